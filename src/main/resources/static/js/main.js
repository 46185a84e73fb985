// Shows the view in the address, and next to it the card in the address, if there is one.

import { show } from './dom.js'
import { t, langOfName } from './i18n.js'
import { colour } from './model.js'
import { applyTheme } from './prefs.js'
import { onRoute, tell, link, here, go } from './router.js'
import { head } from './head.js'
import { openPanel } from './card/panel.js'

const main = document.getElementById('main')
const panel = document.getElementById('panel')
const stage = document.getElementById('stage')

const views = {
  overview: () => import('./overview/overview.js'),
  graph: () => import('./graph/view.js'),
  questions: () => import('./ask/list.js'),
  ask: () => import('./ask/question.js'),
  search: () => import('./results.js'),
  timeline: () => import('./when/timeline.js'),
  targets: () => import('./targets/targets.js'),
  map: () => import('./where/map.js'),
  changes: () => import('./when/changes.js'),
  import: () => import('./import/import.js'),
  draft: () => import('./draft/draft.js'),
  agreement: () => import('./pages/agreement.js'),
  body: () => import('./pages/body.js'),
  project: () => import('./pages/project.js'),
  compare: () => import('./compare/compare.js'),
}

const nowhere = () => import('./nowhere.js')

let seen = null
let picture = link('graph')

document.documentElement.lang = langOfName
document.getElementById('skip').textContent = t('app.skip')
document.getElementById('skip').addEventListener('click', (event) => { event.preventDefault(); main.focus() })
applyTheme()
colour(document.documentElement)
const mark = head(document.getElementById('top'), { lastPicture: () => picture })

async function render(route) {
  const load = views[route.view] ?? nowhere
  const fresh = seen !== route.view + '/' + route.rest
  seen = route.view + '/' + route.rest
  mark(route.view)
  document.title = (route.view === 'overview' || load === nowhere ? '' : t('app.' + ({ ask: 'questions' }[route.view] ?? route.view)).replace('app.search', t('search.results')) + ' · ') + t('app.title')
  document.body.dataset.view = route.view
  openPanel(panel, stage, route.values.get('open'), () => go(here({ open: null })))
  const { view } = await load()
  if (seen !== route.view + '/' + route.rest) return
  if (fresh) { show(main); stage.scrollTop = 0; main.scrollTop = 0 }
  view(main, route, fresh)
  if (route.view === 'graph') picture = location.hash
}

addEventListener('picture', () => { picture = location.hash })
onRoute(render)
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !panel.hidden && !event.defaultPrevented) go(here({ open: null }))
})
tell()
