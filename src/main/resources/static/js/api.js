// All requests of the page. If the database is unavailable, waits for the time in Retry-After and tries again.

import { t } from './i18n.js'

const away = document.getElementById('away')
let waiting = 0

/** A problem detail (RFC 9457): `detail` describes the error and its correction. */
export class Problem extends Error {
  constructor(status, body) {
    super(body.detail || body.title || t('state.noAnswer'))
    this.status = status
  }
}

export async function get(path, parameters, { signal } = {}) {
  for (;;) {
    const response = await ask(address(path, parameters), signal)
    if (response.ok) return response.json()
    if (response.status !== 503) throw new Problem(response.status, await response.json().catch(() => ({})))
    await pause(Number(response.headers.get('Retry-After')) || 5, signal)
  }
}

async function ask(url, signal) {
  try {
    return await fetch(url, { headers: { Accept: 'application/json' }, signal })
  } catch (failure) {
    if (failure.name === 'AbortError') throw failure
    return new Response(null, { status: 503 })
  }
}

async function pause(seconds, signal) {
  waiting++
  for (let left = seconds; left > 0; left--) {
    away.hidden = false
    away.textContent = t('state.away', { n: left })
    await new Promise((done) => setTimeout(done, 1000))
  }
  if (--waiting === 0) away.hidden = true
  signal?.throwIfAborted()
}

/** Addresses are relative, so that the service can be deployed under any path. */
export function address(path, parameters = {}) {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    for (const each of [value].flat()) if (each !== undefined && each !== null && each !== '') query.append(name, each)
  }
  return 'api/' + path + (query.size ? '?' + query : '')
}

/** Encodes a segment of a path. */
export const part = encodeURIComponent

const answers = new Map()

/** Requests an answer only once per page load, because the graph rarely changes. */
export function once(path, parameters) {
  const key = address(path, parameters)
  if (!answers.has(key)) {
    const answer = get(path, parameters)
    answers.set(key, answer)
    answer.catch(() => answers.delete(key))
  }
  return answers.get(key)
}

/** The rows of an answer. Its graph, which is most of it, and its links only if `parts` names them. */
export const question = (name, parameters) => once('questions/' + name, { parts: 'rows', ...parameters })
