// The issues of a package, as a table.

import { h } from '../dom.js'
import { t, count, langOfName } from '../i18n.js'
import { language } from '../prefs.js'
import { inChinese } from '../i18n/issues-zh.js'

/** The maximum number of rows; the annotated copy contains all issues. */
const MAX_ROWS = 500

export function issues(all) {
  return [
    h('div', { class: 'table', tabindex: 0, role: 'region', 'aria-label': t('import.issues') }, h('table', { class: 'issues' },
      h('thead', {}, h('tr', {}, ['severity', 'source', 'row', 'column', 'value', 'message'].map((name) => h('th', { scope: 'col' }, t('import.' + name))))),
      h('tbody', {}, errorsFirst(all).slice(0, MAX_ROWS).map(row)))),
    all.length > MAX_ROWS && h('p', { class: 'quiet' }, t('state.shown', { shown: count(MAX_ROWS), n: count(all.length) })),
  ]
}

const errorsFirst = (all) => ['ERROR', 'NOTE'].flatMap((severity) => all.filter((issue) => issue.severity === severity))

function row(issue) {
  const words = language === 'zh' ? inChinese(issue) : null
  return h('tr', { class: issue.severity.toLowerCase() },
    h('td', {}, t('import.severityOf.' + issue.severity)), h('td', {}, issue.source), h('td', { class: 'number' }, issue.row ?? ''),
    h('td', {}, issue.column ?? ''), h('td', {}, issue.value ?? ''),
    h('td', { class: 'long', lang: words ? langOfName : 'en', title: issue.code }, h('strong', {}, (words ?? issue).message), ' ', (words ?? issue).repair))
}
