// The start page: what needs attention, all agreements by their sides, and the status of their commitments. All data comes from
// questions of the catalogue.

import { h, show, say } from '../dom.js'
import { question, once } from '../api.js'
import { t, count } from '../i18n.js'
import { here, link, note, route } from '../router.js'
import { empty, fillWith, glyph } from '../parts.js'
import { bridges } from './bridges.js'
import { delivered } from './delivered.js'
import { findings } from './findings.js'
import { firmness } from './firmness.js'
import { matrix } from './matrix.js'
import { projects } from './projects.js'
import { titles } from './titles.js'
import { ways } from './ways.js'

const NAMES = ['agreements/overview', 'agreements/signatories', 'agreements/declared-and-captured', 'accountability/firm-and-exploratory']
/** Of more agreements, the first ones are drawn, and numbers say that they are not all. */
const ALL = { limit: 1000 }

/** Of so few agreements, none needs to be searched for. */
const FEW = 8

export function view(main, current, fresh) {
  if (!fresh) return
  fillWith(main, async () => {
    const answers = await Promise.all(NAMES.map((name) => question(name, ALL)))
    const [overview, signatures, declared, firm] = answers.map((answer) => answer.rows)
    const ofAll = (n, answer) => answer.cut ? count(n) + '+' : n
    const promises = new Map()
    firm.forEach((row) => promises.set(row.agreementId, (promises.get(row.agreementId) ?? 0) + row.commitments))
    const promised = [...promises.values()].reduce((sum, n) => sum + n, 0)
    const name = titles(overview)
    const facts = h('p', { class: 'totals' },
      total(t('overview.agreementsCount', { n: ofAll(overview.length, answers[0]) }), link('ask', 'agreements/overview')),
      total(t('overview.bodies', { n: ofAll(new Set(signatures.map((row) => row.bodyId)).size, answers[1]) }), link('ask', 'agreements/signatories')),
      total(t('overview.promises', { n: ofAll(promised, answers[3]) }), link('ask', 'accountability/firm-and-exploratory')),
      soon(question('projects/overview'), (answer) => t('overview.projectsCount', { n: ofAll(answer.rowCount, answer) }), link('ask', 'projects/overview')),
      soon(question('accountability/not-stated', ALL), (answer) => t('overview.silent', { n: ofAll(answer.rowCount, answer) }), link('ask', 'accountability/not-stated')),
      soon(once('questions'), (all) => t('overview.questions', { n: all.length }), link('questions')))
    const parts = [
      part('agreements', (shown) => bridges(shown, signatures, declared, promises), 'full'),
      part('firmness', (shown) => firmness(firm, shown, name)),
      part('delivered', later(() => question('outcomes/agreements', ALL), (rows, shown) => delivered(rows, shown, name))),
      part('matrix', later(() => question('themes/matrix'), (rows, shown) => matrix(rows, shown, name)), 'full'),
    ]
    const draw = (shown) => parts.forEach(({ place, content }) => show(place, shown.length ? content(shown) : empty(t('overview.noAgreement'))))
    return h('div', { class: 'page wide overview' }, ways('overview'), h('h1', {}, t('overview.title')), facts,
      part('findings', findings, 'full', []).block,
      answers.some((answer) => answer.cut) && h('p', { class: 'quiet full' }, t('ask.cut')),
      filter(overview, signatures, current.values.get('q'), draw), parts.map(({ block }) => block),
      part('projects', later(() => question('projects/overview'), projects), 'full', []).block)
  })
}

const total = (words, href) => h('a', { href }, words)

/** Creates a total that is shown when its value arrives, and stays hidden if the request fails. */
function soon(answer, words, href) {
  const place = h('a', { href, hidden: true })
  answer.then((known) => { place.textContent = words(known); place.hidden = false }, () => {})
  return place
}

/** A block, whose content is made of the agreements that are shown. */
function part(name, content, width = '', shown) {
  const place = h('div', { class: 'place' })
  if (shown) show(place, content(shown))
  return { place, content, block: h('section', { class: 'block ' + name + ' ' + width }, h('h2', {}, t('overview.' + name)), h('p', { class: 'quiet' }, t('overview.' + name + 'Hint')), place) }
}

/** Content that is drawn when its answer arrives. */
const later = (answer, draw) => (shown) => {
  const place = h('div', {})
  fillWith(place, async () => draw((await answer()).rows, shown))
  return place
}

/** A field that narrows all blocks down to the agreements, sides, bodies or themes that contain what is typed. */
function filter(overview, signatures, typed, draw) {
  const wordsOf = Map.groupBy(signatures, (row) => row.agreementId)
  const texts = overview.map((row) => [row.agreementName, row.agreementNameEn, row.theme, row.themeEn,
    ...(wordsOf.get(row.agreementId) ?? []).flatMap((each) => [each.bodyName, each.bodyNameEn, each.sideName, each.sideNameEn])].join(' ').toLowerCase())
  const matching = (q) => {
    const words = q.toLowerCase().split(/\s+/).filter(Boolean)
    return overview.filter((row, i) => words.every((word) => texts[i].includes(word)))
  }
  const field = h('input', { type: 'search', id: 'agreements', placeholder: t('overview.filter'), 'aria-label': t('overview.filter'), oninput: () => {
    if (route().view === 'overview') note(here({ q: field.value }))
    const found = matching(field.value)
    draw(found)
    say(t('overview.agreementsCount', { n: found.length }))
  } })
  if (overview.length <= FEW) return draw(overview)
  field.value = typed ?? ''
  draw(matching(field.value))
  return h('div', { class: 'combo plain full' }, glyph('search'), field)
}
