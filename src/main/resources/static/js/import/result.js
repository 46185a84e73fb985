// What came of a check or an import: its issues first, then what came in, then how many rows.

import { h, save } from '../dom.js'
import { t, count, word } from '../i18n.js'
import { entityLink } from '../parts.js'
import { link } from '../router.js'
import { access, ask } from './access.js'
import { issues } from './issues.js'
import { candidates } from './matching.js'

const COLUMNS = ['read', 'created', 'changed', 'unchanged', 'rejected']

export function result(job) {
  const report = job.report
  const checked = job.dryRun && job.state === 'DONE'
  return [
    h('h2', { tabindex: -1 }, t(checked ? 'import.state.CHECKED' : 'import.state.' + job.state)), job.failure && h('p', { lang: 'en' }, job.failure),
    report?.issues.length > 0 && h('p', { class: 'answer-bar' }, t('import.summary', { errors: count(report.errors), notes: count(report.notes) }),
      ['xlsx', 'csv'].map((format) => h('button', { type: 'button', onclick: () => copy(job, format) }, t('import.copy.' + format)))),
    report?.issues.length > 0 && issues(report.issues),
    report?.candidates.length > 0 && [h('h3', {}, t('import.candidates')), h('p', { class: 'quiet' }, t('import.candidatesHint')), candidates(report.candidates, decide)],
    report?.accepted && report.stated.length > 0 && stated(report, job.dryRun),
    report && counts(report),
  ]
}

/** After the import, links; before it, the names only. */
function stated(report, dryRun) {
  const kinds = [...new Set(report.stated.map((each) => each.kind))]
  return h('section', { class: 'stated' }, h('h3', {}, t(dryRun ? 'import.willCome' : 'import.stated')),
    h('dl', { class: 'facts' }, kinds.map((kind) => [h('dt', {}, word('kind', kind)), h('dd', {}, h('ul', {}, report.stated.filter((each) => each.kind === kind)
      .map((each) => h('li', {}, dryRun ? each.name : entityLink(each)))))])),
    !dryRun && h('p', {}, h('a', { href: link('ask', 'sources/english-pending') }, t('import.pendingEnglish')), ' · ', h('a', { href: link('ask', 'sources/new-since', { since: new Date().toISOString().slice(0, 10) }) }, t('import.everything'))))
}

function counts(report) {
  const rows = Object.entries(report.tables).filter(([, row]) => row.read > 0)
  const columns = COLUMNS.filter((column) => rows.some(([, row]) => row[column] > 0))
  return rows.length > 0 && h('div', { class: 'table', tabindex: 0, role: 'region', 'aria-label': t('import.counts') }, h('table', {},
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('import.table')), columns.map((name) => h('th', { scope: 'col', class: 'number' }, t('import.' + name))))),
    h('tbody', {}, rows.map(([name, row]) => h('tr', {}, h('td', {}, name), columns.map((column) => h('td', { class: 'number' }, row[column] > 0 ? count(row[column]) : '')))))))
}

async function copy(job, format) {
  const response = await fetch('api/import/jobs/' + job.id + '/issues?format=' + format, { headers: { 'X-Import-Key': access.key } })
  if (response.ok) save(await response.blob(), 'issues.' + format)
}

const decide = (pair, verdict, reason) => ask('POST', 'import/decisions?' + new URLSearchParams({ one: pair.one, other: pair.other, verdict, reason, by: access.by }))
