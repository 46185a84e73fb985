// Small components that all views use: states, badges, icons, links to entities.

import { h, svg, show, say } from './dom.js'
import { t, word, known, nameOf, langOfName, count } from './i18n.js'
import { icon } from './kinds.js'
import { opening } from './router.js'
import { called, named } from './entities.js'
import { shortOf } from './short.js'

export const loading = () => h('div', { class: 'loading', role: 'status' },
  h('span', { class: 'bar' }), h('span', { class: 'unseen' }, t('state.loading')))

export const empty = (words, hint) => h('div', { class: 'empty' }, h('p', {}, words), hint && h('p', { class: 'quiet' }, hint))

export function failure(problem, again) {
  return h('div', { class: 'failure', role: 'alert' },
    h('strong', {}, t(problem.status === 404 ? 'state.unknown' : problem.status === 400 ? 'state.refused' : 'state.failed')),
    h('p', { lang: problem.status && problem.status !== 404 ? 'en' : null }, problem.status === 404 ? t('state.unknownHint') : problem.message),
    again && problem.status !== 404 && problem.status !== 400 && h('button', { type: 'button', onclick: again }, t('state.again')))
}

/** Shows a progress bar, then the result. */
export async function fillWith(container, task) {
  const late = setTimeout(() => show(container, loading()), 120)
  container.setAttribute('aria-busy', 'true')
  try {
    const content = await task()
    clearTimeout(late)
    show(container, content)
  } catch (problem) {
    clearTimeout(late)
    if (problem.name !== 'AbortError') show(container, failure(problem, () => fillWith(container, task)))
  } finally {
    container.removeAttribute('aria-busy')
  }
  return container
}

/** Draws the first items, and more of them on demand; `words` says what the others are. */
export function gradually(items, size, draw, words = 'state.more') {
  const place = h('div', { class: 'gradually' })
  const upTo = (n) => {
    const left = items.length - n
    const more = left > 0 && h('button', { type: 'button', class: 'more', onclick: () => { upTo(n + 2 * size); place.querySelector(':scope > .more')?.focus() } }, t(words, { n: left }))
    show(place, draw(items.slice(0, n)), more)
  }
  upTo(size)
  return place
}

/** A link that opens the query of an answer in Neo4j Browser. */
export const browserLink = (answer) => answer.links?.browser &&
  h('a', { class: 'button', href: answer.links.browser, target: '_blank', rel: 'noopener', title: t('app.browserHint') }, glyph('out'), t('app.browser'))

/** Prevents a line break between an icon and its name. */
const JOINED = '\u2060'

export function entityLink(entity, attributes = {}) {
  return h('a', { class: 'entity', href: opening(entity.id), ...attributes },
    icon(entity.kind), JOINED, h('span', { lang: langOfName }, nameOf(entity)), h('span', { class: 'unseen' }, ', ' + word('kind', entity.kind)))
}

/** A link by the short name of an entity, with the full one on hover. */
export function shortLink(entity, attributes = {}) {
  const short = shortOf(entity)
  return short === nameOf(entity) ? entityLink(entity, attributes) : entityLink({ ...entity, name: short, nameEn: short }, { title: nameOf(entity), ...attributes })
}

/** A link to an entity of which only the id is known so far. */
export function idLink(id) {
  const place = h('a', { class: 'entity', href: opening(id) }, h('span', {}, id))
  named(id).then((entity) => place.replaceWith(shortLink(entity)), () => place.replaceWith(id))
  return place
}

/** A Chinese name without an id: a link if exactly one entity has it, in the current language. */
export function nameLink(name, kinds, nameEn) {
  const place = nameEn ? h('span', { lang: langOfName }, nameOf({ name, nameEn })) : h('span', { lang: 'zh-CN' }, name)
  called(name, kinds).then((found) => {
    const names = new Set(found.map(nameOf))
    if (found.length === 1) place.replaceWith(entityLink(found[0]))
    else if (names.size === 1 && !nameEn) place.replaceWith(h('span', { lang: langOfName }, [...names][0]))
  }, () => {})
  return place
}

