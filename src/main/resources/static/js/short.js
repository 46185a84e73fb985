// The short names of agreements, where there is no room for their titles.

import { question } from './api.js'
import { nameOf } from './i18n.js'

let names = new Map()
let asked

/** Requests the short names of the first thousand agreements, once. Others, or all without an answer, go by their titles. */
export const shortNames = () => asked ??= question('agreements/overview', { limit: 1000 }).then(({ rows }) => {
  names = new Map(rows.map((row) => [row.agreementId, { name: row.shortName ?? row.agreementName, nameEn: row.shortNameEn ?? row.agreementNameEn }]))
}, () => { asked = undefined })

/** The short name of an agreement, if it is known, and the name of anything else. */
export const shortOf = (entity) => nameOf({ id: entity.id, ...(names.get(entity.id) ?? entity) })
