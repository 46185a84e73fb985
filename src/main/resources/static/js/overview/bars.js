// Bars of one scale, a row for each agreement; each piece is a link to what it counts.

import { h } from '../dom.js'
import { opening } from '../router.js'

/** rows: [{ id, name, pieces: [{ n, kind, label, href }] }] */
export function bars(rows) {
  const most = Math.max(1, ...rows.map((row) => row.pieces.reduce((sum, piece) => sum + piece.n, 0)))
  return h('div', { class: 'bars' }, rows.map(({ id, name, pieces }) => h('div', { class: 'bar-row' },
    h('a', { class: 'bar-name', href: opening(id), title: name }, name),
    h('span', { class: 'track' }, pieces.filter((piece) => piece.n > 0).map(({ n, kind, label, href }) =>
      h('a', { class: 'piece ' + kind, href, title: label, 'aria-label': `${name}: ${label}`, style: { 'flex-basis': (100 * n) / most + '%' } }, h('span', {}, String(n))))))))
}

export function keyOf(items) {
  return h('p', { class: 'bar-key' }, items.map(({ kind, words }) => h('span', {}, h('i', { class: 'swatch ' + kind }), words)))
}
