// What a typed sentence asks for: questions with the beginning of their answer, and pages.

import { h } from './dom.js'
import { get } from './api.js'
import { t, word, nameOf, langOfName } from './i18n.js'
import { language } from './prefs.js'
import { link } from './router.js'
import { glyph } from './parts.js'
import { titledWith } from './ask/titled.js'

const JOINED = language === 'zh' ? '、' : ', '

export const understand = (text, signal) => get('ask', { text }, { signal })

/** The questions and pages of a sentence, the best first: [{ href, shown }]. */
export function linesOf(asked) {
  const questions = asked.questions.map((question) => ({ href: link('ask', question.name, valuesOf(question)), shown: line('list', titledWith(question, question.entities), about(question)) }))
  const pages = asked.pages.map((page) => ({ href: '#/' + page.address, shown: line('out', language === 'zh' ? page.titleZh : page.title, t('search.page')) }))
  return asked.first === 'PAGE' ? [...pages, ...questions] : [...questions, ...pages]
}

const valuesOf = ({ values }) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value].flat().join(',')]))

const line = (sign, title, quiet) => [glyph(sign), h('span', { class: 'hit' }, h('span', { class: 'name', lang: langOfName }, title), h('span', { class: 'quiet' }, quiet))]

/** The answer if it is known, else what is still to be chosen. */
function about({ answer, missing }) {
  if (missing.length) return t('search.needs', { parameters: missing.map((name) => word('column', name.replace(/Id$/, ''))).join(JOINED) })
  if (!answer) return t('search.question')
  if (!answer.rowCount) return t('ask.none')
  const names = answer.entities.map(nameOf)
  const n = (names.length ? answer.entityCount : answer.rowCount) + (answer.cut ? '+' : '')
  return t('search.answer', { n: answer.entityCount === 1 ? 1 : n }) + (names.length ? t('search.namely', { names: names.join(JOINED) + (answer.entityCount > names.length ? ' …' : '') }) : '')
}

/** What was understood of a sentence to which nothing answers, and what was not. */
export function understoodOf({ understood: { names, from, to, words, rest } }) {
  const seen = [...names.map(({ entities }) => `${nameOf(entities[0])} (${word('kind', entities[0].kind)})`), ...(from ? [from === to ? from : `${from} – ${to}`] : []), ...words.map((each) => `“${each}”`)]
  return [seen.length > 0 && t('search.understood', { names: [...new Set(seen)].join(JOINED) }), rest.length > 0 && t('search.rest', { words: rest.map((each) => `“${each}”`).join(JOINED) })].filter(Boolean)
}
