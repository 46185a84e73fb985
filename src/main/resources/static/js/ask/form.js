// Generates the form of a question from its parameters in the catalogue.

import { h } from '../dom.js'
import { t, word, known, nameOf } from '../i18n.js'
import { combobox } from '../search.js'
import { named, passage } from '../entities.js'

export function form(question, given, submit) {
  const values = { ...given }
  const send = () => submit(values)
  return h('form', { class: 'form', 'aria-label': t('ask.values'), onsubmit: (event) => { event.preventDefault(); send() } },
    question.parameters.map((parameter) => field(parameter, values, send)),
    h('button', { type: 'submit', class: 'primary' }, t('ask.run')))
}

function field(parameter, values, send) {
  const { name } = parameter
  const label = word('column', name.replace(/Id$/, ''))
  const set = (value) => { values[name] = value }
  const id = 'field-' + name
  if (parameter.values && Array.isArray(parameter.example)) return boxes(parameter, label, values[name], set)
  const control = parameter.values ? select(parameter, id, values[name], set)
    : name.endsWith('Id') ? entityField(parameter, id, label, values[name], (value) => { set(value); send() }, set)
      : plain(parameter, id, values[name], set)
  return h('div', { class: 'field' }, h('label', { for: id }, label), control)
}

const spoken = (value) => known('value', value) ? word('value', value) : String(value)

function select({ values }, id, value, set) {
  return h('select', { id, onchange: (event) => set(event.target.value) }, values.map((each) =>
    h('option', { value: each, selected: String(each) === String(value) }, spoken(each))))
}

/** Check boxes for several values of an enumeration; the address lists them in the order of the model. */
function boxes({ values }, label, value, set) {
  const chosen = new Set(String(value).split(','))
  const choose = (each, on) => {
    if (on) chosen.add(each)
    else chosen.delete(each)
    set(values.filter((one) => chosen.has(one)).join(','))
  }
  return h('fieldset', { class: 'field boxes' }, h('legend', {}, label), values.map((each) =>
    h('label', {}, h('input', { type: 'checkbox', checked: chosen.has(each), onchange: (event) => choose(each, event.target.checked) }), spoken(each))))
}

/** The address contains the id; the field shows the name, and accepts an id as well. */
function entityField({ kinds = [] }, id, label, value, pick, set) {
  const { box, input } = combobox({ id, label, kinds, placeholder: value ? kinds.map((kind) => word('kind', kind)).join(', ') : t('ask.choose'), value, onPick: (entity) => pick(entity.id) })
  input.addEventListener('input', () => set(input.value.trim()))
  if (value) (kinds.includes('Passage') ? passage(value).then(() => value) : named(value).then(nameOf)).then((shown) => { if (input.value === value) input.value = shown }, () => {})
  return box
}

function plain({ type, example }, id, value, set) {
  const kind = /date/.test(type) ? 'date' : /number/.test(type) ? 'number' : 'text'
  if (/boolean|true/.test(type)) {
    return h('select', { id, onchange: (event) => set(event.target.value) }, ['true', 'false'].map((each) =>
      h('option', { value: each, selected: each === String(value) }, t(each === 'true' ? 'ask.yes' : 'ask.no'))))
  }
  const input = h('input', { id, type: kind, placeholder: Array.isArray(example) ? t('ask.several') : null, step: /whole/.test(type) ? 1 : kind === 'number' ? 'any' : null, oninput: (event) => set(event.target.value) })
  input.value = value
  return input
}
