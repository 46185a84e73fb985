// Promised against delivered: where the source names no project, the bar stays hollow.

import { h } from '../dom.js'
import { t } from '../i18n.js'
import { link } from '../router.js'
import { bars, keyOf } from './bars.js'
import { titled } from './titles.js'

export function delivered(firm, undelivered, overview) {
  const sum = (rows) => rows.reduce((all, row) => all + (row.commitments ?? 1), 0)
  const n = sum(firm)
  const some = n - undelivered.length
  return [h('p', { class: 'answer-line' }, some === 0 ? t('overview.deliveredNone', { n }) : t('overview.deliveredSome', { n, some })),
    titled(overview, (name) => [keyOf([{ kind: 'done', words: t('overview.with') }, { kind: 'open', words: t('overview.without') }]),
      bars(overview.map(({ agreementId: id }) => {
        const promised = sum(firm.filter((row) => row.agreementId === id))
        const open = undelivered.filter((row) => row.agreementId === id).length
        const all = link('ask', 'accountability/undelivered-commitments', { where: 'agreementId:' + id })
        return { id, name: name(id), pieces: [
          { n: promised - open, kind: 'done', label: `${t('overview.with')}: ${promised - open}`, href: link('ask', 'agreements/in-full', { agreementId: id }) },
          { n: open, kind: 'open', label: `${t('overview.without')}: ${open}`, href: all }] }
      }))])]
}
