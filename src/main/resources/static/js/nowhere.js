// What an address that leads nowhere shows: the address, and the pages that exist.

import { h, show, say } from './dom.js'
import { t } from './i18n.js'
import { link } from './router.js'

export function view(main) {
  const title = t('app.nowhere', { address: location.hash })
  show(main, h('div', { class: 'page' }, h('h1', {}, title), h('p', { class: 'lead' }, t('app.nowhereHint')),
    h('ul', { class: 'rows' }, ['overview', 'timeline', 'targets', 'map', 'changes', 'graph', 'questions'].map((view) => h('li', {}, h('a', { href: link(view) }, t('app.' + view)))))))
  say(title)
}
