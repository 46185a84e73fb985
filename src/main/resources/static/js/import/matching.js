// Match candidates: institutions and places that may be the same. Match decisions on them.

import { h, show } from '../dom.js'
import { t, locale } from '../i18n.js'
import { failure } from '../parts.js'
import { opening } from '../router.js'

const VERDICTS = ['SAME', 'SUCCEEDED', 'DIFFERENT', 'UNSURE']

export function candidates(pairs, decide) {
  return h('div', { class: 'table', tabindex: 0, role: 'region', 'aria-label': t('import.candidates') }, h('table', { class: 'candidates' },
    h('thead', {}, h('tr', {}, ['score', 'inPackage', 'maybe', 'reasons', 'verdict'].map((name) => h('th', { scope: 'col' }, t('import.' + name))))),
    h('tbody', {}, pairs.map((pair) => h('tr', {},
      h('td', { class: 'number' }, pair.score.toFixed(2)), h('td', {}, pair.name, ' ', h('code', {}, pair.one)),
      h('td', {}, pair.inGraph ? h('a', { class: 'entity', href: opening(pair.other) }, pair.otherName) : pair.otherName, ' ', h('code', {}, pair.other)),
      h('td', {}, pair.reasons.map((reason) => t('import.reasonOf.' + reason)).join(' · ')), choice(pair, decide))))))
}

function choice(pair, decide) {
  const reason = h('input', { type: 'text', required: true, maxlength: 200, 'aria-label': t('import.reason'), placeholder: t('import.reason') })
  const cell = h('td', { class: 'long verdict' }, pair.verdict && h('strong', {}, t('import.verdictOf.' + pair.verdict)), reason,
    VERDICTS.map((verdict) => h('button', { type: 'button', onclick: () => reason.reportValidity() && send(verdict) }, t('import.verdictOf.' + verdict))))
  const send = (verdict) => decide(pair, verdict, reason.value)
    .then(() => show(cell, h('strong', {}, t('import.verdictOf.' + verdict)), ' ', t('import.checkAgain')), (problem) => cell.append(failure(problem)))
  return cell
}

export function decisions(all, undo) {
  return all.length === 0 ? h('p', { class: 'quiet' }, t('state.nothing')) : h('ul', { class: 'documents' }, all.map((decision) => h('li', {},
    h('code', {}, decision.one), ' ', h('strong', {}, t('import.verdictOf.' + decision.verdict)), ' ', h('a', { href: opening(decision.other) }, decision.other), ' ',
    h('span', { class: 'quiet' }, [decision.reason, decision.by, new Date(decision.at).toLocaleString(locale), decision.undoneAt && t('import.undone')].filter(Boolean).join(' · ')), ' ',
    decision.documents.length > 0 && h('span', {}, t('import.importAgain', { documents: decision.documents.join(', ') })), ' ',
    !decision.undoneAt && h('button', { type: 'button', class: 'text', onclick: () => undo(decision.id) }, t('import.undo')))))
}
