// Citations of passages: publisher, day, title, position, address and, where the service holds it, the text. Their wording is that of the brief.

import { h, show, say } from './dom.js'
import { question } from './api.js'
import { t, word, filled, nameOf, langOfName } from './i18n.js'
import { fillWith, glyph, toast } from './parts.js'
import { passage } from './entities.js'
import { day } from './card/facts.js'

/** Of so many passages, the citations are listed. */
const MOST = 20

const brief = (name, values) => filled(word('brief', name), values)

export function citation(row, text) {
  const title = nameOf({ name: row.documentName, nameEn: row.documentNameEn })
  const cited = brief('citation', {
    publisher: row.publisher ?? brief('noPublisher'), day: row.publishedOn ? day(row.publishedOn) : brief('noDay'),
    title: title === row.documentName ? title : brief('title', { title, original: row.documentName }),
    segment: nameOf({ name: row.segmentName, nameEn: row.segmentNameEn }), n: String(row.ordinal), passages: String(row.passages),
  })
  return [cited, row.address, text && `“${text}”`].filter(Boolean).join(' ')
}

/** What citations consist of, for each of the passages. */
export const sources = async (ids) => (await question('sources/citations', { passageIds: ids.join(',') })).rows

/** A button that shows the citations of a fact's passages, ready to be copied. */
export function cite(ids, { small = false } = {}) {
  if (!ids?.length) return null
  const box = h('div', { class: 'citation', hidden: true })
  const button = h('button', { type: 'button', class: small ? 'icon cite' : 'cite', title: t('cite.cite'), 'aria-label': small ? t('cite.cite') : null, 'aria-expanded': 'false',
    onclick: () => { toggle(box, button, () => citations(ids)) } }, glyph('quote'), !small && t('cite.cite'))
  return { button, box }
}

/** Opens or closes what a button controls; its content is requested when it is opened first. */
export function toggle(box, button, content) {
  box.hidden = !box.hidden
  button.setAttribute('aria-expanded', String(!box.hidden))
  if (!box.hidden && !box.hasChildNodes()) fillWith(box, content)
}

async function citations(all) {
  const ids = all.slice(0, MOST)
  const [rows, ...texts] = await Promise.all([sources(ids), ...ids.map((id) => passage(id).then(({ text }) => [id, text], () => [id, null]))])
  const textOf = new Map(texts)
  const field = h('textarea', { readonly: true, rows: Math.min(8, 2 * rows.length + 1), lang: langOfName, 'aria-label': t('cite.citation') })
  field.value = rows.map((row) => citation(row, textOf.get(row.passageId))).join('\n')
  return [field, all.length > MOST && h('p', { class: 'quiet' }, t('cite.more', { n: all.length - MOST })), h('button', { type: 'button', onclick: () => copy(field) }, glyph('copy'), t('cite.copy'))]
}

async function copy(field) {
  try {
    await navigator.clipboard.writeText(field.value)
    toast(t('cite.copied'))
  } catch {
    field.select()
    toast(t('cite.cannotCopy'))
  }
}

/** The citation of a fact in a section of its own, as cards show it. */
export function citing(ids) {
  const cited = cite(ids)
  return cited && h('div', { class: 'citing' }, cited.button, cited.box)
}
