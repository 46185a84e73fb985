// One question: its form, and the answer as a table or drawn, with everything that can be done with it.

import { h, show, say } from '../dom.js'
import { address, get, once } from '../api.js'
import { t, word, known, nameOf, descriptionOf, titleOf } from '../i18n.js'
import { link, go, here } from '../router.js'
import { named } from '../things.js'
import { browserLink, empty, failure, fillWith, glyph } from '../parts.js'
import { copy } from '../card/thing.js'
import { closeOutside } from '../graph/selected.js'
import { form } from './form.js'
import { subject } from './list.js'
import { drawn } from './drawn.js'
import { table } from './table.js'

const FILES = ['csv', 'xlsx', 'md', 'json', 'cypher']
const PICTURES = ['graphml', 'gexf', 'cytoscape']

let asked = null

export function view(main, { rest, values }, fresh) {
  const shown = new URLSearchParams(values)
  shown.delete('open')
  const key = rest + '?' + shown
  if (!fresh && key === asked) return
  asked = key
  fillWith(main, async () => {
    const catalogue = await once('questions')
    const question = catalogue.find((each) => each.name === rest)
    if (!question) return h('div', { class: 'page' }, h('h1', {}, t('ask.title')), failure(new Error(t('ask.unknown', { name: rest }))), h('p', {}, h('a', { href: link('questions') }, t('ask.list'))))
    const given = Object.fromEntries(question.parameters.map(({ name, example }) => [name, values.get(name) ?? [example].flat().join(',')]))
    const seePicture = question.isDrawn && values.get('see') === 'picture'
    const answer = h('div', { class: 'answer' })
    fillWith(answer, () => answered(question, given, seePicture, values))
    return h('div', { class: 'page wide' },
      h('p', { class: 'crumb' }, h('a', { href: link('questions') }, t('ask.title')), ' / ', word('subject', subject(question))),
      h('h1', {}, titleOf(question)),
      descriptionOf(question) && h('p', { class: 'lead' }, marked(descriptionOf(question))),
      question.parameters.length > 0 && form(question, given, (next) => go(link('ask', rest, { ...next, see: values.get('see') }))),
      h('div', { class: 'answer-bar' },
        question.isDrawn && h('div', { class: 'choice', role: 'group' }, choice('table', !seePicture), choice('picture', seePicture)),
        h('span', { class: 'grow' }), downloads(question, given),
        h('button', { type: 'button', onclick: copy }, glyph('link'), t('app.copyLink')), h('span', { class: 'browser-link' })),
      answer)
  })
}

/** What stands between backticks is a name of the answer or of the model. */
const marked = (words) => words.split('`').map((each, i) => (i % 2 ? h('code', {}, each) : each))

const choice = (see, on) => h('a', { href: here({ see: see === 'table' ? null : see }), 'aria-current': on ? 'true' : null }, t('ask.' + see))

async function answered(question, given, seePicture, values) {
  const answer = await get('questions/' + question.name, given)
  const place = document.querySelector('.browser-link')
  if (place) show(place, browserLink(answer))
  say(t('ask.rows', { n: answer.rowCount }))
  if (!answer.rowCount) return empty(t('ask.none'), question.parameters.length ? t('ask.noneHint') : null)
  const cut = answer.cut && ' · ' + t('ask.cut')
  if (seePicture) {
    return [h('p', { class: 'quiet count' }, t('ask.rows', { n: answer.rowCount }), cut), answer.nodes.length ? await drawn(answer) : empty(t('ask.none'))]
  }
  const wheres = conditions(values.get('where'))
  const rows = answer.rows.filter((row) => wheres.every(([column, wanted]) => wanted.includes(String(row[column]))))
  return [h('p', { class: 'quiet count' }, t('ask.rows', { n: rows.length }), cut,
    wheres.map(([column, wanted]) => only(column, wanted))),
  rows.length ? table(answer.columns, rows) : empty(t('ask.none'))]
}

/** `column:value|value,column:value` */
const conditions = (where) => (where ?? '').split(',').filter(Boolean).map((each) => {
  const [column, wanted = ''] = each.split(':')
  return [column, wanted.split('|')]
})

/** Which rows are left out is told, with a way back to all of them. */
function only(column, wanted) {
  const label = word('column', column.replace(/Id$/, ''))
  const reads = (value) => (['firmness', 'level'].includes(column) ? word(column, value) : known('value', value) ? word('value', value) : value)
  const name = h('span', {}, t('ask.where', { column: label, value: wanted.map(reads).join(' / ') }))
  if (column.endsWith('Id')) named(wanted[0]).then((thing) => { name.textContent = t('ask.where', { column: label, value: nameOf(thing) }) }, () => {})
  return h('a', { class: 'filter', href: here({ where: null }) }, name, glyph('close'), h('span', { class: 'unseen' }, t('ask.whereOff')))
}

function downloads({ name, isDrawn }, given) {
  const file = (format) => h('a', { href: address('questions/' + name, { ...given, format }), download: '' }, format)
  return h('details', { class: 'menu', ontoggle: closeOutside }, h('summary', { class: 'button' }, glyph('save'), t('ask.download')), h('div', { class: 'items' },
    FILES.map(file), isDrawn && PICTURES.map(file)))
}

