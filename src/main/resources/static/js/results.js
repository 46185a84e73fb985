// All results of a search, page by page, with the number of each kind; above them, what the text asks for.

import { h, say, show } from './dom.js'
import { t, word, count } from './i18n.js'
import { icon } from './kinds.js'
import { here, link, opening } from './router.js'
import { find } from './entities.js'
import { hit } from './search.js'
import { linesOf, understand, understoodOf } from './asked.js'
import { pageLink } from './pages/pages.js'
import { browserLink, empty, fillWith } from './parts.js'

export function view(main, { values }) {
  const q = values.get('q') ?? ''
  const kind = values.get('kind')
  fillWith(main, async () => {
    const [first, asked] = await Promise.all([find(q, kind, 0), kind || !q ? null : understand(q)])
    const lines = asked ? linesOf(asked) : []
    say(t('search.found', { n: first.page.totalElements }))
    const list = h('ul', { class: 'hits' })
    const more = h('button', { type: 'button', class: 'more' })
    let next = 0
    const query = h('p', { class: 'actions' })
    const add = (answer) => {
      const { items, page } = answer
      show(query, browserLink(answer))
      list.append(...items.map((entity) => h('li', {}, h('a', { href: opening(entity.id) }, hit(entity)), pageLink(entity) && h('a', { class: 'to-page', href: pageLink(entity) }, t('page.open')))))
      next = page.number + 1
      more.hidden = next >= page.totalPages
      more.textContent = t('state.more', { n: Math.min(page.size, page.totalElements - list.children.length) })
    }
    more.addEventListener('click', async () => add(await find(q, kind, next)))
    add(first)
    return h('div', { class: 'page' },
      h('h1', {}, t('search.all', { q })),
      lines.length > 0 && h('ul', { class: 'hits asked' }, lines.map(({ href, shown }) => h('li', {}, h('a', { href }, shown)))),
      first.items.length > 0 && h('p', { class: 'filters' }, filter(null, Object.values(first.kinds).reduce((a, b) => a + b, 0), !kind),
        Object.entries(first.kinds).sort((a, b) => b[1] - a[1]).map(([name, n]) => filter(name, n, kind === name))),
      first.items.length ? list : !lines.length && unknown(q, asked), more, first.items.length > 0 && query)
  })
}

/** Never only that there is nothing: what was understood, and where to go on. */
const unknown = (q, asked) => h('div', { class: 'empty' }, h('p', {}, t('search.none', { q })), asked && understoodOf(asked).map((words) => h('p', {}, words)),
  h('p', { class: 'quiet' }, t('search.tip')), h('p', {}, h('a', { href: link('questions') }, t('ask.list'))))

function filter(kind, n, on) {
  return h('a', { class: 'filter', href: here({ kind }), 'aria-current': on ? 'true' : null },
    kind && icon(kind), (kind ? word('kind', kind) : t('search.everyKind')) + ' ' + count(n))
}
