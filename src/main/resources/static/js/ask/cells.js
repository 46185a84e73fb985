// One value of a row, as a person reads it.

import { h } from '../dom.js'
import { t, word, known, count, relation, stepWords } from '../i18n.js'
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

/** An icon only where the kind is sure. */
const KINDS = { agreementId: 'Agreement', bodyId: 'Institution', commitmentId: 'Commitment', projectId: 'Project', facilityId: 'Facility', deliverableId: 'Deliverable', themeId: 'Theme', targetId: 'Target', placeId: 'Place', actorsId: 'ActorGroup', otherId: 'Institution', observationId: 'Observation', programmeId: 'Programme' }

const BODY = ['Institution', 'ActorGroup']
const PLACE = ['Place']

/** Columns that tell names without ids, and of which kinds the things are. */
const NAMES = {
  bodies: BODY, partners: BODY, owners: BODY, otherOwners: BODY, responsible: BODY, parties: BODY, sharedParties: BODY, signatories: BODY,
  places: PLACE, connects: PLACE, core: PLACE, side: PLACE, sides: PLACE, city: PLACE, otherCity: PLACE, sharedCities: PLACE,
  creates: ['Deliverable'], theme: ['Theme'], crosscuttingThemes: ['Theme'], serves: ['Initiative'], partOf: ['Programme', 'Project'],
  indicator: ['Indicator'], segmentName: ['Segment'], things: [], what: [],
}

const chinese = (value) => /[\u3400-\u9fff]/.test(value)

const kindOf = (name, row) => KINDS[name] ?? [row.kind].flat().find((kind) => known('kind', kind)) ?? ''

const none = () => h('span', { class: 'none', title: t('ask.notTold') }, '–')

export function cell(name, value, row) {
  if (value === null || value === undefined || value === '') return none()
  if (name === 'evidence') return chips(value, 3)
  if (name === 'basis' || name === 'otherBasis') return basisBadge(value) ?? word('value', value)
  if (name === 'firmness' || name === 'otherFirmness') return firmnessBadge(value)
  if (name === 'level' && known('level', value)) return word('level', value)
  if (Array.isArray(value)) return value.length ? list(name, value, row) : none()
  if (typeof value === 'object') return object(value)
  if (typeof value === 'boolean') return t(value ? 'ask.yes' : 'ask.no')
  if (typeof value === 'number') return count(value)
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return h('time', { datetime: value }, day(value))
  return text(name, value)
}

function list(name, values, row) {
  return h('ul', { class: 'cell' }, values.map((value) => h('li', {}, name === 'blanks' || /Ids$/.test(name) ? idLink(value) : cell(NAMES[name] ? name : '', value, row))))
}

/** One step of a way reads as a sentence, and names its passages. */
function step({ from, words, to, evidence }) {
  return h('span', { class: 'step' }, nameLink(from, []), ' ', h('span', { class: 'quiet' }, stepWords(words)), ' ', nameLink(to, []), ' ', chips(evidence, 2))
}

/** A map that names a thing is a link to it; what else it holds stands beside. */
function object(value) {
  if ('from' in value && 'words' in value) return step(value)
  const idKey = Object.keys(value).find((key) => key === 'id' || key.endsWith('Id'))
  const others = Object.entries(value).filter(([key]) => key !== idKey && key !== 'name' && key !== 'nameEn')
  return h('span', { class: 'object' }, idKey ? idLink(value[idKey]) : null,
    others.map(([key, each]) => (key === 'basis' ? basisBadge(each) : h('span', { class: 'quiet' }, typeof each === 'number' ? count(each) : text(key, each)))))
}

/** Which relationship a passage supports, as the answer spells it: a name, a type, a name. */
function fact(value) {
  const [, from, type, to] = /^(.+) ([A-Z]+(?:_[A-Z]+)*) (.+)$/.exec(value)
  return h('span', { class: 'step' }, nameLink(from, []), ' ', h('span', { class: 'quiet' }, relation(type, 'OUT')), ' ', nameLink(to, []))
}

function text(name, value) {
  if (NAMES[name] && chinese(value)) return nameLink(value, NAMES[name])
  if (name === 'unit') return word('unit', value)
  if (name === 'says' && / [A-Z_]{4,} /.test(value)) return fact(value)
  if (name === 'how' || name === 'over' || known('relation', value)) return relation(value, 'OUT')
  for (const group of ['value', 'kind', 'property']) if ((group !== 'property' || name === 'property') && known(group, value)) return word(group, value)
  if (['side'].includes(name)) return idLink(value)
  return chinese(value) && language !== 'zh' ? h('span', { lang: 'zh-CN' }, value) : String(value)
}
