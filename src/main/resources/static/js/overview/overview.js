// Where one begins: all agreements with both sides, and what became of the promises. All of it is asked of the service.

import { h } from '../dom.js'
import { question, once } from '../api.js'
import { t } from '../i18n.js'
import { link } from '../router.js'
import { fillWith } from '../parts.js'
import { bridges } from './bridges.js'
import { delivered } from './delivered.js'
import { firmness } from './firmness.js'
import { matrix } from './matrix.js'
import { projects } from './projects.js'

const NAMES = ['agreements/overview', 'agreements/signatories', 'agreements/declared-and-captured', 'accountability/firm-and-exploratory']

export function view(main, route, fresh) {
  if (!fresh) return
  fillWith(main, async () => {
    const [overview, signatures, declared, firm] = (await Promise.all(NAMES.map((name) => question(name)))).map((answer) => answer.rows)
    const promised = firm.reduce((sum, row) => sum + row.commitments, 0)
    const facts = h('p', { class: 'totals' },
      total(t('overview.agreementsCount', { n: overview.length }), link('ask', 'agreements/overview')),
      total(t('overview.bodies', { n: new Set(signatures.map((row) => row.bodyId)).size }), link('ask', 'agreements/signatories')),
      total(t('overview.promises', { n: promised }), link('ask', 'accountability/firm-and-exploratory')),
      soon(question('projects/overview'), (answer) => t('overview.projectsCount', { n: answer.rowCount }), link('ask', 'projects/overview')),
      soon(question('accountability/not-stated'), (answer) => t('overview.silent', { n: answer.rowCount }), link('ask', 'accountability/not-stated')),
      soon(once('questions'), (all) => t('overview.questions', { n: all.length }), link('questions')))
    return h('div', { class: 'page wide overview' }, h('h1', {}, t('overview.title')), facts,
      part('agreements', bridges(overview, signatures, declared), 'full'),
      part('firmness', firmness(firm, overview)),
      later('delivered', async () => delivered(firm, (await question('accountability/undelivered-commitments', { limit: 10000 })).rows, overview)),
      later('matrix', async () => matrix((await question('themes/matrix')).rows, overview), 'full'),
      later('projects', async () => projects((await question('projects/overview')).rows), 'full'))
  })
}

const total = (words, href) => h('a', { href }, words)

/** Keeps its place among the totals until it is known; without an answer it stays away. */
function soon(answer, words, href) {
  const place = h('a', { href, hidden: true })
  answer.then((known) => { place.textContent = words(known); place.hidden = false }, () => {})
  return place
}

const part = (name, content, width = '') => h('section', { class: 'block ' + name + ' ' + width },
  h('h2', {}, t('overview.' + name)), h('p', { class: 'quiet' }, t('overview.' + name + 'Hint')), content)

function later(name, task, width) {
  const place = h('div', { class: 'place' })
  fillWith(place, task)
  return part(name, place, width)
}
