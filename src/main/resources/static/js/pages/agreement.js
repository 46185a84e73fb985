// The page of an agreement: its head, its promises, and beside them what is not stated, its targets and what is promised twice.

import { h, say } from '../dom.js'
import { Problem, question } from '../api.js'
import { t, word, nameOf, otherNameOf, langOfName, langOfOther, count } from '../i18n.js'
import { sources, citation } from '../cite.js'
import { day } from '../card/facts.js'
import { entityLink, fillWith } from '../parts.js'
import { link, opening } from '../router.js'
import { menu } from './menu.js'
import { fillPage } from './pages.js'
import { outline } from './outline.js'
import { proof } from './proof.js'
import { tally } from './state.js'
import { marks } from './who.js'

const PARTIES = ['PARTY', 'ISSUER']
const ALL = { limit: 10000 }

export function view(main, { rest }, fresh) {
  if (!fresh) return
  const of = { agreementId: rest }
  fillPage(main, async () => {
    const [heading, full, outcomes, silent, targets] = await Promise.all([question('agreements/heading', { ...of, parts: 'links' }), question('agreements/in-full', { ...of, ...ALL }),
      question('outcomes/commitments-of-an-agreement', { ...of, ...ALL }), question('accountability/not-stated-in-an-agreement', of), question('outcomes/targets-of-an-agreement', of)])
    const first = heading.rows[0]
    if (!first) throw new Problem(404, {})
    const short = { name: first.shortName, nameEn: first.shortNameEn }
    const parties = new Set(heading.rows.filter((row) => PARTIES.includes(row.role)).map((row) => row.bodyId))
    document.title = nameOf(short) + ' · ' + t('app.title')
    say(nameOf(short))
    return h('div', { class: 'page wide entity-page' },
      h('p', { class: 'crumb' }, h('a', { href: link('overview') }, t('app.overview')), ' / ', word('kind', 'Agreement')),
      title(short, { name: first.agreementName, nameEn: first.agreementNameEn }),
      head(heading.rows),
      menu({ id: rest, evidence: [...new Set(heading.rows.flatMap((row) => row.evidence))], browser: heading.links.browser, brief: true, compare: true }),
      h('div', { class: 'beside-each' },
        h('section', { class: 'promises', 'aria-label': t('page.promises') }, h('h2', {}, t('page.promises')), marks(), outline(full.rows, new Map(outcomes.rows.map((row) => [row.commitmentId, row])), parties)),
        h('aside', { class: 'beside-outline', 'aria-label': t('page.beside') },
          block('page.cameOfIt', tally(outcomes.rows.map((row) => row.state)), h('p', { class: 'quiet' }, t('page.silence')), further('outcomes/of-an-agreement', of)),
          block('card.notStated', silences(silent.rows)),
          targets.rows.length > 0 && block('page.targets', h('ul', { class: 'figures' }, targets.rows.map(target))),
          twice(rest))))
  })
}

export const block = (title, ...content) => h('section', { class: 'block' }, h('h2', {}, t(title)), content)

const further = (name, values) => h('p', {}, h('a', { href: link('ask', name, values) }, t('page.table')))

/** The short name, the full one if it differs, and the name in the other language. */
export function title(short, full) {
  return h('header', {}, h('h1', { lang: langOfName }, nameOf(short)),
    full && nameOf(full) !== nameOf(short) && h('p', { class: 'full', lang: langOfName }, nameOf(full)),
    otherNameOf(full ?? short) && otherNameOf(full ?? short) !== nameOf(full ?? short) && h('p', { class: 'quiet', lang: langOfOther }, otherNameOf(full ?? short)))
}

function head(rows) {
  const [first] = rows
  const signed = rows.filter((row) => row.bodyId)
  const documents = h('dd', {})
  fillWith(documents, () => published(first.evidence))
  return h('dl', { class: 'facts head-facts' },
    [...Map.groupBy(signed, label)].map(([name, bodies]) => [h('dt', {}, name), h('dd', {}, h('ul', { class: 'bodies' }, bodies.map((row) => h('li', {}, entityLink({ id: row.bodyId, kind: 'Institution', name: row.bodyName, nameEn: row.bodyNameEn }),
      row.leads && h('span', { class: 'tag' }, t('overview.leads')), row.joinedOn && h('span', { class: 'quiet' }, ' ' + t('overview.joined', { date: day(row.joinedOn) }))))))]),
    h('dt', {}, word('column', 'signedOn')), h('dd', {}, known(first.signedOn && day(first.signedOn), first.signedOnStatus)),
    first.titleType && [h('dt', {}, word('column', 'titleType')), h('dd', {}, word('value', first.titleType))],
    h('dt', {}, word('column', 'areas')), h('dd', {}, first.declared === null ? t('overview.areasUnknown', { told: first.captured }) : t('overview.areas', { told: first.captured, n: first.declared })),
    h('dt', {}, word('column', 'validUntil')), h('dd', {}, known(first.validUntil && day(first.validUntil), first.validUntilStatus)),
    h('dt', {}, word('kind', 'Document')), documents)
}

