// Handing in a package: check it, read what was found, take it in, take it out again.

import { h, show, say, save } from '../dom.js'
import { get, Problem } from '../api.js'
import { t, count } from '../i18n.js'
import { fillWith, failure, loading } from '../parts.js'
import { findings } from './findings.js'
import { documents } from './documents.js'
import { likely, decisions } from './sameness.js'

const FORMS = ['xlsx', 'zip']

export function view(main, current, fresh) {
  if (!fresh) return
  const file = h('input', { type: 'file', id: 'package', accept: '.xlsx,.zip,.csv', required: true })
  const key = h('input', { type: 'password', id: 'import-key', autocomplete: 'off', required: true })
  const by = h('input', { type: 'text', id: 'import-by', autocomplete: 'name', maxlength: 100 })
  const outcome = h('section', { class: 'outcome', 'aria-live': 'polite' })
  const there = h('section', {})
  const decided = h('section', { class: 'decided' })
  const list = () => fillWith(there, async () => documents(await get('import/documents'), (id) => takeOut(id)))

  async function send(dryRun) {
    if (!form.reportValidity()) return
    const chosen = file.files[0]
    show(outcome, loading())
    try {
      const query = new URLSearchParams({ dryRun, name: chosen.name, by: by.value })
      let job = await ask('POST', 'import?' + query, chosen)
      while (job.state === 'WAITING' || job.state === 'RUNNING') {
        show(outcome, h('p', {}, t('import.running', { step: job.step ?? '', n: count(job.rows ?? 0), rate: count(job.rowsPerSecond ?? 0) }), job.remainingSeconds !== null && t('import.remaining', { n: count(job.remainingSeconds ?? 0) })),
          h('button', { type: 'button', onclick: () => ask('DELETE', 'import/jobs/' + job.id) }, t('import.stop')))
        await new Promise((done) => setTimeout(done, 1000))
        job = await ask('GET', 'import/jobs/' + job.id)
      }
      show(outcome, result(job))
      say(t('import.state.' + job.state))
      if (job.state === 'DONE' && !dryRun) list()
    } catch (problem) {
      show(outcome, failure(problem))
    }
  }

  /** A refused package is an answer, no failure. */
  async function ask(method, path, body) {
    const response = await fetch('api/' + path, { method, body, headers: { Accept: 'application/json', 'X-Import-Key': key.value, ...(body && { 'Content-Type': 'application/octet-stream' }) } })
      .catch(() => new Response(null, { status: 503 }))
    const answer = await response.json().catch(() => ({}))
    if (!response.ok && !answer.state) throw new Problem(response.status, answer)
    return answer
  }

  async function copy(job, format) {
    const response = await fetch('api/import/jobs/' + job.id + '/findings?format=' + format, { headers: { 'X-Import-Key': key.value } })
    if (response.ok) save(await response.blob(), 'findings.' + format)
  }

  async function takeOut(id) {
    try {
      const gone = await ask('DELETE', 'import/documents/' + encodeURIComponent(id))
      say(t('import.gone', { n: count(gone.removed) }))
      list()
    } catch (problem) {
      show(outcome, failure(problem))
    }
  }

  const decide = (pair, verdict, reason) => ask('POST', 'import/decisions?' + new URLSearchParams({ one: pair.one, other: pair.other, verdict, reason, by: by.value }))

  async function listDecisions() {
    if (!key.reportValidity()) return
    await fillWith(decided, async () => decisions(await ask('GET', 'import/decisions'), (id) => ask('DELETE', 'import/decisions/' + id).then(listDecisions)))
  }

  function result(job) {
    const report = job.report
    const title = job.dryRun && job.state === 'DONE' ? 'import.state.CHECKED' : 'import.state.' + job.state
    return [
      h('h2', {}, t(title)), job.failure && h('p', { lang: 'en' }, job.failure),
      report && counts(report),
      report?.findings.length > 0 && h('p', { class: 'answer-bar' }, t('import.found', { errors: count(report.errors), notes: count(report.notes) }),
        ['xlsx', 'csv'].map((format) => h('button', { type: 'button', onclick: () => copy(job, format) }, t('import.copy.' + format)))),
      report?.findings.length > 0 && findings(report.findings),
      report?.likely.length > 0 && [h('h3', {}, t('import.likely')), h('p', { class: 'quiet' }, t('import.likelyHint')), likely(report.likely, decide)],
    ]
  }

  const form = h('form', { class: 'form', onsubmit: (event) => { event.preventDefault(); send(true) } },
    field('package', t('import.file'), file), field('import-key', t('import.key'), key), field('import-by', t('import.by'), by),
    h('button', { class: 'primary', type: 'submit' }, t('import.check')),
    h('button', { type: 'button', id: 'take-in', onclick: () => send(false) }, t('import.takeIn')))
  show(main, h('div', { class: 'page' }, h('h1', {}, t('import.title')), h('p', { class: 'lead' }, t('import.lead')),
    h('p', {}, [['template', t('import.template')], ['example', t('import.example')]].map(([name, words]) => h('span', { class: 'pair' }, words + ': ',
      FORMS.map((format) => [h('a', { href: 'api/import/' + name + '?format=' + format, download: true }, '.' + format), ' '])))),
    form, outcome, h('h2', {}, t('import.documents')), there,
    h('h2', {}, t('import.decisions')), h('p', {}, h('button', { type: 'button', id: 'decisions', onclick: listDecisions }, t('import.showDecisions'))), decided))
  list()
}

const field = (id, words, input) => h('div', { class: 'field' }, h('label', { for: id }, words), input)

function counts(report) {
  const columns = ['read', 'created', 'changed', 'unchanged', 'rejected']
  return h('div', { class: 'table', tabindex: 0, role: 'region', 'aria-label': t('import.counts') }, h('table', {},
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('import.table')), columns.map((name) => h('th', { scope: 'col', class: 'number' }, t('import.' + name))))),
    h('tbody', {}, Object.entries(report.tables).map(([name, rows]) => h('tr', {}, h('td', {}, name), columns.map((column) => h('td', { class: 'number' }, count(rows[column]))))))))
}
