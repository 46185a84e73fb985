// Who has to do it: of a promise, or of what is promised. With the evidence, and what these bodies share beyond it.

import { h } from '../dom.js'
import { question } from '../api.js'
import { t, word, nameOf } from '../i18n.js'
import { chips } from '../evidence.js'
import { basisBadge, thingLink } from '../parts.js'
import { link } from '../router.js'
import { relations } from '../things.js'

export async function duties(thing) {
  if (thing.kind === 'Commitment') return section(await bearers(thing))
  if (thing.kind !== 'Deliverable') return null
  const { items } = await relations(thing.id, 'CREATES', 'IN')
  const parts = await Promise.all(items.map(async ({ thing: commitment, evidence }) => [
    h('p', { class: 'promised' }, t('card.promisedIn') + ' ', thingLink(commitment), ' ', chips(evidence)), await bearers(commitment)]))
  return parts.length > 0 && section(parts)
}

const section = (...content) => h('section', { class: 'duty' }, h('h3', {}, t('card.duty')), content)

async function bearers(commitment) {
  const { rows } = await question('ownership/co-owners', { commitmentId: commitment.id })
  if (!rows.length) return h('p', { class: 'quiet' }, t('card.noDuty'))
  const inherited = rows.every((row) => row.basis === 'INHERITED' && !row.words)
  return [
    h('ul', { class: 'bearers' }, rows.map((row) => h('li', {},
      thingLink(body(row)),
      h('span', { class: 'meta' }, h('span', {}, word('value', row.role)), basisBadge(row.basis),
        row.words && h('q', { lang: 'zh-CN' }, row.words), chips(row.evidence))))),
    inherited && h('p', { class: 'quiet' }, t('card.counterpart')),
    await shared(rows),
  ]
}

const body = (row) => ({ id: row.bodyId, kind: row.city ? 'Institution' : 'ActorGroup', name: row.bodyName, nameEn: row.bodyNameEn })

/** The first pair only: more of them would be a table, and there is a question for that. */
async function shared(rows) {
  const bodies = [...new Map(rows.map((row) => [row.bodyId, row])).values()]
  if (bodies.length < 2) return null
  const values = { bodyId: bodies[0].bodyId, otherBodyId: bodies[1].bodyId }
  const { rowCount } = await question('ownership/shared-commitments', values)
  return h('p', {}, h('a', { class: 'further', href: link('ask', 'ownership/shared-commitments', values) },
    t('card.sharedBy', { a: short(bodies[0]), b: short(bodies[1]) }) + ' ', h('strong', {}, t('card.shares', { n: rowCount })), ' →'))
}

const short = (row) => nameOf(body(row))
