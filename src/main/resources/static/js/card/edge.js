// The card of a relationship: its ends, properties and evidence.

import { h } from '../dom.js'
import { Problem } from '../api.js'
import { t, word, relation } from '../i18n.js'
import { isShown } from '../model.js'
import { chips } from '../evidence.js'
import { citing } from '../cite.js'
import { basisBadge, browserLink, entityLink } from '../parts.js'
import { relations, entity } from '../entities.js'
import { told } from './facts.js'

export async function edgeCard(from, type, to) {
  const [left, right, edge] = await Promise.all([entity(from), entity(to), findEdge(from, type, to)])
  const { basis, derived, rule, ...others } = edge.properties
  return [
    h('header', {}, h('p', { class: 'of-kind' }, t('card.connection')), h('h2', { tabindex: -1 }, relation(type, 'OUT'))),
    h('section', {}, h('dl', { class: 'facts' },
      h('dt', {}, t('card.from')), h('dd', {}, entityLink(left)), h('dt', {}, t('card.to')), h('dd', {}, entityLink(right)),
      Object.entries(others).filter(([name, value]) => value !== null && isShown(name))
        .map(([name, value]) => [h('dt', {}, word('property', name)), h('dd', {}, told(name, value))]))),
    (basis || derived) && h('section', {}, h('h3', {}, word('property', 'basis')),
      h('p', {}, basisBadge(basis, derived)), h('p', { class: 'quiet' }, word('basisHint', basis ?? 'DERIVED'), rule && ' ' + t('card.rule', { name: rule }))),
    h('section', {}, h('h3', {}, t('card.evidence')), chips(edge.evidence, 30) ?? h('p', { class: 'quiet' }, t('card.noEvidence')), citing(edge.evidence)),
    h('p', { class: 'actions' }, browserLink(edge)),
  ]
}

/** Searches from both ends, page by page, so that the shorter list determines the cost. */
export async function findEdge(from, type, to) {
  for (let page = 0; page < 10; page++) {
    const [out, into] = await Promise.all([relations(from, type, 'OUT', page, 100), relations(to, type, 'IN', page, 100)])
    const edge = out.items.find((each) => each.to === to) ?? into.items.find((each) => each.from === from)
    if (edge) return { ...edge, links: out.links }
    if (page + 1 >= Math.min(out.page.totalPages, into.page.totalPages)) break
  }
  throw new Problem(404, { detail: t('state.nothing') })
}
