// The legend is the filter: kinds and kinds of lines, each a switch; and everything in the picture as a list.

import { h, svg, show } from '../dom.js'
import { t, word, relation, count } from '../i18n.js'
import { icon, kindNames } from '../kinds.js'
import { opening } from '../router.js'
import { basisBadge, glyph, thingLink } from '../parts.js'
import { state } from './state.js'

const lines = [['STATED', 'stated', null], ['INFERRED', 'inferred', '6 4'], ['DERIVED', 'derived', '1.5 3.5']]

export function legend(container, toggle) {
  const narrow = matchMedia('(max-width: 720px)').matches
  // On a phone there is room for one of them.
  const name = narrow ? 'beside' : null
  const keys = h('details', { class: 'keys', name, open: !narrow })
  const list = h('details', { class: 'as-list', name })
  show(container, keys, list)
  return ({ things, edges }) => {
    const present = new Map()
    for (const thing of things.values()) present.set(thing.kind, (present.get(thing.kind) ?? 0) + 1)
    container.hidden = things.size === 0
    show(keys, h('summary', {}, t('picture.legend')), h('div', { role: 'group', 'aria-label': t('picture.kinds') },
      kindNames.filter((kind) => present.has(kind)).map((kind) => key(!state().hide.includes(kind), () => toggle('hide', kind), icon(kind), word('kind', kind), present.get(kind)))),
    h('div', { role: 'group', 'aria-label': t('picture.lines'), class: 'lines' },
      lines.map(([line, name, dash]) => key(!state().off.includes(line), () => toggle('off', line), stroke(dash), t('picture.' + name)))))
    show(list, h('summary', {}, glyph('list'), t('picture.list'), h('span', { class: 'n' }, count(things.size))), h('div', { class: 'scroll' },
      h('h3', {}, t('picture.things', { n: things.size })),
      h('ul', {}, [...things.values()].sort((a, b) => kindNames.indexOf(a.kind) - kindNames.indexOf(b.kind)).map((thing) => h('li', {}, thingLink(thing)))),
      h('h3', {}, t('picture.edges', { n: edges.size })),
      h('ul', {}, [...edges].map(([id, edge]) => h('li', {}, thingLink(things.get(edge.from)), ' ',
        h('a', { class: 'role', href: opening('edge:' + id) }, relation(edge.type, 'OUT')), ' ', thingLink(things.get(edge.to)), ' ', basisBadge(edge.properties.basis, edge.properties.derived))))))
  }
}

const key = (on, onclick, sign, words, n) => h('button', { type: 'button', 'aria-pressed': String(on), onclick }, sign, h('span', {}, words), n && h('span', { class: 'n' }, count(n)))

const stroke = (dash) => svg('svg', { viewBox: '0 0 26 10', width: 26, height: 10, 'aria-hidden': 'true' },
  svg('line', { x1: 1, x2: 25, y1: 5, y2: 5, stroke: 'currentColor', 'stroke-width': 2, 'stroke-dasharray': dash, 'stroke-linecap': dash ? 'round' : 'butt' }))
