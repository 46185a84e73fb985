// The promises of an agreement in the order of its text: its areas with their tasks, then what stands outside the numbered list.

import { h } from '../dom.js'
import { t, nameOf, langOfName } from '../i18n.js'
import { firmnessBadge, entityLink } from '../parts.js'
import { opening } from '../router.js'
import { proof } from './proof.js'
import { state } from './state.js'
import { who } from './who.js'

export function outline(rows, outcomes, parties) {
  const areas = rows.filter((row) => row.level === 1)
  const outside = rows.filter((row) => row.level === 0)
  const tasks = Map.groupBy(rows.filter((row) => row.level === 2), (row) => row.areaOrdinal)
  const draw = (row, number) => line(row, number, outcomes.get(row.commitmentId), parties)
  return [
    h('ol', { class: 'outline' }, areas.map((area) => h('li', { class: 'area' }, draw(area, area.areaOrdinal),
      tasks.has(area.areaOrdinal) && h('ol', { class: 'tasks' }, tasks.get(area.areaOrdinal).map((task) => h('li', {}, draw(task, `${task.areaOrdinal}.${task.ordinal}`))))))),
    outside.length > 0 && [h('h2', {}, t('page.outside')), h('ol', { class: 'outline tasks' }, outside.map((row) => h('li', {}, draw(row, row.outsideOrdinal))))],
  ]
}

/** An area goes by its name, a task by what it says. */
function line(row, number, outcome, parties) {
  const area = row.level === 1
  const words = nameOf(area ? { id: row.commitmentId, name: row.name, nameEn: row.nameEn } : { id: row.commitmentId, name: row.statement ?? row.name, nameEn: row.statementEn ?? row.nameEn })
  return h('div', { class: 'promise' }, h('span', { class: 'no' }, String(number)),
    h('div', {},
      h(area ? 'h3' : 'p', { class: 'says', lang: langOfName }, h('a', { href: opening(row.commitmentId) }, words)),
      h('div', { class: 'meta' }, firmnessBadge(row.firmness), who(row, parties), outcome && state(outcome.state)),
      row.createdIds.length > 0 && h('p', { class: 'meta' }, h('span', { class: 'quiet' }, t('page.creates')), row.createdIds.map((id, i) => entityLink({ id, kind: 'Deliverable', name: row.creates[i], nameEn: row.createsEn[i] }))),
      proof(row.evidence),
      outcome?.deliveredByIds.length > 0 && [h('p', { class: 'meta' }, h('span', { class: 'quiet' }, t('page.deliveredBy')), outcome.deliveredByIds.map((id, i) => entityLink({ id, kind: '', name: outcome.deliveredBy[i], nameEn: outcome.deliveredByEn[i] }))), proof(outcome.evidence)]))
}
