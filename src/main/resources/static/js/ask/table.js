// Shows rows as a table with a link from each entity to its card. Headings sort, a field below each filters, columns can be
// hidden, and what is shown can be copied into a spreadsheet or a document.

import { h, show, say } from '../dom.js'
import { t, known, locale } from '../i18n.js'
import { cite } from '../cite.js'
import { orderOf } from '../model.js'
import { glyph } from '../parts.js'
import { chips } from '../evidence.js'
import { closeOutside } from '../graph/selected.js'
import { cell, entityCell, entitiesCell, wayCell } from './cells.js'
import { title, together } from './columns.js'
import { copyRows } from './copy.js'

const FILTERED_FROM = 6

/** So many columns are shown even where there is no room for them. */
const LEAST = 3

/**
 * `address` is what the address says of the columns, `all` or their names; `told` is called with it when a reader chooses. Without
 * it, as many columns are shown as there is room for.
 */
export function table(columns, rows, address, told) {
  const all = together(columns).filter(({ name }) => rows.some((row) => row[name] !== null))
  const lines = rows.map((row) => line(all, row))
  const orders = all.map(({ name, entity }) => (entity ? null : orderOf(name, rows.map((row) => row[name]))))
  const names = all.map(title)
  const wished = address === 'all' ? all.map(({ name }) => name) : address?.split(',')
  const state = { sort: null, down: false, hidden: new Set(wished ? all.flatMap(({ name }, i) => (wished.includes(name) ? [] : [i])) : []), chosen: Boolean(wished), wanted: new Map() }
  const count = h('span', { class: 'quiet', role: 'status' })
  const body = h('tbody', {})
  const head = h('thead', {})
  const grid = h('table', {}, head, body)
  const region = h('div', { class: 'table', tabindex: 0, role: 'region', 'aria-label': names.join(', ') }, grid)
  const chooser = h('summary', { class: 'button' })
  const boxes = names.map((name, i) => h('input', { type: 'checkbox', onchange: (event) => choose(i, event.target.checked) }))

  const shown = () => all.map((column, i) => i).filter((i) => !state.hidden.has(i))
  let shownBefore = []

  function chosen() {
    const wanted = [...state.wanted].filter(([, text]) => text)
    const kept = lines.filter(({ says }) => wanted.every(([i, text]) => says(i).includes(text)))
    return state.sort === null ? kept : kept.toSorted(by(state.sort, state.down, orders[state.sort]))
  }

  function fill() {
    const columnsShown = shown()
    const kept = chosen()
    lines.forEach(({ close }) => close())
    // Values that repeat the row above are dimmed in the order of the question only.
    const first = state.sort === null ? all.findIndex(({ entity }) => entity) : -1
    show(body, kept.map(({ row, cells, place }, at) => show(place, columnsShown.map((i) => {
      cells(i).className = kindOfCell(all[i], row, i === first && kept[at - 1]?.row) ?? ''
      return cells(i)
    }))))
    count.textContent = kept.length < lines.length ? t('ask.shown', { n: kept.length, all: lines.length }) : ''
  }

  function headings() {
    const columnsShown = shown()
    show(head, h('tr', {}, columnsShown.map((i) => h('th', { scope: 'col', class: numeric(all[i], rows) && 'number', 'aria-sort': state.sort === i ? (state.down ? 'descending' : 'ascending') : 'none' },
      h('button', { type: 'button', class: 'sort', title: t('ask.sort', { column: names[i] }), onclick: () => sort(i) }, names[i], h('span', { class: 'order', 'aria-hidden': 'true' }, state.sort === i ? (state.down ? '▼' : '▲') : ''))))),
    rows.length >= FILTERED_FROM && h('tr', { class: 'filters-of' }, columnsShown.map((i) => h('td', {}, filter(i)))))
  }

  function filter(i) {
    const input = h('input', { type: 'search', 'aria-label': t('ask.filterBy', { column: names[i] }), placeholder: t('ask.filterHint'), oninput: () => { state.wanted.set(i, input.value.trim().toLowerCase()); fill(); say(count.textContent) } })
    input.value = state.wanted.get(i) ?? ''
    return input
  }

  /** Ascending, descending, and back to the order of the question. */
  function sort(i) {
    if (state.sort !== i) Object.assign(state, { sort: i, down: false })
    else if (!state.down) state.down = true
    else state.sort = null
    headings()
    fill()
    head.querySelectorAll('.sort')[shown().indexOf(i)].focus()
  }

  function choose(i, on) {
    state.chosen = true
    if (on) state.hidden.delete(i)
    else { state.hidden.add(i); state.wanted.delete(i); if (state.sort === i) state.sort = null }
    draw()
    told?.(state.hidden.size ? shown().map((each) => all[each].name).join(',') : 'all')
  }

  function draw() {
    const typing = [...head.querySelectorAll('.filters-of input')].indexOf(document.activeElement)
    const at = typing < 0 ? null : { column: shownBefore[typing], selection: [document.activeElement.selectionStart, document.activeElement.selectionEnd] }
    headings()
    fill()
    shownBefore = shown()
    if (at && shownBefore.includes(at.column)) {
      const input = head.querySelectorAll('.filters-of input')[shownBefore.indexOf(at.column)]
      input.focus({ preventScroll: true })
      input.setSelectionRange(...at.selection)
    }
    boxes.forEach((box, i) => { box.checked = !state.hidden.has(i) })
    show(chooser, glyph('list'), t('ask.columns'), state.hidden.size > 0 && h('span', { class: 'n' }, t('ask.columnsOf', { n: shown().length, all: all.length })))
    grid.style.setProperty('--headings', head.firstChild.offsetHeight + 'px')
  }

  /** Hides the least telling columns where there is no room for all, unless the reader has chosen. */
  function fitColumns() {
    if (state.chosen || !region.clientWidth) return
    if (state.hidden.size) { state.hidden.clear(); draw() }
    narrow()
  }

  function narrow() {
    let left = grid.offsetWidth - region.clientWidth
    if (state.chosen || !region.clientWidth || left <= 1) return
    const at = shown()
    const widths = new Map([...head.firstChild.children].map((each, i) => [at[i], each.offsetWidth]))
    const free = spare(all, rows).filter((i) => widths.has(i) && state.sort !== i && !state.wanted.get(i))
    for (const i of free.slice(0, Math.max(0, at.length - LEAST))) {
      if (left <= 1) break
      state.hidden.add(i)
      left -= widths.get(i)
    }
    if (shown().length < at.length) draw()
  }

  draw()
  new ResizeObserver(() => { if (region.dataset.width !== String(region.clientWidth)) { region.dataset.width = region.clientWidth; fitColumns() } }).observe(region)
  // Names that arrive later may need more room.
  new ResizeObserver(narrow).observe(grid)
  // On paper, and in a copy, there is room for what the reader has not hidden.
  onPrint(region, () => { if (!state.chosen) { state.hidden.clear(); draw() } }, fitColumns)
  const taken = () => (state.chosen ? shown() : all.map((_, i) => i))
  return [h('div', { class: 'table-bar' }, count, h('span', { class: 'grow' }),
    h('details', { class: 'menu', ontoggle: closeOutside }, chooser, h('div', { class: 'items' }, names.map((name, i) => h('label', {}, boxes[i], name)))),
    h('button', { type: 'button', onclick: () => copyRows(taken().map((i) => names[i]), chosen().map(({ texts }) => taken().map(texts))) }, glyph('copy'), t('ask.copy'))),
  region]
}

