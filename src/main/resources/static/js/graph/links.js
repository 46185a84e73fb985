// The connections among the things that are shown. Short lists of relations are read first: a connection is found from
// either end, so the long lists of hubs are seldom needed.

import { relations, thing as load } from '../things.js'

const WAVES = [3, 20, 100, Infinity]
const PAGES = 5

export const keyOf = ({ from, type, to }) => [from, type, to].join('~')

export async function edgesAmong(ids) {
  const things = (await Promise.all(ids.map((id) => load(id).catch(() => null)))).filter(Boolean)
  const byId = new Map(things.map((thing) => [thing.id, thing]))
  const read = new Set()
  const edges = new Map()
  let least = 0
  for (const most of WAVES) {
    const due = things.flatMap((thing) => thing.relations
      .filter((group) => group.count > least && group.count <= most && needed(thing, group, things, read))
      .map((group) => ({ thing, group })))
    await inTurn(due, async ({ thing, group }) => {
      for (const edge of await all(thing.id, group)) {
        if (byId.has(edge.from) && byId.has(edge.to)) edges.set(keyOf(edge), edge)
      }
      read.add(mark(thing.id, group.type, group.direction))
    })
    least = most
  }
  return { things: byId, edges }
}

function needed(thing, group, things, read) {
  const back = group.direction === 'OUT' ? 'IN' : 'OUT'
  return things.some((other) => other !== thing && group.kinds[other.kind]
    && other.relations.some((each) => each.type === group.type && each.direction === back && each.kinds[thing.kind])
    && !read.has(mark(other.id, group.type, back)))
}

const mark = (id, type, direction) => `${id} ${type} ${direction}`

async function all(id, group) {
  const size = group.count <= 20 ? 20 : 100
  const pages = Math.min(PAGES, Math.ceil(group.count / size))
  const answers = await Promise.all(Array.from({ length: pages }, (_, page) => relations(id, group.type, group.direction, page, size)))
  return answers.flatMap((answer) => answer.items)
}

async function inTurn(tasks, run) {
  const left = [...tasks]
  await Promise.all(Array.from({ length: 6 }, async () => {
    while (left.length) await run(left.shift())
  }))
}
