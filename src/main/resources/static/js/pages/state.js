// What came of a promise, as a tag.

import { h } from '../dom.js'
import { word } from '../i18n.js'

export const STATES = ['FULFILLED', 'PARTLY_FULFILLED', 'UNDER_WAY', 'NOT_STARTED', 'ABANDONED', 'NOTHING_REPORTED']

const LOOKS = { FULFILLED: 'done', PARTLY_FULFILLED: 'partly', UNDER_WAY: 'way' }

export const state = (name) => h('span', { class: 'state ' + (LOOKS[name] ?? 'silent') }, word('value', name, 'fulfilment'))

/** How many promises are in which state: those that no source speaks of last. */
export function tally(states) {
  return h('ul', { class: 'tally' }, STATES.map((name) => [name, states.filter((each) => each === name).length]).filter(([, n]) => n)
    .map(([name, n]) => h('li', {}, h('strong', {}, String(n)), ' ', state(name))))
}
