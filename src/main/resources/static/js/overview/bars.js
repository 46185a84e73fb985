// Bars with a common scale, one per agreement; each segment links to what it counts.

import { h } from '../dom.js'
import { gradually } from '../parts.js'
import { opening } from '../router.js'

const ROWS = 12

/** `bar` makes the bar of an agreement: { id, name, pieces: [{ n, kind, label, href }] } */
export function bars(overview, bar) {
  const rows = overview.map(({ agreementId }) => bar(agreementId))
  const most = Math.max(1, ...rows.map((row) => row.pieces.reduce((sum, piece) => sum + piece.n, 0)))
  return gradually(rows, ROWS, (shown) => h('div', { class: 'bars' }, shown.map(({ id, name, pieces }) => h('div', { class: 'bar-row' },
    h('a', { class: 'bar-name', href: opening(id), title: name }, name),
    h('span', { class: 'track' }, pieces.filter((piece) => piece.n > 0).map(({ n, kind, label, href }) =>
      h('a', { class: 'piece ' + kind, href, title: label, 'aria-label': `${name}: ${label}`, style: { 'flex-basis': (100 * n) / most + '%' } }, h('span', {}, String(n)))))))))
}

export function keyOf(items) {
  return h('p', { class: 'bar-key' }, items.map(({ kind, words }) => h('span', {}, h('i', { class: 'swatch ' + kind }), words)))
}