/** The columns to hide first: those that say the same in each row, then how something is known, then the last ones. */
function spare(all, rows) {
  const same = ({ name }) => rows.length > 2 && rows.every((row) => String(row[name]) === String(rows[0][name]))
  const rank = (column) => (same(column) ? 0 : /Status$|Kinds?$|^kind$|^level$/.test(column.name) ? 1 : 2)
  return all.map((column, i) => ({ i, rank: rank(column), column })).slice(1).filter(({ column }) => column.name !== 'evidence')
    .sort((a, b) => a.rank - b.rank || b.i - a.i).map(({ i }) => i)
}

function onPrint(element, before, after) {
  const listen = (name, task) => {
    const heard = () => (element.isConnected ? task() : removeEventListener(name, heard))
    addEventListener(name, heard)
  }
  listen('beforeprint', before)
  listen('afterprint', after)
}

/** The cells of a row, made when they are first shown, and what they say. Links in them get their names later. */
function line(all, row) {
  const made = []
  const cells = (i) => (made[i] ??= all[i].name === 'evidence' && row.evidence?.length ? evidenceCell(row) : h('td', {}, cellOf(all[i], row)))
  return { row, cells, place: h('tr', {}), texts: (i) => (all[i].name === 'evidence' ? (row.evidence ?? []).join('; ') : textOf(cells(i))), says: (i) => [textOf(cells(i)), ...fullNames(cells(i))].join(' ').toLowerCase(),
    value: (i, order) => (order ? order(row[all[i].name]) : typeof row[all[i].name] === 'number' ? row[all[i].name] : null), close: () => made.forEach((each) => each.close?.()) }
}

