// The import page: what to fill in, check a package, see its issues, import it; list and remove documents.

import { h, show, say } from '../dom.js'
import { get } from '../api.js'
import { t, count } from '../i18n.js'
import { language } from '../prefs.js'
import { link } from '../router.js'
import { fillWith, failure, loading } from '../parts.js'
import { access, ask, byField, closed, enabled, keyField, send } from './access.js'
import { result } from './result.js'
import { documents } from './documents.js'
import { decisions } from './matching.js'

const FORMATS = ['xlsx', 'zip']
const FORMS = ['agreement', 'follow-up']

export async function view(main, current, fresh) {
  if (!fresh) return
  if (!await enabled()) return show(main, closed())
  const file = h('input', { type: 'file', id: 'package', accept: '.xlsx,.zip,.csv,.json', required: true, onchange: () => ready(false) })
  const key = keyField()
  const by = byField()
  const outcome = h('section', { class: 'outcome', 'aria-live': 'polite' })
  const there = h('section', {})
  const decided = h('section', { class: 'decided' })
  const list = () => fillWith(there, async () => documents(await get('import/documents'), (id) => removeDocument(id)))
  const run = h('button', { type: 'button', id: 'import-package', onclick: () => act(false) }, t('import.run'))

  /** Only what has been checked without errors is imported. */
  function ready(checked) {
    run.disabled = !checked
    run.title = checked ? '' : t('import.runHint')
  }

  async function act(dryRun) {
    if (!form.reportValidity()) return
    ready(!dryRun)
    show(outcome, loading())
    try {
      const job = await send(file.files[0], file.files[0].name, dryRun, running)
      show(outcome, result(job))
      ready(job.state === 'DONE')
      if (job.state === 'DONE' && !dryRun) list()
    } catch (problem) {
      show(outcome, failure(problem))
    }
  }

  const running = (job) => show(outcome,
    h('p', {}, t('import.running', { step: job.step ?? '', n: count(job.rows ?? 0), rate: count(job.rowsPerSecond ?? 0) }), job.remainingSeconds !== null && t('import.remaining', { n: count(job.remainingSeconds ?? 0) })),
    h('button', { type: 'button', onclick: () => ask('DELETE', 'import/jobs/' + job.id) }, t('import.stop')))

  async function removeDocument(id) {
    try {
      const answer = await ask('DELETE', 'import/documents/' + encodeURIComponent(id))
      say(t('import.removed', { n: count(answer.removed) }))
      list()
    } catch (problem) {
      show(outcome, failure(problem))
    }
  }

  async function listDecisions() {
    if (!key.input.reportValidity()) return
    await fillWith(decided, async () => decisions(await ask('GET', 'import/decisions'), (id) => ask('DELETE', 'import/decisions/' + id).then(listDecisions)))
  }

  const form = h('form', { class: 'form', onsubmit: (event) => { event.preventDefault(); act(true) } },
    h('div', { class: 'field' }, h('label', { for: 'package' }, t('import.file')), file), key.field, by.field,
    h('button', { class: 'primary', type: 'submit' }, t('import.check')), run, key.hint)
  ready(false)
  show(main, h('div', { class: 'page import' }, h('h1', {}, t('import.title')), h('p', { class: 'lead' }, t('import.lead')), ways(),
    form, outcome, h('h2', {}, t('import.documents')), there,
    h('h2', {}, t('import.decisions')), h('p', {}, h('button', { type: 'button', id: 'decisions', onclick: listDecisions }, t('import.showDecisions'))), decided))
  list()
}

/** What a person can fill in, the shortest first. */
function ways() {
  const download = (name, values, words) => h('a', { href: 'api/import/' + name + '?' + new URLSearchParams(values), download: true }, words)
  return h('section', { class: 'ways' }, h('h2', {}, t('import.ways')), h('ul', {},
    h('li', {}, h('a', { href: link('draft') }, t('import.fromText'))),
    FORMS.map((form) => h('li', {}, t('import.form.' + form), ' ', download('template', { form, language }, '.xlsx'))),
    h('li', {}, [['template', t('import.template')], ['example', t('import.example')]].map(([name, words]) => h('span', { class: 'pair' }, words,
      FORMATS.map((format) => [download(name, { format }, '.' + format), ' ']))), h('p', { class: 'quiet' }, t('import.suffice')))))
}
