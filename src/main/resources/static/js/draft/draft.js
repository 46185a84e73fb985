// The page for drafts: paste a text, read what was drafted beside it, check, import. Nothing that nobody has read is imported.

import { h, show, say, save } from '../dom.js'
import { t } from '../i18n.js'
import { loading, failure } from '../parts.js'
import { Problem } from '../api.js'
import { access, byField, closed, enabled, keyField, send } from '../import/access.js'
import { result } from '../import/result.js'
import { Rows } from './rows.js'
import { reading } from './reading.js'
import { refused, saying } from './refused.js'

export async function view(main, current, fresh) {
  if (!fresh) return
  if (!await enabled()) return show(main, closed())
  const text = h('textarea', { id: 'draft-text', rows: 9, placeholder: t('draft.paste') })
  const file = h('input', { type: 'file', id: 'draft-file', accept: '.txt,.html,.htm,.docx,.pdf', onchange: () => { text.value = '' } })
  const day = h('input', { type: 'date', id: 'draft-day', required: true })
  const key = keyField()
  const by = byField()
  const review = h('section', { id: 'review' })
  const form = h('form', { class: 'form draft-form', onsubmit: (event) => { event.preventDefault(); draft() } },
    h('div', { class: 'field whole' }, h('label', { for: 'draft-text' }, t('draft.text')), text),
    h('div', { class: 'field' }, h('label', { for: 'draft-file' }, t('draft.file')), file),
    h('div', { class: 'field' }, h('label', { for: 'draft-day' }, t('draft.day')), day),
    key.field, by.field, h('button', { class: 'primary', type: 'submit' }, t('draft.run')), key.hint)

  async function draft() {
    const body = file.files[0] && !text.value.trim() ? file.files[0] : text.value.trim() && text.value
    if (!body) {
      show(review, saying('noText'))
      return text.focus()
    }
    show(review, loading())
    try {
      const response = await fetch('api/drafts?' + new URLSearchParams({ publishedOn: day.value }), { method: 'POST', body, headers: { Accept: 'application/json', 'X-Import-Key': access.key, 'Content-Type': 'application/octet-stream' } })
        .catch(() => new Response(null, { status: 503 }))
      const answer = await response.json().catch(() => ({}))
      if (!response.ok) throw new Problem(response.status, answer)
      show(review, read(answer))
      review.querySelector('h2').focus()
    } catch (problem) {
      show(review, refused(problem))
    }
  }

  /** The drafted rows beside their text, and the bar that checks and imports them. */
  function read(answer) {
    const rows = new Rows(answer)
    const outcome = h('section', { class: 'outcome', 'aria-live': 'polite' })
    const left = h('span', { role: 'status' })
    const check = h('button', { type: 'button', class: 'primary', id: 'draft-check', onclick: () => act(true) }, t('import.check'))
    const run = h('button', { type: 'button', id: 'draft-import', onclick: () => act(false) }, t('import.run'))
    const beside = reading(rows, changed)

    /** What has been changed is checked again before it is imported. */
    function changed() {
      rows.settle()
      check.disabled = !rows.read
      run.disabled = true
      left.textContent = rows.read ? t('draft.allRead') : rows.left ? t('draft.left', { n: rows.left }) : t('draft.unseen', { n: rows.unseen })
    }

    async function act(dryRun) {
      check.disabled = run.disabled = true
      show(outcome, loading())
      try {
        const job = await send(new Blob([JSON.stringify(rows.accepted())]), answer.document.id + '.json', dryRun, () => {})
        show(outcome, result(job))
        beside.mark(job.report?.issues ?? [])
        run.disabled = !(dryRun && job.state === 'DONE')
        outcome.querySelector('h2')?.focus()
      } catch (problem) {
        show(outcome, failure(problem))
      }
      check.disabled = !rows.read
    }

    changed()
    say(t('draft.found', { n: rows.all.length }))
    return [h('h2', { tabindex: -1 }, t('draft.read')), h('p', { class: 'lead' }, t('draft.readHint')), !answer.tables.some((table) => table.name === 'agreements') && h('p', { class: 'failure', role: 'alert' }, t('draft.noAgreement')), beside.element,
      h('div', { class: 'answer-bar draft-bar' }, left, h('span', { class: 'grow' }), check, run,
        h('button', { type: 'button', onclick: () => save(new Blob([JSON.stringify(rows.accepted(), null, 1)], { type: 'application/json' }), answer.document.id + '.json') }, t('draft.save'))),
      outcome]
  }

  show(main, h('div', { class: 'page wide import' }, h('h1', {}, t('draft.title')), h('p', { class: 'lead' }, t('draft.lead')), form, review))
}
