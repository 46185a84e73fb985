// Search while typing: an ARIA combobox, for the page header, which also takes questions in words, and for every field that
// accepts an entity.

import { h, show, say } from './dom.js'
import { t, word, nameOf, otherNameOf, langOfName, langOfOther } from './i18n.js'
import { icon } from './kinds.js'
import { suggest } from './entities.js'
import { go } from './router.js'
import { linesOf, understand, understoodOf } from './asked.js'
import { glyph, iconButton } from './parts.js'

let number = 0

/** How many entities are offered below a question or page. */
const BESIDE = 5

/**
 * @param kinds the kinds to suggest; all if empty
 * @param onPick called with the chosen entity
 * @param onAll called with the text if Enter is pressed and nothing is chosen
 * @param sentences whether questions and pages are offered too
 */
export function combobox({ label, placeholder = '', kinds = [], onPick, onAll, sentences = false, value = '', id = 'combo-' + ++number }) {
  const list = h('ul', { id: id + '-list', role: 'listbox', 'aria-label': label, class: 'suggestions', hidden: true })
  const input = h('input', {
    id, type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: 'false', 'aria-label': label, placeholder,
    'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id,
  })
  input.value = value
  const clear = iconButton('close', t('search.clear'), () => { input.value = ''; close(); clear.hidden = true; input.focus() }, { class: 'icon clear', hidden: !value })
  const box = h('div', { class: 'combo' }, glyph('search'), input, clear, list)
  let options = []
  let active = -1
  let asking = null
  let timer = 0

  async function ask() {
    const q = input.value.trim()
    asking?.abort()
    if (!q) return close()
    asking = new AbortController()
    try {
      const { signal } = asking
      const [found, asked] = await Promise.all([suggest(q, kinds.filter((kind) => kind !== 'Entity'), signal), sentences ? understand(q, signal) : null])
      let entities = found
      if (!entities.length && kinds.length) entities = await suggest(q, [], signal)
      offer(q, entities, asked)
    } catch (failure) {
      if (failure.name !== 'AbortError') { show(list, h('li', { class: 'none', role: 'option', 'aria-disabled': 'true' }, failure.message)); open() }
    }
  }

  function offer(q, entities, asked) {
    const lines = asked ? linesOf(asked) : []
    const named = entities.map((entity) => ({ entity }))
    options = asked?.first === 'ENTITY' ? [...named, ...lines] : [...lines, ...(lines.length ? named.slice(0, BESIDE) : named)]
    const n = options.length
    if (onAll && n) options.push({ all: q })
    show(list, options.map(option), n ? null : h('li', { class: 'none', role: 'option', 'aria-disabled': 'true' },
      h('strong', {}, t('search.none', { q })), asked && understoodOf(asked).map((words) => h('span', {}, words)), h('span', {}, t('search.tip'))))
    mark(-1)
    open()
    say(n ? t('search.found', { n }) : t('search.none', { q }))
  }

  const option = ({ entity, all, shown }, i) => h('li', { id: `${id}-${i}`, role: 'option', 'aria-selected': 'false',
    onmousedown: (event) => event.preventDefault(), onclick: () => pick(i) },
  all ? h('span', { class: 'all' }, t('search.all', { q: all })) : shown ?? hit(entity))

  function pick(i) {
    const { entity, all, href } = options[i]
    close()
    if (all) return onAll(all)
    if (href) { input.blur(); return go(href) }
    input.value = nameOf(entity)
    onPick(entity, input)
    clear.hidden = !input.value
  }

  function mark(i) {
    list.children[active]?.setAttribute('aria-selected', 'false')
    active = i
    const now = list.children[active]
    now?.setAttribute('aria-selected', 'true')
    now?.scrollIntoView({ block: 'nearest' })
    if (now) input.setAttribute('aria-activedescendant', now.id)
    else input.removeAttribute('aria-activedescendant')
  }

  function open() { list.hidden = false; input.setAttribute('aria-expanded', 'true') }
  function close() {
    clearTimeout(timer)
    asking?.abort()
    list.hidden = true
    active = -1
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }

  input.addEventListener('input', () => { clear.hidden = !input.value; clearTimeout(timer); timer = setTimeout(ask, 120) })
  input.addEventListener('focus', () => { if (input.value && list.hidden) input.select() })
  input.addEventListener('blur', () => setTimeout(close, 120))
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    const n = options.length
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (list.hidden) ask()
      else if (n) mark(event.key === 'ArrowDown' ? (active + 1) % n : (active <= 0 ? n : active) - 1)
    } else if (event.key === 'Enter') {
      if (!list.hidden && active >= 0) { event.preventDefault(); pick(active) } else if (!list.hidden && options[0]?.entity && !onAll) { event.preventDefault(); pick(0) } else if (onAll && input.value.trim()) { event.preventDefault(); const q = input.value.trim(); close(); onAll(q) }
    } else if (event.key === 'Escape') {
      if (!list.hidden) { event.preventDefault(); event.stopPropagation(); close() } else if (input.value) { event.preventDefault(); input.value = ''; clear.hidden = true }
    }
  })
  return { box, input }
}

/** One result: its kind, its name with the matching text, and which name matched. */
export function hit(entity) {
  const shown = nameOf(entity)
  const direct = entity.match === shown
  return [icon(entity.kind), h('span', { class: 'hit' },
    h('span', { class: 'name', lang: langOfName }, direct ? marked(entity.highlight) : shown),
    h('span', { class: 'quiet' }, word('kind', entity.kind),
      direct ? (otherNameOf(entity) !== shown && [' · ', h('span', { lang: langOfOther }, otherNameOf(entity))])
        : [' · ', t('search.' + entity.matchedOn), ' ', marked(entity.highlight)]))]
}

const marked = (pieces) => (pieces ?? []).map(({ text, hit: found }) => (found ? h('mark', {}, text) : text))