/** The side for which a body signed, or its role if it only accompanied the agreement. */
const label = (row) => (!PARTIES.includes(row.role) ? word('value', row.role, 'role')
  : row.side ? t('page.signedFor', { place: nameOf({ name: row.sideName, nameEn: row.sideNameEn }) }) : t('page.signedBy'))

const known = (value, status) => (value ? [value, status === 'INFERRED' && h('span', { class: 'quiet' }, t('card.status', { status: word('value', 'INFERRED').toLowerCase() }))]
  : h('span', { class: 'quiet' }, word('value', 'NOT_STATED')))

/** The documents that speak of the agreement, with publisher and day. */
async function published(ids) {
  const rows = await sources(ids)
  return h('ul', {}, [...Map.groupBy(rows, (row) => row.documentId).values()].map(([row]) => h('li', {}, entityLink({ id: row.documentId, kind: 'Document', name: row.documentName, nameEn: row.documentNameEn }), ' ',
    h('span', { class: 'quiet' }, [row.publisher ?? word('brief', 'noPublisher'), row.publishedOn && day(row.publishedOn) + (row.publishedOnStatus === 'INFERRED' ? t('card.status', { status: word('value', 'INFERRED').toLowerCase() }) : '')].filter(Boolean).join(t('page.comma'))))))
}

const silences = (rows) => (rows.length ? h('ul', { class: 'shares' }, rows.map((row) => h('li', {}, h('span', {}, word('kind', row.kind) + ' · ' + word('property', row.property)),
  row.total > 1 && h('span', { class: 'quiet' }, t('page.share', { n: count(row.notStated), total: count(row.total) }))))) : h('p', { class: 'quiet' }, word('brief', 'noSilence')))

function target(row) {
  const figure = (comparator, value) => [comparator && comparator !== 'EXACT' && word('value', comparator), count(value), row.unit && word('unit', row.unit)].filter(Boolean).join(' ')
  return h('li', {}, h('span', { class: 'number' }, figure(row.comparator, row.value)), h('span', {}, entityLink({ id: row.targetId, kind: 'Target', name: row.targetName, nameEn: row.targetNameEn })),
    h('span', { class: 'meta quiet' }, [row.deadline && day(row.deadline), word('value', row.attainment, 'attainment'), row.attainedValue !== null && figure(null, row.attainedValue),
      row.missing.length > 0 && t('page.lacking', { sides: row.missing.map((name, i) => nameOf({ name, nameEn: row.missingEn[i] })).join(t('page.comma')) })].filter(Boolean).join(' · ')), proof(row.evidence))
}

/** Pairs of promises that different bodies made in two agreements. */
function twice(agreementId) {
  const place = h('div', {})
  fillWith(place, async () => {
    const { rows } = await question('themes/promised-twice-of-an-entity', { entityId: agreementId, ...ALL })
    const pairs = rows.map((row) => [one(row), other(row)])
    return pairs.length ? h('ul', { class: 'pairs' }, pairs.map(([own, their]) => h('li', {}, h('a', { href: opening(own.id), lang: langOfName }, nameOf(own)), h('span', { class: 'quiet' }, ' ' + t('page.alsoBy') + ' '), entityLink(their), h('span', { class: 'quiet' }, ' ' + their.owners.join(t('page.comma'))))))
      : h('p', { class: 'quiet' }, t('page.notTwice'))
  })
  return block('page.twice', place)
}

const owners = (names, namesEn) => names.map((name, i) => nameOf({ name, nameEn: namesEn[i] }))
const one = (row) => ({ id: row.commitmentId, kind: 'Commitment', name: row.commitmentName, nameEn: row.commitmentNameEn, owners: owners(row.owners, row.ownersEn) })
const other = (row) => ({ id: row.otherCommitmentId, kind: 'Commitment', name: row.otherCommitmentName, nameEn: row.otherCommitmentNameEn, owners: owners(row.otherOwners, row.otherOwnersEn) })
