// Entities and their relationships, each requested only once.

import { once, part, get } from './api.js'

export const PAGE = 20

export const entity = (id) => once('entities/' + part(id))

export function relations(id, type, direction, page = 0, size = PAGE) {
  return once(`entities/${part(id)}/relations/${part(type)}`, { direction, page, size })
}

export const passage = (id) => once('passages/' + part(id))

export const suggest = (q, types, signal) => get('suggest', { q, type: types, size: 10 }, { signal })

export const find = (q, types, page) => get('search', { q, type: types, page, size: PAGE })

/** Dozens of names are needed at once, but only a few are requested at a time. */
const queue = []
let running = 0

export const named = (id) => inTurn(() => entity(id))

/** Finds the entities of the given kinds with exactly this Chinese name. */
export const called = (name, kinds) => inTurn(async () => (await once('suggest', { q: name, type: kinds, size: 10 })).filter((each) => each.name === name))

function inTurn(task) {
  return new Promise((done, failed) => {
    queue.push({ task, done, failed })
    next()
  })
}

function next() {
  while (running < 6 && queue.length) {
    const { task, done, failed } = queue.shift()
    running++
    task().then(done, failed).finally(() => { running--; next() })
  }
}
