// Shows agreements in groups of the same sides: between two sides as a bridge, otherwise with the sides one below the other.

import { h } from '../dom.js'
import { t, word, nameOf } from '../i18n.js'
import { day } from '../card/facts.js'
import { entityLink, gradually } from '../parts.js'
import { link } from '../router.js'
import { groupsOf } from './sides.js'

const GROUPS = 8

/** How many agreements of a group are shown at first: of each, fewer if there are many groups. */
const rowsOf = (groups) => (groups.length > 3 ? 3 : 8)

export function bridges(overview, signatures, declared, promises) {
  const areasOf = new Map(declared.map((row) => [row.agreementId, { ...row, promises: promises.get(row.agreementId) ?? 0 }]))
  const all = groupsOf(overview, signatures)
  return gradually(all, GROUPS, (groups) => h('div', { class: 'bridges' }, groups.map((group) => grouped(group, areasOf, rowsOf(all)))), 'overview.moreGroups')
}

function grouped({ sides, agreements }, areasOf, rows) {
  const two = sides.length === 2
  return h('section', { class: 'group' + (two ? ' of-two' : '') },
    h('h3', { class: 'sides' }, sides.map((side) => h('span', {}, entityLink(side))), h('span', { class: 'quiet' }, t('overview.agreementsCount', { n: agreements.length }))),
    gradually(agreements, rows, (shown) => shown.map((agreement) => (two ? bridge : stack)(agreement, sides, areasOf.get(agreement.row.agreementId)))))
}

const bridge = ({ row, bodies, others }, [left, right], declared) => h('article', { class: 'bridge' },
  signatories(bodies.get(left.id)), deal(row, declared), signatories(bodies.get(right.id)), beside(others))

const stack = ({ row, bodies, others }, sides, declared) => h('article', { class: 'bridge stacked' }, deal(row, declared),
  h('ul', { class: 'parties' }, sides.map((side) => h('li', {}, side.kind === 'Place' && h('span', { class: 'quiet' }, nameOf(side)), signatories(bodies.get(side.id))))),
  beside(others))

const signatories = (rows) => h('ul', { class: 'bodies' }, rows.map((row) => h('li', {}, body(row),
  row.leads && h('span', { class: 'tag' }, t('overview.leads')), row.joinedOn && h('span', { class: 'quiet' }, t('overview.joined', { date: day(row.joinedOn) })))))

const body = (row) => entityLink({ id: row.bodyId, kind: 'Institution', name: row.bodyName, nameEn: row.bodyNameEn })

/** Who witnessed, approved or guaranteed an agreement is on no side. */
const beside = (rows) => rows.length > 0 && h('ul', { class: 'beside' }, rows.map((row) => h('li', {}, h('span', { class: 'quiet' }, word('value', row.role, 'role')), body(row))))

const deal = (row, declared) => h('a', { class: 'deal', href: link('agreement', row.agreementId) },
  h('strong', {}, nameOf({ name: row.agreementName, nameEn: row.agreementNameEn })),
  h('span', { class: 'quiet' }, row.signedOn && t('overview.signed', { date: day(row.signedOn) }), row.signedOnStatus === 'INFERRED' && t('overview.inferred'), row.signedOn && ' · ', t('overview.promises', { n: declared.promises })),
  areas(declared))

function areas({ declared, captured }) {
  const n = declared ?? captured
  return h('span', { class: 'areas' }, h('span', { class: 'dots', 'aria-hidden': 'true' }, Array.from({ length: n }, (_, i) => h('i', { class: i < captured ? 'on' : '' })),
    declared === null && h('b', {}, '?')), h('span', { class: 'quiet' }, declared === null ? t('overview.areasUnknown', { told: captured }) : t('overview.areas', { told: captured, n: declared })))
}
