// One value of a row, as a person reads it.

import { h } from '../dom.js'
import { t, word, known, count, relation } from '../i18n.js'
import { language } from '../prefs.js'
import { chip, chips } from '../evidence.js'
import { basisBadge, firmnessBadge, idLink, nameLink, thingLink } from '../parts.js'
import { day } from '../card/facts.js'

export function thingCell({ name, names }, row) {
  const id = row[name]
  if (id === null || id === undefined) return none()
  if (name === 'passageId') return chip(id)
  if (names.length === 2) return thingLink({ id, kind: kindOf(name, row), name: row[names[0]], nameEn: row[names[1]] })
  return idLink(id)
}

/** Lists of ids and of names are in the same order. */
export function thingsCell({ name, id: idName, names }, row) {
  const ids = row[name] ?? []
  const kind = KINDS[idName] ?? ''
  return ids.length ? listed(ids, (id, i) => (names.length === 2 ? thingLink({ id, kind, name: row[names[0]][i], nameEn: row[names[1]][i] }) : idLink(id))) : none()
}

/** A path reads as sentences, one a step. */
export const wayCell = ({ thingIds, things, thingsEn, words, wordsEn }) => listed(thingIds.slice(1), (id, i) => h('span', { class: 'step' },
  thingLink({ id: thingIds[i], kind: '', name: things[i], nameEn: thingsEn[i] }), ' ', h('span', { class: 'quiet' }, (language === 'zh' ? words : wordsEn)[i]), ' ',
  thingLink({ id, kind: '', name: things[i + 1], nameEn: thingsEn[i + 1] })))

const listed = (values, item) => h('ul', { class: 'cell' }, values.map((value, i) => h('li', {}, item(value, i))))

/** An icon only where the kind is sure. */
const KINDS = { agreementId: 'Agreement', bodyId: 'Institution', commitmentId: 'Commitment', projectId: 'Project', facilityId: 'Facility', deliverableId: 'Deliverable', themeId: 'Theme', targetId: 'Target', placeId: 'Place', actorsId: 'ActorGroup', otherId: 'Institution', observationId: 'Observation', programmeId: 'Programme', createdId: 'Deliverable', sharedCityId: 'Place', side: 'Place' }

const BODY = ['Institution', 'ActorGroup']
const PLACE = ['Place']

/** Columns that tell names without ids, and of which kinds the things are. */
const NAMES = {
  bodies: BODY, partners: BODY, owners: BODY, otherOwners: BODY, responsible: BODY, parties: BODY, sharedParties: BODY, signatories: BODY,
  places: PLACE, connects: PLACE, servesAreas: PLACE, core: PLACE, side: PLACE, sides: PLACE, city: PLACE, otherCity: PLACE, sharedCities: PLACE,
  creates: ['Deliverable'], theme: ['Theme'], crosscuttingThemes: ['Theme'], serves: ['Initiative'], partOf: ['Programme', 'Project'],
  indicator: ['Indicator'], segmentName: ['Segment'], things: [], what: [],
}

/** Lists of ids that are not called so. */
const IDS = ['blanks', 'through']

const chinese = (value) => /[\u3400-\u9fff]/.test(value)

const kindOf = (name, row) => KINDS[name] ?? [row.kind].flat().find((kind) => known('kind', kind)) ?? ''

const none = () => h('span', { class: 'none', title: t('ask.notTold') }, '–')

/** Where a value comes in both languages, the one that is chosen. */
export function cell({ name, en }, row) {
  const value = row[name]
  if (value !== null && NAMES[name]) return namesCell(name, value, row[en])
  return valueCell(name, en && language !== 'zh' ? row[en] ?? value : value)
}

function namesCell(name, value, english) {
  const item = (each, nameEn) => (chinese(each) ? nameLink(each, NAMES[name], nameEn) : valueCell(name, each))
  if (!Array.isArray(value)) return value === '' ? none() : item(value, english)
  return value.length ? listed(value, (each, i) => item(each, english?.[i])) : none()
}

function valueCell(name, value) {
  if (value === null || value === undefined || value === '') return none()
  if (name === 'evidence') return chips(value, 3)
  if (name === 'basis' || name === 'otherBasis') return basisBadge(value) ?? word('value', value)
  if (name === 'firmness' || name === 'otherFirmness') return firmnessBadge(value)
  if (name === 'level' && known('level', value)) return word('level', value)
  if (Array.isArray(value)) return value.length ? listed(value, (each) => (IDS.includes(name) ? idLink(each) : valueCell(name, each))) : none()
  if (typeof value === 'boolean') return t(value ? 'ask.yes' : 'ask.no')
  if (typeof value === 'number') return count(value)
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return h('time', { datetime: value }, day(value))
  return text(name, value)
}

/** A kind of items, and how they touch the place. */
function strand(value) {
  const [kind, type] = value.split(' ')
  return `${word('kind', kind)} · ${relation(type, 'OUT')}`
}

function text(name, value) {
  if (name === 'unit' || name === 'nature') return word(name, value)
  if (name === 'strands') return strand(value)
  if (name === 'how' || name === 'over' || known('relation', value)) return relation(value, 'OUT')
  for (const group of ['value', 'kind', 'property']) if ((group !== 'property' || name === 'property') && known(group, value)) return word(group, value)
  return chinese(value) && language !== 'zh' ? h('span', { lang: 'zh-CN' }, value) : String(value)
}
