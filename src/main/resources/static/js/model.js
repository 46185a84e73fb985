// The model of the graph, as the service describes it: labels, relationship types and properties with their order, words and colours.
// The rest of the page waits for it, so it is requested without the helpers of the page, which need its words.

import { language } from './prefs.js'
import en from './i18n/en.js'
import zh from './i18n/zh.js'

const answer = await told()

async function told() {
  const away = document.getElementById('away')
  for (;;) {
    const response = await fetch('api/model', { headers: { Accept: 'application/json' } }).catch(() => null)
    away.hidden = response?.ok ?? false
    if (response?.ok) return response.json()
    const seconds = Number(response?.headers.get('Retry-After')) || 5
    away.textContent = (language === 'zh' ? zh : en).state.away.replace('{n}', seconds)
    await new Promise((done) => setTimeout(done, 1000 * seconds))
  }
}

export const { labels, relationshipTypes, properties } = answer

const byName = (all) => new Map(all.map((each) => [each.name, each]))
const labelOf = byName(labels)
const typeOf = byName(relationshipTypes)

/** The kinds of entities, in order. */
export const kindNames = labels.filter((label) => label.kind).map((label) => label.name)

/** The appearance of the nodes of a label. */
export const lookOf = (name) => labelOf.get(name)?.look

/** The enumerated values of a property, in order. */
export const valuesOf = (label, property) => properties
  .find((each) => each.name === property && each.carriers.includes(label))?.values.map((each) => each.value) ?? []

/** Returns whether an entity's card lists a property. */
export const isShown = (name) => properties.some((property) => property.name === name && property.shown)

const enumerations = properties.filter((property) => property.values.length > 0)
const valueIn = (all, name) => all.flatMap((property) => property.values).find((each) => each.value === String(name))
const valueOf = (property, name) => valueIn(enumerations.filter((each) => each.name === property), name)

/** Returns whether a value is one of the enumerated values of a property. */
export const takes = (property, name) => valueOf(property, name) !== undefined

/**
 * The places of values in the order of their enumeration: that of the property of this name, or else the one that has most of
 * them. Values that only a question computes come first; null if most are of no enumeration.
 */
export function orderOf(property, values) {
  const codes = [...new Set(values)].filter((value) => /^[A-Z][A-Z_]+$/.test(value))
  const share = (each) => codes.filter((code) => each.values.some(({ value }) => value === code)).length
  const [best] = enumerations.toSorted((a, b) => share(b) - share(a) || (b.name === property) - (a.name === property))
  return codes.length && best && share(best) * 2 >= codes.length ? (value) => best.values.findIndex((each) => each.value === value) : null
}

/** The words of answers that are not names of the model: headings of columns, units, values that questions compute. */
const saidOf = new Map(answer.words.map(({ group, name, word }) => [group + ' ' + name, word]))
const said = (group, name) => saidOf.get(group + ' ' + name)

/** The words of the model by group; each group is a function from a name to its words in both languages. */
export const words = {
  kind: (name) => labelOf.get(name)?.word,
  property: (name) => properties.find((property) => property.name === name)?.word,
  column: (name) => said('column', name),
  unit: (name) => said('unit', name),
  brief: (name) => said('brief', name),
  // The meaning of a number depends on its property.
  value: (name, of) => said('value', name) ?? (valueOf(of, name) ?? (typeof name === 'number' ? undefined : valueIn(enumerations, name)))?.word,
  out: (name) => typeOf.get(name)?.word ?? said('relation', name),
  in: (name) => typeOf.get(name)?.reverse ?? said('relation', name),
  basisHint: (name) => valueOf('basis', name)?.meaning,
  ...Object.fromEntries(['basis', 'nature', 'firmness', 'level'].map((property) => [property, (name) => valueOf(property, name)?.word ?? said(property, name)])),
}

/** The colours of the labels, for style sheets: --color-Agreement and so on. */
export function colour(element) {
  for (const { name, look } of labels) element.style.setProperty('--color-' + name, look.color)
}
