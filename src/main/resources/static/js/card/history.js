// What sources reported on an entity over time, latest first, and where they disagree.

import { h } from '../dom.js'
import { question } from '../api.js'
import { t, word, nameOf, count } from '../i18n.js'
import { chips } from '../evidence.js'
import { idLink } from '../parts.js'
import { day } from './facts.js'

const REPORTED = ['REPORTS_ON', 'ABOUT_ENTITY']

export async function history(entity) {
  if (!entity.relations.some((group) => REPORTED.includes(group.type) && group.direction === 'IN')) return null
  const { rows } = await question('outcomes/history-of-an-entity', { entityId: entity.id })
  const disagreeing = [...pairs(rows), ...rows.filter((row) => row.heldValue !== null).map((row) => disagreement(row, row.heldValue))]
  return [h('section', {}, h('h3', {}, t('card.history')), h('ul', { class: 'figures' }, rows.filter((row) => row.kind !== 'FIGURE').reverse().map(report))),
    disagreeing.length > 0 && h('section', {}, h('h3', {}, t('card.disagree')), h('ul', { class: 'figures' }, disagreeing))]
}

/** Those that disagree name each other; each pair is shown once. */
function pairs(rows) {
  const rowOf = new Map(rows.map((row) => [row.toldId, row]))
  return rows.flatMap((row) => row.contradictionIds.filter((id) => row.toldId < id && rowOf.has(id)).map((id) => disagreement(row, rowOf.get(id).value, rowOf.get(id))))
}

function report(row) {
  const state = row.kind === 'REPORT' ? word('value', row.value, 'status') : `${word('property', row.unit)}: ${row.value}`
  return h('li', {}, h('span', { class: 'number' }, row.part && t('card.statePart', { part: row.part }), state),
    h('span', {}, [row.day && day(row.day), row.nature !== 'MEASURED' && t('card.forecast'), row.movedDays && t('card.moved', { n: row.movedDays })].filter(Boolean).join(' · '), ' ', idLink(row.toldId)),
    h('span', { class: 'meta' }, source(row), chips(row.evidence)))
}

function disagreement(row, otherValue, other) {
  const value = (text) => (/^[\d.]+(E\d+)?$/.test(text) ? count(Number(text)) : word('value', text, 'status'))
  return h('li', {}, h('span', { class: 'number' }, t('card.against', { one: value(row.value), other: value(otherValue) })),
    h('span', {}, row.kind === 'CLAIM' ? word('property', row.unit) : row.kind === 'FIGURE' && nameOf({ name: row.indicator, nameEn: row.indicatorEn })),
    h('span', { class: 'meta' }, h('span', { class: 'quiet' }, [row.publisher, other?.publisher].filter(Boolean).join(' · ')), chips([...new Set([...row.evidence, ...(other?.evidence ?? [])])])))
}

const source = (row) => h('span', { class: 'quiet' }, [row.publisher, row.publishedOn && day(row.publishedOn)].filter(Boolean).join(', '))
