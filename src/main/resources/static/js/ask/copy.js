// Copies a table so that a spreadsheet, Word and a text field each get what they understand.

import { h, say } from '../dom.js'
import { t } from '../i18n.js'
import { toast } from '../parts.js'

export async function copyRows(names, rows) {
  const text = [names, ...rows].map((row) => row.map(field).join('\t')).join('\n')
  const html = h('table', {}, h('thead', {}, h('tr', {}, names.map((name) => h('th', {}, name)))),
    h('tbody', {}, rows.map((row) => h('tr', {}, row.map((value) => h('td', {}, value))))))
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html.outerHTML, 'text/html') })])
    toast(t('ask.copied', { n: rows.length }))
  } catch {
    // Without permission, or on an address without TLS.
    say(t('ask.cannotCopy'))
    toast(t('ask.cannotCopy'))
  }
}

const blob = (text, type) => new Blob([text], { type })

/** A tab or line break would begin another field; a spreadsheet would run what begins like a formula. */
function field(value) {
  const line = value.replace(/[\t\r\n]+/g, ' ')
  return /^[=+@-]/.test(line) && Number.isNaN(Number(line)) ? "'" + line : line
}
