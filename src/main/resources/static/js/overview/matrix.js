// Themes by agreement. Empty cells are shown, because a gap is a result too.

import { h } from '../dom.js'
import { t, nameOf } from '../i18n.js'
import { gradually } from '../parts.js'
import { link, opening } from '../router.js'

const COLUMNS = 8

export function matrix(rows, agreements, name) {
  const wanted = new Set(agreements.map((row) => row.agreementId))
  const counts = rows.map((row) => new Map(row.agreementIds.map((id, i) => [id, row.commitments[i]])))
  const most = Math.max(1, ...counts.flatMap((each) => [...each].map(([id, n]) => (wanted.has(id) ? n : 0))))
  return gradually(agreements, COLUMNS, (shown) => grid(rows, counts, most, shown, name))
}

function grid(rows, counts, most, shown, name) {
  return h('div', { class: 'matrix', tabindex: 0, role: 'region', 'aria-label': t('overview.matrix'), style: { '--columns': String(shown.length) } }, h('table', {},
    h('thead', {}, h('tr', {}, h('td', {}), shown.map((row) => h('th', { scope: 'col' }, h('a', { href: opening(row.agreementId), title: nameOf({ name: row.agreementName, nameEn: row.agreementNameEn }) }, name(row.agreementId)))))),
    h('tbody', {}, rows.map((row, i) => {
      const theme = nameOf({ name: row.theme, nameEn: row.themeEn })
      return h('tr', {}, h('th', { scope: 'row' }, h('a', { href: opening(row.themeId) }, theme)), shown.map(({ agreementId }) => {
        const n = counts[i].get(agreementId) ?? 0
        const label = t('overview.cell', { theme, agreement: name(agreementId), n: t('overview.tasks', { n }) })
        return h('td', {}, n === 0 ? h('span', { class: 'blank' }, h('span', { class: 'unseen' }, t('overview.blank')))
          : h('a', { class: 'cell' + (n > most * 0.45 ? ' strong' : ''), href: link('ask', 'themes/commitments-on-a-theme', { themeId: row.themeId, where: 'agreementId:' + agreementId }),
            'aria-label': label, title: label, style: { '--share': String(Math.sqrt(n / most)) } }, String(n)))
      }))
    }))))
}
