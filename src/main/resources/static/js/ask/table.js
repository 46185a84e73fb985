// Rows as a table. The columns of one item (its id, its name in two languages) become one column that links to its card,
// and a column and its English sibling become one in the language that is chosen.

import { h } from '../dom.js'
import { word, known } from '../i18n.js'
import { cell, thingCell, thingsCell, wayCell } from './cells.js'

export function table(columns, rows) {
  const shown = together(columns).filter(({ name }) => rows.some((row) => row[name] !== null))
  const first = shown.find((column) => column.thing)
  return h('div', { class: 'table', tabindex: 0, role: 'region', 'aria-label': shown.map(title).join(', ') }, h('table', {},
    h('thead', {}, h('tr', {}, shown.map((column) => h('th', { scope: 'col', class: numeric(column, rows) && 'number' }, title(column))))),
    h('tbody', {}, rows.map((row, i) => h('tr', {}, shown.map((column) => h('td', { class: kindOfCell(column, row, column === first && rows[i - 1]) },
      column.thing ? thingCell(column, row) : column.way ? wayCell(row) : column.things ? thingsCell(column, row) : cell(column, row))))))))
}

const numeric = ({ name, thing }, rows) => !thing && rows.some((row) => typeof row[name] === 'number' && !known(name, row[name]))

/** Numbers to the right, sentences with room, and what the row above says already stands back. */
function kindOfCell({ name, thing }, row, above) {
  const value = row[name]
  if (thing) return above && above[name] === value ? 'again' : null
  if (typeof value === 'number' && !known(name, value)) return 'number'
  return typeof value === 'string' && value.length > 30 && !name.endsWith('Id') ? 'long' : null
}

const title = (column) => word('column', headingOf(column))

/** What the heading of a column is called in the words of the page. */
export const headingOf = ({ name, of }) => of ?? name

/** The columns of an answer as they are shown. */
export function together(columns) {
  const has = (name) => columns.includes(name)
  const seen = new Set()
  const result = []
  const nameless = columns.find((name) => /Id$/.test(name) && !has(name.slice(0, -2) + 'Name'))
  const take = (column) => { column.names.forEach((each) => seen.add(each)); result.push(column) }
  for (const name of columns) {
    if (seen.has(name)) continue
    if (name === 'thingIds' && has('wordsEn')) take({ name, of: 'way', way: true, names: ['things', 'thingsEn', 'words', 'wordsEn'] })
    else if (/Ids$/.test(name) || has(one(name) + 'Names')) take(many(name, has))
    else if (name === 'id') take({ name, of: 'id', thing: true, names: ['name', 'nameEn'].filter(has) })
    else if (/Id$/.test(name)) {
      const of = name.slice(0, -2)
      take({ name, of, thing: true, names: pair(has, [of + 'Name', ...(name === nameless && has('nameEn') ? ['name'] : []), of]) })
    } else if (has(name + 'Name')) take({ name, of: name, thing: true, names: pair(has, [name + 'Name']) })
    else result.push(name)
  }
  return result.filter((column) => column.name || !seen.has(column)).flatMap((column) => (column.name ? column : plain(column, has)))
}

/** Ids in a list, with the lists of their names: `bodyIds`, `bodies`; `commitmentIds`, `commitmentNames`. */
function many(name, has) {
  const stem = name.replace(/Ids$/, '')
  const all = stem === name ? name : stem.replace(/y$/, 'ie') + 's'
  const names = pair(has, [one(all) + 'Names', all, stem, { created: 'creates' }[stem]].filter((each) => each && each !== name))
  return { name, of: names.length && !names[0].endsWith('Names') ? names[0] : all, things: true, id: one(all) + 'Id', names }
}

const one = (names) => names.replace(/ies$/, 'y').replace(/s$/, '')

/** A name and its English one, by the first way in which the answer calls them. */
function pair(has, ways) {
  const name = ways.find((each) => has(each) && has(each + 'En')) ?? ways.find((each) => each.endsWith('Name') && has(each))
  return name ? [name, name + 'En'].filter(has) : []
}

function plain(name, has) {
  const of = name.replace(/(Name)?(En)?$/, '') || name
  if (name.endsWith('En')) return has(name.slice(0, -2)) ? [] : [{ name, of }]
  return [has(name + 'En') ? { name, of, en: name + 'En' } : { name, of }]
}
