// Agreements go by their main theme where there is no room for their title.

import { once } from '../api.js'
import { h, show } from '../dom.js'
import { nameOf } from '../i18n.js'
import { language } from '../prefs.js'

/** Draws at once with what is known, and again with the short names in the language that is chosen. */
export function titled(overview, draw) {
  const place = h('div', {})
  const known = new Map(overview.map((row) => [row.agreementId, language === 'zh' ? row.theme : nameOf({ name: row.agreementName, nameEn: row.agreementNameEn })]))
  const again = () => show(place, draw((id) => known.get(id) ?? id))
  again()
  if (language !== 'zh') {
    once('themes', { kind: 'POLICY', size: 100 }).then(({ items }) => {
      overview.forEach(({ agreementId, theme }) => known.set(agreementId, nameOf(items.find(({ name }) => name === theme) ?? { name: theme })))
      again()
    }, () => {})
  }
  return place
}
