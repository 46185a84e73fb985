// What was found in a package, in a table.

import { h } from '../dom.js'
import { t, count } from '../i18n.js'

/** More than that is read in the marked copy. */
const MOST = 500

export function findings(all) {
  return [
    h('div', { class: 'table', tabindex: 0, role: 'region', 'aria-label': t('import.findings') }, h('table', { class: 'findings' },
      h('thead', {}, h('tr', {}, ['severity', 'source', 'row', 'column', 'value', 'message'].map((name) => h('th', { scope: 'col' }, t('import.' + name))))),
      h('tbody', {}, all.slice(0, MOST).map(row)))),
    all.length > MOST && h('p', { class: 'quiet' }, t('state.shown', { shown: count(MOST), n: count(all.length) })),
  ]
}

const row = (finding) => h('tr', { class: finding.severity.toLowerCase() },
  h('td', {}, t('import.severityOf.' + finding.severity)), h('td', {}, finding.source), h('td', { class: 'number' }, finding.row ?? ''),
  h('td', {}, finding.column ?? ''), h('td', {}, finding.value ?? ''),
  h('td', { class: 'long', lang: 'en', title: finding.rule }, h('strong', {}, finding.message), ' ', finding.repair))
