// Five sentences that an analyst can act on, each with a link to the rows that it counts. Each is computed from one question, and of
// many rows from the first ones, as it says.

import { h } from '../dom.js'
import { question } from '../api.js'
import { t, nameOf, count } from '../i18n.js'
import { link } from '../router.js'
import { fillWith } from '../parts.js'

const FIRST = { limit: 1000 }

const FINDINGS = [
  { name: 'outcomes/overdue', where: 'kind:TARGET,state:CANNOT_BE_JUDGED', says: (rows) => {
    const ended = rows.filter((row) => row.kind === 'TARGET' && row.state === 'CANNOT_BE_JUDGED')
    return sentence('overdue', ended, () => ({ name: called(ended[0], 'entity') }))
  } },
  { name: 'themes/promised-twice', says: (rows) => sentence('twice', rows, () => ({})) },
  { name: 'outcomes/silent-areas', where: 'level:1', says: (rows) => {
    const areas = rows.filter((row) => row.level === 1)
    return sentence('silentAreas', areas, () => ({ agreements: count(new Set(areas.map((row) => row.agreementId)).size) }))
  } },
  { name: 'ownership/duties-by-basis', to: 'ownership/duties-on-a-basis', values: { basis: 'INHERITED' }, says: (rows) => {
    const duties = (some) => some.reduce((sum, row) => sum + row.duties, 0)
    const n = duties(rows.filter((row) => row.basis === 'INHERITED'))
    return sentence('inherited', { length: n }, () => ({ all: count(duties(rows)) }))
  } },
  { name: 'outcomes/slipped', says: (rows) => {
    const late = rows.filter((row) => row.days > 0)
    return sentence('slipped', late, () => ({ name: called(late[0], 'entity'), days: count(late[0].days) }))
  } },
]

export function findings() {
  return h('ol', { class: 'sentences' }, FINDINGS.map((finding) => {
    const place = h('li', {})
    fillWith(place, async () => {
      const { rows, cut } = await question(finding.name, FIRST)
      return h('a', { href: link('ask', finding.to ?? finding.name, { ...finding.values, where: finding.where }) }, finding.says(rows),
        cut && h('span', { class: 'quiet' }, ' ', t('finding.first', { n: rows.length })))
    })
    return place
  }))
}

/** The sentence for the rows; another one if there are none. */
function sentence(name, rows, values) {
  return rows.length ? t('finding.' + name, { n: rows.length, some: count(rows.length), ...values() }) : t('finding.' + name + 'None')
}

const called = (row, column) => nameOf({ name: row[column + 'Name'], nameEn: row[column + 'NameEn'] })
