// Shows a question: its form, its answer as a table or graph, downloads and links.

import { h, show, say } from '../dom.js'
import { address, get, once } from '../api.js'
import { language } from '../prefs.js'
import { t, word, known, nameOf, descriptionOf, titleOf } from '../i18n.js'
import { link, go, here, note } from '../router.js'
import { named } from '../entities.js'
import { browserLink, empty, failure, fillWith, glyph } from '../parts.js'
import { copy } from '../card/entity.js'
import { closeOutside } from '../graph/selected.js'
import { shortNames } from '../short.js'
import { form } from './form.js'
import { subject } from './list.js'
import { drawn } from './drawn.js'
import { table } from './table.js'

const FILES = ['csv', 'xlsx', 'md', 'json', 'cypher']
/** Files with words for people, which are those of the page. */
const READABLE = ['xlsx', 'md']
const PICTURES = ['graphml', 'gexf', 'cytoscape']

let asked = null

export function view(main, { rest, values }, fresh) {
  const shown = new URLSearchParams(values)
  shown.delete('open')
  shown.delete('columns')
  const key = rest + '?' + shown
  if (!fresh && key === asked) return
  asked = key
  fillWith(main, async () => {
    const catalogue = await once('questions')
    const question = catalogue.find((each) => each.name === rest)
    if (!question) return h('div', { class: 'page' }, h('h1', {}, t('ask.title')), failure(new Error(t('ask.unknown', { name: rest }))), h('p', {}, h('a', { href: link('questions') }, t('ask.list'))))
    const given = filledIn(question, values)
    const seePicture = question.isDrawn && values.get('see') === 'graph'
    const answer = h('div', { class: 'answer' })
    const missing = incomplete(question, given)
    if (missing) show(answer, empty(missing))
    else fillWith(answer, () => answered(question, given, seePicture, values))
    return h('div', { class: 'page wide question' },
      h('p', { class: 'crumb' }, h('a', { href: link('questions') }, t('ask.title')), ' / ', word('subject', subject(question))),
      h('h1', {}, titleOf(question)),
      descriptionOf(question) && h('p', { class: 'lead' }, marked(descriptionOf(question))),
      question.parameters.length > 0 && form(question, given, (next) => go(link('ask', rest, { ...next, see: values.get('see') }))),
      h('div', { class: 'answer-bar' },
        question.isDrawn && h('div', { class: 'choice', role: 'group' }, choice('table', !seePicture), choice('graph', seePicture)),
        h('span', { class: 'grow' }), downloads(question, given),
        h('button', { type: 'button', onclick: copy }, glyph('link'), t('app.copyLink')), h('span', { class: 'browser-link' })),
      answer)
  })
}

const isEntity = ({ name, kinds }) => name.endsWith('Id') && kinds
const alike = (one, other) => String(one.kinds) === String(other.kinds)
const othersLike = (one, parameters) => parameters.filter((other) => other !== one && isEntity(one) && isEntity(other) && alike(one, other))

/**
 * The values in the address, and the examples of the question for the others. A reader who comes with one of two entities chooses
 * the second; the example could be the same one.
 */
function filledIn({ parameters }, values) {
  return Object.fromEntries(parameters.map((parameter) => [parameter.name, values.get(parameter.name)
    ?? (othersLike(parameter, parameters).some(({ name }) => values.has(name)) ? '' : [parameter.example].flat().join(','))]))
}

/** Why the question cannot be asked yet, if it cannot. */
function incomplete({ parameters }, given) {
  const several = parameters.filter((parameter) => othersLike(parameter, parameters).length)
  const repeats = several.some((parameter) => othersLike(parameter, parameters).some(({ name }) => given[name] === given[parameter.name]))
  return (repeats || several.some(({ name }) => !given[name])) && t('ask.chooseFirst')
}

/** Text between backticks is a name from the answer or the model. */
const marked = (words) => words.split('`').map((each, i) => (i % 2 ? h('code', {}, each) : each))

const choice = (see, on) => h('a', { href: here({ see: see === 'table' ? null : see }), 'aria-current': on ? 'true' : null }, t('ask.' + see))

async function answered(question, given, seePicture, values) {
  const [answer] = await Promise.all([get('questions/' + question.name, { ...given, parts: seePicture ? ['graph', 'links'] : 'links' }), shortNames()])
  const place = document.querySelector('.browser-link')
  if (place) show(place, browserLink(answer))
  say(t('ask.rows', { n: answer.rowCount }))
  if (!answer.rowCount) return empty(t('ask.none'), question.parameters.length ? t('ask.noneHint') : null)
  const cut = answer.cut && ' · ' + t('ask.cut')
  if (seePicture) {
    return [h('p', { class: 'quiet count' }, t('ask.rows', { n: answer.rowCount }), cut), answer.nodes.length ? await drawn(question, answer) : empty(t('ask.none'))]
  }
  const wheres = conditions(values.get('where'))
  const rows = answer.rows.filter((row) => wheres.every(([column, wanted]) => wanted.includes(String(row[column]))))
  return [h('p', { class: 'quiet count' }, t('ask.rows', { n: rows.length }), cut,
    wheres.map(([column, wanted]) => only(column, wanted))),
  rows.length ? table(answer.columns, rows, values.get('columns'), (chosen) => note(here({ columns: chosen }))) : empty(t('ask.none'))]
}

/** `column:value|value,column:value` */
const conditions = (where) => (where ?? '').split(',').filter(Boolean).map((each) => {
  const [column, wanted = ''] = each.split(':')
  return [column, wanted.split('|')]
})

/** Says which rows are shown, with a link back to all rows. */
function only(column, wanted) {
  const label = word('column', column.replace(/Id$/, ''))
  const reads = (value) => (['firmness', 'level'].includes(column) ? word(column, value) : known('value', value) ? word('value', value, column) : value)
  const name = h('span', {}, t('ask.where', { column: label, value: wanted.map(reads).join(' / ') }))
  if (column.endsWith('Id')) named(wanted[0]).then((entity) => { name.textContent = t('ask.where', { column: label, value: nameOf(entity) }) }, () => {})
  return h('a', { class: 'filter', href: here({ where: null }) }, name, glyph('close'), h('span', { class: 'unseen' }, t('ask.whereOff')))
}

function downloads({ name, isDrawn }, given) {
  const lang = (format) => (READABLE.includes(format) ? { lang: language } : {})
  const file = (format) => h('a', { href: address('questions/' + name, { ...given, format, ...lang(format) }), download: '' }, format)
  return h('details', { class: 'menu', ontoggle: closeOutside }, h('summary', { class: 'button' }, glyph('save'), t('ask.download')), h('div', { class: 'items' },
    FILES.map(file), isDrawn && PICTURES.map(file)))
}

