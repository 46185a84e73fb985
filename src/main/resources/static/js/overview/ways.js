// The pages that show everything at once: the overview, the timeline, the targets, the map and what is new.

import { h } from '../dom.js'
import { t } from '../i18n.js'
import { link } from '../router.js'

export const WAYS = ['overview', 'timeline', 'targets', 'map', 'changes']

export const ways = (current) => h('nav', { class: 'ways-to', 'aria-label': t('app.ways') }, h('div', { class: 'choice' }, WAYS.map((view) =>
  h('a', { href: link(view), 'aria-current': view === current ? 'page' : null }, t('app.' + view)))))