/** The basis of a fact, as a line, a label and a colour. */
export function basisBadge(basis, derived) {
  const name = basis ?? (derived ? 'DERIVED' : null)
  if (!name || !known('basis', name)) return null
  return h('span', { class: 'basis ' + name.toLowerCase(), title: word('basisHint', name) }, sign(name), word('basis', name))
}

function sign(basis) {
  const dash = { INFERRED: '4 2.5', INHERITED: '1.2 2.6', DERIVED: '1.2 2.6' }[basis]
  return svg('svg', { viewBox: '0 0 18 8', width: 18, height: 8, 'aria-hidden': 'true' },
    svg('line', { x1: 1, x2: 17, y1: 4, y2: 4, stroke: 'currentColor', 'stroke-width': 2.2, 'stroke-linecap': dash ? 'round' : 'butt', 'stroke-dasharray': dash }))
}

export function firmnessBadge(firmness) {
  return h('span', { class: 'firm f' + firmness },
    h('span', { class: 'steps', 'aria-hidden': 'true' }, [1, 2, 3].map((step) => h('i', { class: step <= firmness ? 'on' : '' }))),
    word('firmness', firmness))
}

const glyphs = {
  close: 'M5 5l10 10M15 5L5 15', search: 'M9 4a5 5 0 100 10 5 5 0 000-10zM13 13l4 4', sun: 'M10 6.5a3.5 3.5 0 100 7 3.5 3.5 0 000-7zM10 2v2M10 16v2M2 10h2M16 10h2M4.5 4.5l1.3 1.3M14.2 14.2l1.3 1.3M15.5 4.5l-1.3 1.3M5.8 14.2l-1.3 1.3',
  moon: 'M16 12.5A7 7 0 017.5 4 6.5 6.5 0 1016 12.5z', back: 'M12 4l-6 6 6 6', undo: 'M7 4L3 8l4 4M3 8h9a4 4 0 010 8H9', redo: 'M13 4l4 4-4 4M17 8H8a4 4 0 000 8h3', plus: 'M10 4v12M4 10h12', minus: 'M4 10h12',
  fit: 'M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4', layout: 'M6 6a1.6 1.6 0 110-.1M16 7a1.6 1.6 0 110-.1M10 16a1.6 1.6 0 110-.1M6 6l8 1M5.5 7l3.5 7M13.7 8.3L10 14', trash: 'M4 6h12M8 6V4h4v2M6 6l1 10h6l1-10', save: 'M10 3v9M6 9l4 4 4-4M4 16h12', link: 'M8 12l4-4M7 9L5 11a3 3 0 004 4l2-2M13 11l2-2a3 3 0 00-4-4L9 7',
  copy: 'M7 7h9v9H7zM4 13V4h9', pin: 'M7 3h6l-1 5 3 3H5l3-3zM10 11v6', path: 'M5 15a1.8 1.8 0 110-.1M18 5a1.8 1.8 0 110-.1M5 13c0-6 10-2 10-7', list: 'M4 5h12M4 10h12M4 15h12', quote: 'M8 6c-3 1-4 3-4 5h4v4H4v-4M16 6c-3 1-4 3-4 5h4v4h-4v-4', columns: 'M3 4h5v12H3zM12 4h5v12h-5z', expand: 'M10 6a4 4 0 100 8 4 4 0 000-8zM10 2v2M10 16v2M2 10h2M16 10h2', out: 'M8 5H4v11h11v-4M11 4h5v5M16 4l-7 7',
}

export const glyph = (name) => svg('svg', { viewBox: '0 0 20 20', width: 18, height: 18, class: 'glyph', 'aria-hidden': 'true' },
  svg('path', { d: glyphs[name], fill: 'none', stroke: 'currentColor', 'stroke-width': 1.6, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }))

export function iconButton(name, label, onclick, attributes = {}) {
  return h('button', { type: 'button', class: 'icon', title: label, 'aria-label': label, onclick, ...attributes }, glyph(name))
}

/** A note that disappears by itself. */
export function toast(words) {
  say(words)
  const note = h('p', { class: 'toast', 'aria-hidden': 'true' }, words)
  document.body.append(note)
  setTimeout(() => note.remove(), 3000)
}
