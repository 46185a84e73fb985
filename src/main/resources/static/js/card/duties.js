// Shows the responsible bodies of a commitment or deliverable, with evidence, and the other commitments that these bodies share.

import { h } from '../dom.js'
import { question } from '../api.js'
import { t, word, nameOf } from '../i18n.js'
import { chips } from '../evidence.js'
import { basisBadge, entityLink } from '../parts.js'
import { link } from '../router.js'
import { relations } from '../entities.js'

export async function duties(entity) {
  if (entity.kind === 'Commitment') return section(await bearers(entity))
  if (entity.kind !== 'Deliverable') return null
  const { items } = await relations(entity.id, 'CREATES', 'IN')
  const parts = await Promise.all(items.map(async ({ entity: commitment, evidence }) => [
    h('p', { class: 'promised' }, t('card.promisedIn') + ' ', entityLink(commitment), ' ', chips(evidence)), await bearers(commitment)]))
  return parts.length > 0 && section(parts)
}

const section = (...content) => h('section', { class: 'duty' }, h('h3', {}, t('card.duty')), content)

async function bearers(commitment) {
  const { rows } = await question('ownership/co-owners', { commitmentId: commitment.id })
  if (!rows.length) return h('p', { class: 'quiet' }, t('card.noDuty'))
  const inherited = rows.every((row) => row.basis === 'INHERITED' && !row.words)
  return [
    h('ul', { class: 'bearers' }, rows.map((row) => h('li', {},
      entityLink(body(row)),
      h('span', { class: 'meta' }, h('span', {}, word('value', row.role, 'role')), basisBadge(row.basis),
        row.words && h('q', { lang: 'zh-CN' }, row.words), chips(row.evidence))))),
    inherited && h('p', { class: 'quiet' }, t('card.counterpart')),
    await shared(rows),
  ]
}

const body = (row) => ({ id: row.bodyId, kind: row.kind, name: row.bodyName, nameEn: row.bodyNameEn })

/** Shows each pair of up to three bodies: of more, there is a question. */
async function shared(rows) {
  const bodies = [...new Map(rows.map((row) => [row.bodyId, row])).values()]
  const pairs = bodies.flatMap((one, i) => bodies.slice(i + 1).map((other) => [one, other])).slice(0, bodies.length > 3 ? 1 : 3)
  return Promise.all(pairs.map(async ([one, other]) => {
    const values = { bodyId: one.bodyId, otherBodyId: other.bodyId }
    const { rowCount } = await question('ownership/shared-commitments', values)
    return h('p', {}, h('a', { class: 'further', href: link('ask', 'ownership/shared-commitments', values) },
      t('card.sharedBy', { a: short(one), b: short(other) }) + ' ', h('strong', {}, t('card.shares', { n: rowCount })), ' →'))
  }))
}

const short = (row) => nameOf(body(row))
