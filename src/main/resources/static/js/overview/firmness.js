// How firm: a result, an effort, a look into it, stacked for each agreement.

import { t, word } from '../i18n.js'
import { link } from '../router.js'
import { bars, keyOf } from './bars.js'
import { titled } from './titles.js'

const STEPS = [3, 2, 1]

export function firmness(rows, overview) {
  return titled(overview, (name) => [keyOf(STEPS.map((step) => ({ kind: 'f' + step, words: word('firmness', step) }))),
    bars(overview.map(({ agreementId: id }) => ({ id, name: name(id), pieces: STEPS.map((step) => {
      const n = rows.filter((row) => row.agreementId === id && row.firmness === step).reduce((sum, row) => sum + row.commitments, 0)
      return { n, kind: 'f' + step, label: `${word('firmness', step)}: ${t('overview.promises', { n })}`, href: link('ask', 'agreements/in-full', { agreementId: id, where: `firmness:${step},level:0|2` }) }
    }) })))])
}
