// Lists the questions of the catalogue by subject, with a filter.

import { h, show, say } from '../dom.js'
import { once } from '../api.js'
import { t, word, descriptionOf, titleOf } from '../i18n.js'
import { link, here, note, route } from '../router.js'
import { empty, fillWith, glyph } from '../parts.js'

export function view(main, current, fresh) {
  if (!fresh) return
  fillWith(main, async () => {
    const catalogue = await once('questions')
    const list = h('div', { class: 'subjects' })
    const field = h('input', { type: 'search', id: 'filter', placeholder: t('ask.filter'), 'aria-label': t('ask.filter'), oninput: () => filter(true) })
    field.value = current.values.get('q') ?? ''
    function filter(typed) {
      const words = field.value.toLowerCase().split(/\s+/).filter(Boolean)
      const found = catalogue.filter((question) => {
        const text = [titleOf(question), question.question, question.questionZh, question.description, descriptionOf(question), question.name, word('subject', subject(question))].join(' ').toLowerCase()
        return words.every((each) => text.includes(each))
      })
      show(list, found.length ? [...group(found)].map(part) : empty(t('ask.noQuestion')))
      if (typed) { say(t('ask.number', { n: found.length })); if (route().view === 'questions') note(here({ q: field.value })) }
    }
    filter(false)
    return h('div', { class: 'page questions' }, h('h1', {}, t('ask.title')), h('p', { class: 'lead' }, t('ask.hint')),
      h('div', { class: 'combo plain' }, glyph('search'), field), list)
  })
}

export const subject = (question) => question.subject ?? question.name.split('/')[0]

function group(questions) {
  const groups = new Map()
  for (const question of questions) groups.set(subject(question), [...(groups.get(subject(question)) ?? []), question])
  return groups
}

const part = ([name, questions]) => h('section', { class: 'subject' }, h('h2', {}, word('subject', name)), h('ul', {}, questions.map((question) =>
  h('li', {}, h('a', { href: link('ask', question.name) }, h('span', { class: 'title' }, titleOf(question)),
    descriptionOf(question) && h('span', { class: 'quiet' }, descriptionOf(question).replace(/`/g, '').split(/(?<=\.)\s|(?<=。)/)[0]))))))
