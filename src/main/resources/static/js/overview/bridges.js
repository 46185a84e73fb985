// Each agreement as a bridge between the bodies of two sides.

import { h } from '../dom.js'
import { t, nameOf } from '../i18n.js'
import { day } from '../card/facts.js'
import { idLink, thingLink } from '../parts.js'
import { opening } from '../router.js'

/** The side of the title's first party stands left; the source names it first in most titles. */
function sidesOf(signatures) {
  return [...new Set(signatures.map((row) => row.side))].sort((a, b) => b.localeCompare(a))
}

export function bridges(overview, signatures, declared) {
  const sides = sidesOf(signatures)
  return h('div', { class: 'bridges' },
    h('div', { class: 'sides' }, sides.map((side) => h('span', {}, idLink(side)))),
    overview.map((row) => bridge(row, signatures.filter((each) => each.agreementId === row.agreementId), sides, declared.find((each) => each.agreementId === row.agreementId))))
}

function bridge(row, signed, [left, ...right], declared) {
  const bodies = (sides) => h('ul', { class: 'bodies' }, signed.filter((each) => sides.includes(each.side)).map((each) =>
    h('li', {}, thingLink({ id: each.bodyId, kind: 'Institution', name: each.bodyName, nameEn: each.bodyNameEn }))))
  return h('article', { class: 'bridge' }, bodies([left]),
    h('a', { class: 'deal', href: opening(row.agreementId) },
      h('strong', {}, nameOf({ name: row.agreementName, nameEn: row.agreementNameEn })),
      h('span', { class: 'quiet' }, t('overview.signed', { date: day(row.signedOn) }), row.signedOnStatus === 'INFERRED' && ` (${t('overview.inferred')})`, ' · ', t('overview.promises', { n: promisesOf(row, declared) })),
      declared && areas(declared)),
    bodies(right))
}

const promisesOf = (row, declared) => (declared ? declared.tasks + declared.besideTheList : row.commitments)

function areas({ declared, captured }) {
  const n = declared ?? captured
  return h('span', { class: 'areas' }, h('span', { class: 'dots', 'aria-hidden': 'true' }, Array.from({ length: n }, (_, i) => h('i', { class: i < captured ? 'on' : '' })),
    declared === null && h('b', {}, '?')), h('span', { class: 'quiet' }, declared === null ? t('overview.areasUnknown', { told: captured }) : t('overview.areas', { told: captured, n: declared })))
}
