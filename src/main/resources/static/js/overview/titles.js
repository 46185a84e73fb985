// Labels agreements where there is no room for their title: with their short name, which is the title of those that have none.

import { nameOf } from '../i18n.js'

/** A function from the id of an agreement to its label. */
export function titles(overview) {
  const known = new Map(overview.map((row) => [row.agreementId, nameOf({ name: row.shortName ?? row.agreementName, nameEn: row.shortNameEn ?? row.agreementNameEn })]))
  return (id) => known.get(id) ?? id
}
