// The legend, which is also the filter for kinds and relationships, and the contents of the graph as a list.

import { h, svg, show } from '../dom.js'
import { t, word, relation, count } from '../i18n.js'
import { icon, kindNames } from '../kinds.js'
import { opening } from '../router.js'
import { basisBadge, glyph, entityLink } from '../parts.js'
import { DASHES, SAYS } from './lines.js'
import { state } from './state.js'

export function legend(container, toggle) {
  const narrow = matchMedia('(max-width: 720px)').matches
  // A phone has room for only one of them.
  const name = narrow ? 'beside' : null
  const keys = h('details', { class: 'keys', name, open: !narrow })
  const list = h('details', { class: 'as-list', name })
  show(container, keys, list)
  return ({ entities, edges }, merges) => {
    const present = new Map()
    for (const entity of entities.values()) present.set(entity.kind, (present.get(entity.kind) ?? 0) + 1)
    container.hidden = entities.size === 0
    show(keys, h('summary', {}, t('graph.legend')), h('div', { role: 'group', 'aria-label': t('graph.kinds') },
      kindNames.filter((kind) => present.has(kind)).map((kind) => key(!state().hide.includes(kind), () => toggle('hide', kind), icon(kind), word('kind', kind), present.get(kind)))),
    h('div', { role: 'group', 'aria-label': t('graph.lines'), class: 'lines' },
      Object.entries(DASHES).map(([line, dash]) => key(!state().off.includes(line), () => toggle('off', line), stroke(dash), t(SAYS[line])))),
    merges && h('p', { class: 'quiet merged' }, t('graph.merged')))
    show(list, h('summary', {}, glyph('list'), t('graph.list'), h('span', { class: 'n' }, count(entities.size))), h('div', { class: 'scroll' },
      h('h3', {}, t('graph.entities', { n: entities.size })),
      h('ul', {}, [...entities.values()].sort((a, b) => kindNames.indexOf(a.kind) - kindNames.indexOf(b.kind)).map((entity) => h('li', {}, entityLink(entity)))),
      h('h3', {}, t('graph.edges', { n: edges.size })),
      h('ul', {}, [...edges].map(([id, edge]) => h('li', {}, entityLink(entities.get(edge.from)), ' ',
        h('a', { class: 'role', href: opening('edge:' + id) }, relation(edge.type, 'OUT')), ' ', entityLink(entities.get(edge.to)), ' ', basisBadge(edge.properties.basis, edge.properties.derived))))))
  }
}

const key = (on, onclick, sign, words, n) => h('button', { type: 'button', 'aria-pressed': String(on), onclick }, sign, h('span', {}, words), n && h('span', { class: 'n' }, count(n)))

const stroke = (dash) => svg('svg', { viewBox: '0 0 26 10', width: 26, height: 10, 'aria-hidden': 'true' },
  svg('line', { x1: 1, x2: 25, y1: 5, y2: 5, stroke: 'currentColor', 'stroke-width': 2, 'stroke-dasharray': dash?.join(' '), 'stroke-linecap': dash?.[0] < 1 ? 'round' : 'butt' }))
