// What is new: documents that came in, were corrected or removed, and what that changed, by the day on which it became known.

import { h, show } from '../dom.js'
import { address, get } from '../api.js'
import { t } from '../i18n.js'
import { language } from '../prefs.js'
import { day } from '../card/facts.js'
import { chips } from '../evidence.js'
import { entityLink, empty, fillWith } from '../parts.js'
import { link, opening } from '../router.js'
import { ways } from '../overview/ways.js'

export function view(main, current, fresh) {
  if (!fresh) return
  fillWith(main, async () => {
    const first = await page()
    const place = h('div', {})
    const more = h('div', {})
    const add = (answer) => {
      const [first, ...later] = days(answer.changes)
      const last = place.lastElementChild
      // A day may go on from one page to the next.
      if (first && last?.querySelector('time').dateTime === first.querySelector('time').dateTime) {
        last.querySelector('ul').append(...first.querySelectorAll('li'))
      } else if (first) place.append(first)
      place.append(...later)
      const cursor = answer.next && new URL(answer.next, location.href).searchParams.get('cursor')
      show(more, cursor && h('button', { type: 'button', class: 'more', onclick: () => fillWith(more, async () => { add(await page(cursor)); return [...more.childNodes] }) }, t('changes.more')))
    }
    add(first)
    return h('div', { class: 'page changes' }, ways('changes'), h('h1', {}, t('changes.title')), h('p', { class: 'lead' }, t('changes.lead')),
      first.changes.length ? [place, more] : empty(t('state.nothing')),
      h('p', { class: 'quiet' }, t('changes.feeds'), ' ', feed('atom', 'Atom'), ' · ', feed('jsonfeed', 'JSON Feed')))
  })
}

const page = (cursor) => get('changes', { lang: language, cursor })

const feed = (format, name) => h('a', { href: address('changes', { format, lang: language }) }, name)

const days = (changes) => [...Map.groupBy(changes, (change) => change.knownSince.slice(0, 10))].map(([known, all]) =>
  h('section', {}, h('h2', {}, h('time', { datetime: known }, day(known))), h('ul', { class: 'rows' }, all.map(row))))

function row(change) {
  const source = change.document && change.document.id !== change.entity.id && entityLink(change.document)
  return h('li', {}, h('span', { class: 'quiet' }, t('changes.kind.' + change.kind)), ' ', titled(change),
    source && h('span', { class: 'quiet' }, ' · ', source), ' ', chips(change.evidence, 2))
}

/** What is not in the graph any more has no link. */
function titled(change) {
  const href = change.kind === 'ANSWER' ? link('ask', change.entity.id.split('?')[0], new URLSearchParams(change.entity.id.split('?')[1])) : change.links.self && opening(change.entity.id)
  return href ? h('a', { href }, change.title) : change.title
}
