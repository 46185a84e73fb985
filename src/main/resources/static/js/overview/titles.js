// Agreements go by their main theme where there is no room for their title.

import { h, show } from '../dom.js'
import { nameOf } from '../i18n.js'
import { language } from '../prefs.js'
import { relations } from '../things.js'

/** Draws at once with what is known, and again with the short names in the language that is chosen. */
export function titled(overview, draw) {
  const place = h('div', {})
  const known = new Map(overview.map((row) => [row.agreementId, language === 'zh' ? row.theme : nameOf({ name: row.agreementName, nameEn: row.agreementNameEn })]))
  const again = () => show(place, draw((id) => known.get(id) ?? id))
  again()
  if (language !== 'zh') {
    Promise.all(overview.map(async ({ agreementId }) => {
      const { items } = await relations(agreementId, 'PRIMARY_THEME', 'OUT')
      if (items[0]) known.set(agreementId, nameOf(items[0].thing))
    })).then(again, () => {})
  }
  return place
}
