// Commitments by what came of them: one bar per agreement, hollow where nothing is reported.

import { h } from '../dom.js'
import { t, word } from '../i18n.js'
import { link } from '../router.js'
import { bars, keyOf } from './bars.js'

const STAGES = [['done', 'fulfilled', ['FULFILLED']], ['partly', 'partlyFulfilled', ['PARTLY_FULFILLED']], ['way', 'underWay', ['UNDER_WAY']],
  ['open', 'nothingReported', ['NOTHING_REPORTED', 'NOT_STARTED', 'ABANDONED']]]

export function delivered(rows, shown, name) {
  const rowOf = new Map(rows.map((row) => [row.agreementId, row]))
  const sum = (column) => shown.reduce((all, { agreementId }) => all + (rowOf.get(agreementId)?.[column] ?? 0), 0)
  const [n, silent] = [sum('tasks'), sum('nothingReported')]
  return [h('p', { class: 'answer-line' }, silent === n ? t('overview.deliveredNone', { n }) : t('overview.deliveredSome', { n, some: n - silent })),
    keyOf(STAGES.map(([kind, , [state]]) => ({ kind, words: words(state) }))),
    bars(shown, (id) => ({ id, name: name(id), pieces: pieces(id, rowOf.get(id)) }))]
}

function pieces(id, row) {
  return STAGES.map(([kind, column, states]) => {
    const n = row ? row[column] + (kind === 'open' ? row.notStarted : 0) : 0
    const href = kind === 'done' ? link('ask', 'outcomes/fulfilled', { where: 'agreementId:' + id })
      : link('ask', 'accountability/undelivered-commitments', { where: `agreementId:${id},state:${states.join('|')}` })
    return { n, kind, label: `${words(states[0])}: ${n}`, href }
  })
}

const words = (state) => word('value', state, 'fulfilment')
