// Every target in a row: its value and deadline, the latest figures by side, and whether it was reached or why that cannot be judged.

import { h } from '../dom.js'
import { question } from '../api.js'
import { t, word, nameOf, count } from '../i18n.js'
import { language } from '../prefs.js'
import { day } from '../card/facts.js'
import { chips } from '../evidence.js'
import { entityLink, empty, fillWith } from '../parts.js'
import { link, opening } from '../router.js'
import { ways } from '../overview/ways.js'

const FIRST = { limit: 1000 }

export function view(main, current, fresh) {
  if (!fresh) return
  fillWith(main, async () => {
    const [set, judged] = await Promise.all([question('projects/targets', FIRST), question('outcomes/targets-and-figures', FIRST)])
    const figures = Map.groupBy(judged.rows, (row) => row.targetId)
    const heads = ['target', 'value', 'deadline', 'figures', 'attainment'].map((name) => t('targets.' + name))
    return h('div', { class: 'page wide targets' }, ways('targets'), h('h1', {}, t('targets.title')), h('p', { class: 'lead' }, t('targets.lead')),
      (set.cut || judged.cut) && h('p', { class: 'quiet' }, t('ask.cut')),
      set.rows.length ? h('table', { class: 'target-rows', role: 'table' },
        h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, heads.map((head) => h('th', { scope: 'col', role: 'columnheader' }, head)))),
        h('tbody', { role: 'rowgroup' }, set.rows.map((row) => targetRow(row, figures.get(row.targetId) ?? [], heads)))) : empty(t('state.nothing')),
      h('p', { class: 'quiet' }, h('a', { href: link('ask', 'outcomes/targets-and-figures') }, t('targets.all'))))
  })
}

function targetRow(row, rows, heads) {
  const cells = [
    [h('strong', {}, entityLink({ id: row.targetId, kind: 'Target', name: row.targetName, nameEn: row.targetNameEn })),
      h('span', { class: 'quiet' }, t('targets.setBy', { name: nameOf({ name: row.setByName, nameEn: row.setByNameEn }) }), row.scope === 'JOINT' && [' · ', word('value', 'JOINT', 'scope')]), chips(row.evidence, 2)],
    h('span', { class: 'number' }, amount(row)),
    row.deadline ? h('time', { datetime: row.deadline, class: row.deadline < today() ? 'past' : null }, day(row.deadline)) : h('span', { class: 'quiet' }, t('ask.notTold')),
    latest(rows),
    judgement(rows),
  ]
  return h('tr', { role: 'row' }, cells.map((cell, i) => h('td', { role: 'cell', 'data-head': heads[i] }, h('div', {}, cell))))
}

/** The latest figure of each side of the whole: those of a part of it do not count. */
function latest(rows) {
  const whole = rows.filter((row) => row.figureId && !row.part)
  const bySide = Map.groupBy(whole, (row) => sidesOf(row).join(' '))
  if (!bySide.size) return h('span', { class: 'quiet' }, t('targets.noFigure'))
  return h('ul', {}, [...bySide].map(([side, [row]]) => h('li', {}, side && h('span', { class: 'quiet' }, side + ' '),
    h('a', { href: opening(row.figureId), class: 'number' }, amount({ value: row.figureValue, unit: row.figureUnit, comparator: row.figureComparator })),
    row.figureAsOf && h('span', { class: 'quiet' }, ' ', row.periodStart ? `${day(row.periodStart)} – ${day(row.figureAsOf)}` : day(row.figureAsOf)))))
}

function judgement([row]) {
  const attainment = row?.attainment ?? 'CANNOT_BE_JUDGED'
  const missing = row ? (language === 'zh' ? row.missing : row.missingEn) : []
  return [h('span', { class: 'verdict-of ' + attainment.toLowerCase() }, word('value', attainment, 'attainment')),
    attainment === 'CANNOT_BE_JUDGED' && h('span', { class: 'quiet' }, missing.length ? t('targets.missing', { sides: missing.join(language === 'zh' ? '、' : ', ') }) : t('targets.noFigure')),
    row?.attainedAsOf && h('span', { class: 'quiet' }, t('targets.asOf', { date: day(row.attainedAsOf) }))]
}

const sidesOf = (row) => (language === 'zh' ? row.figureOf : row.figureOfEn) ?? []

const today = () => new Date().toISOString().slice(0, 10)

function amount({ value, unit, comparator, valueText }) {
  if (value === null || value === undefined) return valueText ?? t('ask.notTold')
  return [comparator && comparator !== 'EXACT' && word('value', comparator) + ' ', large(value), language === 'zh' ? '' : ' ', unit ? word('unit', unit) : '']
}

/** Readers of Chinese count in 万 and 亿. */
const large = (value) => (value >= 1e4 && typeof value === 'number' ? value.toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB', { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 4 }) : count(value))
