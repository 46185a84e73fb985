// Formats one value of a row for readers.

import { h } from '../dom.js'
import { t, word, known, count, relation } from '../i18n.js'
import { takes } from '../model.js'
import { language } from '../prefs.js'
import { chip, chips } from '../evidence.js'
import { basisBadge, firmnessBadge, idLink, nameLink, shortLink } from '../parts.js'
import { day } from '../card/facts.js'

export function entityCell({ name, names }, row) {
  const id = row[name]
  if (id === null || id === undefined) return none()
  if (name === 'passageId') return chip(id)
  if (names.length === 2) return shortLink({ id, kind: kindOf(name, row), name: row[names[0]], nameEn: row[names[1]] })
  return idLink(id)
}

/** Lists of ids and of names are in the same order. */
export function entitiesCell({ name, id: idName, names }, row) {
  const ids = row[name] ?? []
  const kind = KINDS[idName] ?? ''
  return ids.length ? listed(ids, (id, i) => (names.length === 2 ? shortLink({ id, kind, name: row[names[0]][i], nameEn: row[names[1]][i] }) : idLink(id))) : none()
}

/** Formats a path as sentences, one per step. */
export const wayCell = ({ entityIds, entities, entitiesEn, words, wordsEn }) => listed(entityIds.slice(1), (id, i) => h('span', { class: 'step' },
  shortLink({ id: entityIds[i], kind: '', name: entities[i], nameEn: entitiesEn[i] }), ' ', h('span', { class: 'quiet' }, (language === 'zh' ? words : wordsEn)[i]), ' ',
  shortLink({ id, kind: '', name: entities[i + 1], nameEn: entitiesEn[i + 1] })))

const listed = (values, item) => h('ul', { class: 'cell' }, values.map((value, i) => h('li', {}, item(value, i))))

/** The kind of an id column, if it is certain; it determines the icon. */
const KINDS = { agreementId: 'Agreement', bodyId: 'Institution', commitmentId: 'Commitment', projectId: 'Project', facilityId: 'Facility', deliverableId: 'Deliverable', themeId: 'Theme', targetId: 'Target', placeId: 'Place', actorsId: 'ActorGroup', otherId: 'Institution', observationId: 'Observation', programmeId: 'Programme', createdId: 'Deliverable', sharedSideId: 'Place', side: 'Place' }

const BODY = ['Institution', 'ActorGroup']
const PLACE = ['Place']

/** Columns with names but no ids, and the kinds of their entities. */
const NAMES = {
  bodies: BODY, partners: BODY, owners: BODY, otherOwners: BODY, responsible: BODY, parties: BODY, sharedParties: BODY, signatories: BODY,
  places: PLACE, connects: PLACE, servesAreas: PLACE, core: PLACE, side: PLACE, sides: PLACE, otherSide: PLACE, sharedSides: PLACE,
  creates: ['Deliverable'], theme: ['Theme'], crosscuttingThemes: ['Theme'], serves: ['Initiative'], partOf: ['Programme', 'Project'],
  indicator: ['Indicator'], segmentName: ['Segment'], entities: [], what: [],
}

/** Columns that contain lists of ids without being named accordingly. */
const IDS = ['blanks', 'through']

const chinese = (value) => /[\u3400-\u9fff]/.test(value)

const kindOf = (name, row) => KINDS[name] ?? [row.kind].flat().find((kind) => known('kind', kind)) ?? ''

const none = () => h('span', { class: 'none', title: t('ask.notTold') }, '–')

/** Shows the value in the current language, if the answer has both. */
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

/** A kind of entity and how it involves the place. */
function strand(value) {
  const [kind, type] = value.split(' ')
  return `${word('kind', kind)} · ${relation(type, 'OUT')}`
}

function text(name, value) {
  if (name === 'unit' || name === 'nature' || name === 'reason') return word(name, value)
  if (name === 'strands') return strand(value)
  if (takes(name, value)) return word('value', value, name)
  if (name === 'how' || name === 'over' || known('out', value) || known('relation', value)) return relation(value, 'OUT')
  for (const group of ['value', 'kind', 'property']) if ((group !== 'property' || name === 'property') && known(group, value)) return word(group, value, name)
  return chinese(value) && language !== 'zh' ? h('span', { lang: 'zh-CN' }, value) : String(value)
}
