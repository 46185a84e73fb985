// The texts of the page in the current language. `a|b` in a text: singular and plural.

import { language } from './prefs.js'
import * as model from './model.js'
import en from './i18n/en.js'
import zh from './i18n/zh.js'
import descriptions from './i18n/descriptions-zh.js'

const words = language === 'zh' ? zh : en
const ofModel = (group, name, of) => model.words[group]?.(name, of)?.[language === 'zh' ? 'zh' : 'en']

export const locale = language === 'zh' ? 'zh-CN' : 'en-GB'

function find(key) {
  return key.split('.').reduce((node, part) => node?.[part], words)
}

export function t(key, values = {}) {
  let text = find(key)
  if (typeof text !== 'string') return key
  if (text.includes('|')) text = text.split('|')[values.n === 1 ? 0 : 1]
  return filled(text, values)
}

/** A text with its parts filled in; numbers as the language writes them. */
export const filled = (text, values = {}) => text.replace(/\{(\w+)\}/g, (all, name) => (typeof values[name] === 'number' ? count(values[name]) : values[name] ?? all))

/** The text for a value or name of the model or the page, or else the name in readable form. For a value, `of` is its property. */
export function word(group, name, of) {
  return words[group]?.[name] ?? ofModel(group, name, of) ?? spell(name)
}

export const known = (group, name) => (words[group]?.[name] ?? ofModel(group, name)) !== undefined

function spell(name) {
  const spaced = String(name).replace(/_/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}

/** Built-in questions have titles in both languages; own questions may have an English one only. */
export const titleOf = (question) => (language === 'zh' ? question.questionZh : question.question)

export function descriptionOf(question) {
  return (language === 'zh' && descriptions[question.name]) || question.description
}

/** The name of an entity in the current language, and in the other one. */
export const nameOf = (entity) => (language === 'zh' ? entity.name : entity.nameEn) || entity.name || entity.nameEn || entity.id
export const otherNameOf = (entity) => (language === 'zh' ? entity.nameEn : entity.name)
export const langOfName = language === 'zh' ? 'zh-CN' : 'en'
export const langOfOther = language === 'zh' ? 'en' : 'zh-CN'

export const count = (n) => n.toLocaleString(locale)

export function relation(type, direction) {
  const way = direction === 'IN' ? 'in' : 'out'
  return ofModel(way, type) ?? spell(type)
}
