// Shows how binding the commitments of each agreement are, as stacked bars.

import { t, word } from '../i18n.js'
import { link } from '../router.js'
import { bars, keyOf } from './bars.js'
import { valuesOf } from '../model.js'

const STEPS = valuesOf('Commitment', 'firmness').map(Number)

export function firmness(rows, shown, name) {
  const rowsOf = Map.groupBy(rows, (row) => row.agreementId)
  return [keyOf(STEPS.map((step) => ({ kind: 'f' + step, words: word('firmness', step) }))),
    bars(shown, (id) => ({ id, name: name(id), pieces: STEPS.map((step) => {
      const n = (rowsOf.get(id) ?? []).filter((row) => row.firmness === step).reduce((sum, row) => sum + row.commitments, 0)
      return { n, kind: 'f' + step, label: `${word('firmness', step)}: ${t('overview.promises', { n })}`, href: link('ask', 'agreements/in-full', { agreementId: id, where: `firmness:${step},level:0|2` }) }
    }) }))]
}
