// Search as one types: the combobox of the ARIA patterns, for the head of the page and for every field that takes a thing.

import { h, show, say } from './dom.js'
import { t, word, nameOf, otherNameOf, langOfName, langOfOther } from './i18n.js'
import { icon } from './kinds.js'
import { suggest } from './things.js'
import { glyph, iconButton } from './parts.js'

let number = 0

/**
 * @param kinds which kinds are offered; none: all
 * @param onPick what to do with the thing that is chosen
 * @param onAll what to do with the words when Enter is pressed and nothing is chosen
 */
export function combobox({ label, placeholder = '', kinds = [], onPick, onAll, value = '', id = 'combo-' + ++number }) {
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
      let things = await suggest(q, kinds.filter((kind) => kind !== 'Entity'), asking.signal)
      if (!things.length && kinds.length) things = await suggest(q, [], asking.signal)
      offer(q, things)
    } catch (failure) {
      if (failure.name !== 'AbortError') { show(list, h('li', { class: 'none', role: 'option', 'aria-disabled': 'true' }, failure.message)); open() }
    }
  }

  function offer(q, things) {
    options = things.map((thing) => ({ thing }))
    if (onAll && things.length) options.push({ all: q })
    show(list, options.map(option), things.length ? null : h('li', { class: 'none', role: 'option', 'aria-disabled': 'true' },
      h('strong', {}, t('search.none', { q })), h('span', {}, t('search.tip'))))
    mark(-1)
    open()
    say(things.length ? t('search.found', { n: things.length }) : t('search.none', { q }))
  }

  const option = ({ thing, all }, i) => h('li', { id: `${id}-${i}`, role: 'option', 'aria-selected': 'false',
    onmousedown: (event) => event.preventDefault(), onclick: () => pick(i) },
  all ? h('span', { class: 'all' }, t('search.all', { q: all })) : hit(thing))

  function pick(i) {
    const { thing, all } = options[i]
    close()
    if (all) return onAll(all)
    input.value = nameOf(thing)
    onPick(thing, input)
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
      if (!list.hidden && active >= 0) { event.preventDefault(); pick(active) } else if (!list.hidden && options[0]?.thing && !onAll) { event.preventDefault(); pick(0) } else if (onAll && input.value.trim()) { event.preventDefault(); const q = input.value.trim(); close(); onAll(q) }
    } else if (event.key === 'Escape') {
      if (!list.hidden) { event.preventDefault(); event.stopPropagation(); close() } else if (input.value) { event.preventDefault(); input.value = ''; clear.hidden = true }
    }
  })
  return { box, input }
}

/** One finding: its kind, its name with the words found, and by what it was found. */
export function hit(thing) {
  const shown = nameOf(thing)
  const direct = thing.match === shown
  return [icon(thing.kind), h('span', { class: 'hit' },
    h('span', { class: 'name', lang: langOfName }, direct ? marked(thing.highlight) : shown),
    h('span', { class: 'quiet' }, word('kind', thing.kind),
      direct ? (otherNameOf(thing) !== shown && [' · ', h('span', { lang: langOfOther }, otherNameOf(thing))])
        : [' · ', t('search.' + thing.matchedOn), ' ', marked(thing.highlight)]))]
}

const marked = (pieces) => (pieces ?? []).map(({ text, hit: found }) => (found ? h('mark', {}, text) : text))
