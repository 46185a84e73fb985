// Themes by agreements. A blank is drawn as a blank, because it is an answer.

import { h } from '../dom.js'
import { t, nameOf } from '../i18n.js'
import { link, opening } from '../router.js'
import { titled } from './titles.js'

export function matrix(rows, overview) {
  const most = Math.max(1, ...rows.flatMap((row) => row.commitments))
  return titled(overview, (name) => h('div', { class: 'matrix', tabindex: 0, role: 'region', 'aria-label': t('overview.matrix') }, h('table', {},
    h('thead', {}, h('tr', {}, h('td', {}), overview.map((row) => h('th', { scope: 'col' }, h('a', { href: opening(row.agreementId) }, name(row.agreementId)))))),
    h('tbody', {}, rows.map((row) => {
      const theme = nameOf({ name: row.theme, nameEn: row.themeEn })
      return h('tr', {}, h('th', { scope: 'row' }, h('a', { href: opening(row.themeId) }, theme)), overview.map(({ agreementId }) => {
        const n = row.commitments[row.agreementIds.indexOf(agreementId)] ?? 0
        return h('td', {}, n === 0 ? h('span', { class: 'blank' }, h('span', { class: 'unseen' }, t('overview.blank')))
          : h('a', { class: 'cell' + (n > most * 0.45 ? ' strong' : ''), href: link('ask', 'themes/commitments-on-a-theme', { themeId: row.themeId, where: 'agreementId:' + agreementId }),
            'aria-label': t('overview.cell', { theme, agreement: name(agreementId), n: t('overview.tasks', { n }) }), title: t('overview.cell', { theme, agreement: name(agreementId), n: t('overview.tasks', { n }) }),
            style: { '--share': String(Math.sqrt(n / most)) } }, String(n)))
      }))
    })))))
}
