// Labels agreements with their main theme if there is no room for their title. Those that share a theme keep their title.

import { nameOf } from '../i18n.js'

/** A function from the id of an agreement to its label. */
export function titles(overview) {
  const themes = Map.groupBy(overview, (row) => row.theme)
  const known = new Map(overview.map((row) => [row.agreementId, themes.get(row.theme).length === 1
    ? nameOf({ name: row.theme, nameEn: row.themeEn }) : nameOf({ name: row.agreementName, nameEn: row.agreementNameEn })]))
  return (id) => known.get(id) ?? id
}
