// The words of the page in the language that is chosen. `a|b` in a text: for one, for several.

import { language } from './prefs.js'
import en from './i18n/en.js'
import zh from './i18n/zh.js'
import descriptions from './i18n/descriptions-zh.js'

const words = language === 'zh' ? zh : en

export const locale = language === 'zh' ? 'zh-CN' : 'en-GB'

function find(key) {
  return key.split('.').reduce((node, part) => node?.[part], words)
}

export function t(key, values = {}) {
  let text = find(key)
  if (typeof text !== 'string') return key
  if (text.includes('|')) text = text.split('|')[values.n === 1 ? 0 : 1]
  return text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all)
}

/** The word for a value or name of the model, or the name itself, made readable. */
export function word(group, name) {
  return words[group]?.[name] ?? spell(name)
}

export const known = (group, name) => words[group]?.[name] !== undefined

function spell(name) {
  const spaced = String(name).replace(/_/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}

/** Each question file asks in both languages; an own one that does not asks in English. */
export const titleOf = (question) => (language === 'zh' ? question.questionZh : question.question)

export function descriptionOf(question) {
  return (language === 'zh' && descriptions[question.name]) || question.description
}

/** The name of a thing in the language that is chosen, and in the other one. */
export const nameOf = (thing) => (language === 'zh' ? thing.name : thing.nameEn) || thing.name || thing.nameEn || thing.id
export const otherNameOf = (thing) => (language === 'zh' ? thing.nameEn : thing.name)
export const langOfName = language === 'zh' ? 'zh-CN' : 'en'
export const langOfOther = language === 'zh' ? 'en' : 'zh-CN'

export const count = (n) => n.toLocaleString(locale)

export function relation(type, direction) {
  return words.relation[type]?.[direction === 'IN' ? 'in' : 'out'] ?? spell(type)
}
