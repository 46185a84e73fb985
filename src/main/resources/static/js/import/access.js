// The key, and what the pages for imports do with it. The key is kept until the page is reloaded, and nowhere else.

import { h, say } from '../dom.js'
import { Problem, once } from '../api.js'
import { t } from '../i18n.js'
import { empty } from '../parts.js'

export const access = { key: '', by: '' }

/** Whether this service takes imports at all. */
export const enabled = () => once('import/status').then((status) => status.enabled, () => false)

export const closed = () => h('div', { class: 'page' }, empty(t('import.off'), t('import.offHint')))

export function keyField() {
  const input = h('input', { type: 'password', id: 'import-key', autocomplete: 'off', required: true, value: access.key, 'aria-describedby': 'import-key-hint', oninput: () => { access.key = input.value } })
  return { input, field: h('div', { class: 'field' }, h('label', { for: 'import-key' }, t('import.key')), input), hint: h('p', { class: 'quiet', id: 'import-key-hint' }, t('import.keyHint')) }
}

export function byField() {
  const input = h('input', { type: 'text', id: 'import-by', autocomplete: 'name', maxlength: 100, value: access.by, oninput: () => { access.by = input.value } })
  return { input, field: h('div', { class: 'field' }, h('label', { for: 'import-by' }, t('import.by')), input) }
}

/** A rejected package is an answer, not a failure. */
export async function ask(method, path, body) {
  const response = await fetch('api/' + path, { method, body, headers: { Accept: 'application/json', 'X-Import-Key': access.key, ...(body && { 'Content-Type': 'application/octet-stream' }) } })
    .catch(() => new Response(null, { status: 503 }))
  const answer = await response.json().catch(() => ({}))
  if (!response.ok && !answer.state) throw new Problem(response.status, answer)
  return answer
}

/** Sends a package and waits for the end of its job. */
export async function send(body, name, dryRun, running) {
  let job = await ask('POST', 'import?' + new URLSearchParams({ dryRun, name, by: access.by }), body)
  while (job.state === 'WAITING' || job.state === 'RUNNING') {
    running(job)
    await new Promise((done) => setTimeout(done, 1000))
    job = await ask('GET', 'import/jobs/' + job.id)
  }
  say(t('import.state.' + (dryRun && job.state === 'DONE' ? 'CHECKED' : job.state)))
  return job
}
