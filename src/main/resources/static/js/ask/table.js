// Rows as a table. The columns of one thing (its id, its name in two languages) become one column that links to its card.

import { h } from '../dom.js'
import { word, known } from '../i18n.js'
import { language } from '../prefs.js'
import { cell, thingCell } from './cells.js'

export function table(columns, rows) {
  const shown = together(columns).filter(({ name }) => rows.some((row) => row[name] !== null))
  const first = shown.find((column) => column.thing)
  return h('div', { class: 'table', tabindex: 0, role: 'region', 'aria-label': shown.map(title).join(', ') }, h('table', {},
    h('thead', {}, h('tr', {}, shown.map((column) => h('th', { scope: 'col', class: numeric(column, rows) && 'number' }, title(column))))),
    h('tbody', {}, rows.map((row, i) => h('tr', {}, shown.map((column) => h('td', { class: kindOfCell(column, row, column === first && rows[i - 1]) },
      column.thing ? thingCell(column, row) : cell(column.name, row[column.name], row))))))))
}

const numeric = ({ name, thing }, rows) => !thing && rows.some((row) => typeof row[name] === 'number' && !known(name, row[name]))

/** Numbers to the right, sentences with room, and what the row above says already stands back. */
function kindOfCell({ name, thing }, row, above) {
  const value = row[name]
  if (thing) return above && above[name] === value ? 'again' : null
  if (typeof value === 'number' && !known(name, value)) return 'number'
  return typeof value === 'string' && value.length > 30 && !name.endsWith('Id') ? 'long' : null
}

const title = ({ name, of }) => word('column', of ?? name)

function together(columns) {
  const seen = new Set()
  const has = (name) => columns.includes(name)
  const result = []
  const nameless = columns.find((name) => /Id$/.test(name) && !has(name.slice(0, -2) + 'Name'))
  for (const name of columns) {
    if (seen.has(name)) continue
    const of = /Id$/.test(name) ? name.slice(0, -2) : name === 'id' ? '' : null
    if (of !== null || name === 'setBy') {
      const pair = of === '' || (name === nameless && has('nameEn')) ? ['name', 'nameEn'] : [of + 'Name', of + 'NameEn']
      const alone = !has(pair[0]) && of === 'theme' ? ['theme', 'themeEn'] : pair
      alone.forEach((each) => seen.add(each))
      result.push({ name, of: of === '' ? 'id' : of ?? name, thing: true, names: alone.filter(has) })
    } else result.push({ name })
  }
  const other = { statement: 'statementEn', statementEn: 'statement', otherStatement: 'otherStatementEn', otherStatementEn: 'otherStatement', name: 'nameEn', nameEn: 'name' }
  return result.filter(({ name, thing }) => thing || !seen.has(name))
    .filter(({ name }) => !(other[name] && has(other[name]) && (language === 'zh') === name.endsWith('En')))
    .map((column) => (column.name.endsWith('En') && !column.thing ? { ...column, of: column.name.slice(0, -2) } : column))
}
