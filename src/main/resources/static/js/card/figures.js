// The figures reported for an entity, and the targets that it sets.

import { h } from '../dom.js'
import { question } from '../api.js'
import { t, word, count } from '../i18n.js'
import { chips } from '../evidence.js'
import { idLink, entityLink } from '../parts.js'
import { relations } from '../entities.js'
import { day } from './facts.js'

export async function figures(entity) {
  const has = (type) => entity.relations.some((group) => group.type === type && (type === 'OBSERVES' ? group.direction === 'IN' : group.direction === 'OUT'))
  const rows = []
  if (has('OBSERVES')) {
    const told = await question('projects/figures-of-an-entity', { entityId: entity.id })
    rows.push(...told.rows.map((row) => figure(idLink(row.observationId), row, row.asOf ? day(row.asOf) : row.timeText, row.evidence)))
  }
  if (has('HAS_TARGET')) {
    const { items } = await relations(entity.id, 'HAS_TARGET', 'OUT')
    rows.push(...items.map(({ entity: target, evidence }) => figure(entityLink(target), target, target.deadline && day(target.deadline), evidence)))
  }
  return rows.length > 0 && h('section', {}, h('h3', {}, t('card.figures')), h('ul', { class: 'figures' }, rows))
}

function figure(name, row, when, evidence) {
  return h('li', {}, h('span', { class: 'number' }, row.comparator && row.comparator !== 'EXACT' && word('value', row.comparator) + ' ',
    typeof row.value === 'number' ? count(row.value) : row.value, ' ', row.unit ? word('unit', row.unit) : ''),
  h('span', {}, name), h('span', { class: 'meta' }, when && h('span', { class: 'quiet' }, when), chips(evidence)))
}