/** The evidence of a row can be cited; the citation opens in a row of its own, as wide as the table. */
function evidenceCell(row) {
  const { button, box } = cite(row.evidence, { small: true })
  const place = h('tr', { class: 'cited' }, h('td', {}, box))
  const shown = h('td', {}, h('div', { class: 'evidence' }, chips(row.evidence, 3), button))
  button.addEventListener('click', () => {
    place.firstChild.colSpan = shown.parentElement.children.length
    if (box.hidden) place.remove()
    else shown.parentElement.after(place)
  })
  shown.close = () => { if (!box.hidden) button.click() }
  return shown
}

const cellOf = (column, row) => (column.entity ? entityCell(column, row) : column.way ? wayCell(row) : column.entities ? entitiesCell(column, row) : cell(column, row))

/** What a cell says to the eye: without the texts for screen readers. */
function textOf(shown) {
  if (shown.nodeType === Node.TEXT_NODE) return shown.data.replaceAll('\u2060', '')
  if (shown.classList?.contains('unseen') || shown.classList?.contains('none')) return ''
  if (shown.dateTime) return shown.dateTime
  return [...shown.childNodes].map(textOf).join(shown.tagName === 'UL' ? '; ' : '')
}

/** The full names behind the short ones that a cell shows; a filter finds both. */
const fullNames = (shown) => [...shown.querySelectorAll('.entity[title]')].map((each) => each.title)

/** Numbers by value, states in their own order, everything else in that of the language; rows without a value come last either way. */
function by(i, down, order) {
  const words = new Intl.Collator(locale, { numeric: true })
  return (a, b) => {
    const [x, y] = [a.texts(i), b.texts(i)]
    if (!x || !y) return (x ? 0 : 1) - (y ? 0 : 1)
    const [m, n] = [a.value(i, order), b.value(i, order)]
    return (m !== null && n !== null ? m - n : words.compare(x, y)) * (down ? -1 : 1)
  }
}

const numeric = ({ name, entity }, rows) => !entity && rows.some((row) => typeof row[name] === 'number' && !known(name, row[name]))

/** Aligns numbers to the right, gives sentences more room, and dims values that repeat the row above. */
function kindOfCell({ name, entity }, row, above) {
  const value = row[name]
  if (entity) return above && above[name] === value ? 'again' : null
  if (typeof value === 'number' && !known(name, value)) return 'number'
  return typeof value === 'string' && value.length > 30 && !name.endsWith('Id') ? 'long' : null
}
