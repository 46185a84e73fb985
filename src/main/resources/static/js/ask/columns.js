// The columns of an answer as they are shown. Those of one entity (its id, its name in two languages) become one column; a
// column and its English counterpart become one in the current language.

import { word } from '../i18n.js'

export const title = (column) => word('column', headingOf(column))

/** The key of the heading of a column in the texts of the page. */
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
    if (name === 'entityIds' && has('wordsEn')) take({ name, of: 'way', way: true, names: ['entities', 'entitiesEn', 'words', 'wordsEn'] })
    else if (/Ids$/.test(name) || has(one(name) + 'Names')) take(many(name, has))
    else if (name === 'id') take({ name, of: 'id', entity: true, names: ['name', 'nameEn'].filter(has) })
    else if (/Id$/.test(name)) {
      const of = name.slice(0, -2)
      take({ name, of, entity: true, names: pair(has, [of + 'Name', ...(name === nameless && has('nameEn') ? ['name'] : []), of]) })
      // The table shows agreements by their short names anyway.
      if (of === 'agreement') ['shortName', 'shortNameEn'].forEach((each) => seen.add(each))
    } else if (has(name + 'Name')) take({ name, of: name, entity: true, names: pair(has, [name + 'Name']) })
    else result.push(name)
  }
  return result.filter((column) => column.name || !seen.has(column)).flatMap((column) => (column.name ? column : plain(column, has)))
}

/** Ids in a list, with the lists of their names: `bodyIds`, `bodies`; `commitmentIds`, `commitmentNames`. */
function many(name, has) {
  const stem = name.replace(/Ids$/, '')
  const all = stem === name ? name : stem.replace(/y$/, 'ie') + 's'
  const names = pair(has, [one(all) + 'Names', all, stem, { created: 'creates' }[stem]].filter((each) => each && each !== name))
  return { name, of: names.length && !names[0].endsWith('Names') ? names[0] : all, entities: true, id: one(all) + 'Id', names }
}

const one = (names) => names.replace(/ies$/, 'y').replace(/s$/, '')

/** The columns of a name and its English counterpart: the first of several possible spellings that the answer has. */
function pair(has, ways) {
  const name = ways.find((each) => has(each) && has(each + 'En')) ?? ways.find((each) => each.endsWith('Name') && has(each))
  return name ? [name, name + 'En'].filter(has) : []
}

function plain(name, has) {
  const of = name.replace(/(Name)?(En)?$/, '') || name
  if (name.endsWith('En')) return has(name.slice(0, -2)) ? [] : [{ name, of }]
  return [has(name + 'En') ? { name, of, en: name + 'En' } : { name, of }]
}
