// The page of a body, or of actors that a text names by kind only: what it owes by agreement and with whom, what of it was delivered, and of what no source speaks.

import { h, say } from '../dom.js'
import { Problem, question } from '../api.js'
import { t, word, nameOf, langOfName } from '../i18n.js'
import { entity as load } from '../entities.js'
import { entityLink, fillWith, gradually } from '../parts.js'
import { shortNames, shortOf } from '../short.js'
import { link, opening } from '../router.js'
import { title } from './agreement.js'
import { menu } from './menu.js'
import { BODIES, fillPage } from './pages.js'
import { proof } from './proof.js'
import { STATES, state, tally } from './state.js'
import { mark, marks } from './who.js'

const AGREEMENTS = 10
const ALL = { limit: 10000 }

export function view(main, { rest }, fresh) {
  if (!fresh) return
  fillPage(main, async () => {
    const [body] = await Promise.all([load(rest), shortNames()])
    if (!BODIES.includes(body.kind)) throw new Problem(404, {})
    const { rows } = await question('outcomes/record-of-a-body', { bodyId: rest, ...ALL })
    const promises = rows.map((row) => ({ ...row, state: row.fulfilment ?? 'NOTHING_REPORTED' }))
    document.title = nameOf(body) + ' · ' + t('app.title')
    say(nameOf(body))
    const agreements = [...Map.groupBy(promises, (row) => row.agreementId).values()]
    return h('div', { class: 'page wide entity-page' },
      h('p', { class: 'crumb' }, h('a', { href: link('overview') }, t('app.overview')), ' / ', [body.kind, ...body.labels.filter((name) => name !== body.kind)].map((name) => word('kind', name)).join(' · ')),
      title(body), menu({ id: rest, evidence: body.evidence, browser: body.links?.browser, compare: true }),
      h('section', {}, h('h2', {}, t('page.record')), tally(promises.map((row) => row.state)), h('p', { class: 'quiet' }, t('page.silence')), marks()),
      promises.length === 0 && h('p', { class: 'quiet' }, t('page.owesNothing')),
      gradually(agreements, AGREEMENTS, (shown) => shown.map((each) => owed(each, rest))))
  })
}

function owed(rows, bodyId) {
  const [first] = rows
  const agreement = { id: first.agreementId, name: first.agreementName, nameEn: first.agreementNameEn }
  const partners = h('p', { class: 'meta' })
  fillWith(partners, async () => {
    const heading = await question('agreements/heading', { agreementId: first.agreementId })
    const others = heading.rows.filter((row) => row.bodyId && row.bodyId !== bodyId)
    return others.length > 0 && [h('span', { class: 'quiet' }, t('page.with')), others.map((row) => entityLink({ id: row.bodyId, kind: 'Institution', name: row.bodyName, nameEn: row.bodyNameEn }))]
  })
  const sorted = [...rows].sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state))
  return h('section', { class: 'block owed' },
    h('h2', {}, h('a', { href: link('agreement', first.agreementId), lang: langOfName, title: nameOf(agreement) }, shortOf(agreement))),
    partners, h('ul', { class: 'tasks' }, sorted.map(line)))
}

const line = (row) => h('li', {}, h('p', { class: 'says', lang: langOfName }, h('a', { href: opening(row.commitmentId) }, nameOf({ name: row.commitmentName, nameEn: row.commitmentNameEn }))),
  h('div', { class: 'meta' }, h('span', { class: 'who' }, mark(row.basis), ' ', word('value', row.role, 'role')), state(row.state),
    row.dueBy && h('span', { class: 'quiet' }, word('column', 'dueBy') + ' ' + row.dueBy)), proof(row.evidence))
