// The properties of an entity, each with its status if the source does not state it.

import { h } from '../dom.js'
import { t, word, known, count, locale } from '../i18n.js'
import { isShown } from '../model.js'
import { idLink } from '../parts.js'

/** Properties that are shown elsewhere on the card, or are useful to machines only. */
const elsewhere = new Set(['firmness', 'modality', 'naming', 'sha256'])

export function facts(entity) {
  const rows = Object.entries(entity.properties)
    .filter(([name, value]) => !elsewhere.has(name) && !name.endsWith('Status') && value !== null && isShown(name))
    .map(([name, value]) => [h('dt', {}, word('property', name)), h('dd', {}, told(name, value), status(entity.properties[name + 'Status']))])
  return rows.length > 0 && h('section', {}, h('h3', {}, t('card.facts')), h('dl', { class: 'facts' }, rows))
}

export function told(name, value) {
  if (name === 'leadBody' || name === 'side' || name === 'via') return idLink(value)
  if (name === 'unit') return word('unit', value) || value
  if (name === 'firmness' || (name === 'level' && known('level', value))) return word(name, value)
  if (typeof value === 'number') return name === 'ordinal' || name === 'article' ? String(value) : count(value)
  if (Array.isArray(value)) return value.map((each) => told(name, each)).join(' · ')
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return day(value)
  return known('value', value) ? word('value', value, name) : String(value)
}

export const day = (value) => new Date(value + 'T00:00:00Z')
  .toLocaleDateString(locale, { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' })

const status = (value) => value === 'INFERRED' && h('span', { class: 'quiet' }, t('card.status', { status: word('value', value).toLowerCase() }))
