// What a saved graph is called: after the entity that it was drawn around, with the day.

import { t } from '../i18n.js'
import { shortOf } from '../short.js'
import { state } from './state.js'

const LONGEST = 60

/** No file system and no archive allows these in a name. */
const REFUSED = /[\\/:*?"<>|\u0000-\u001f]+/g

/** The day here, not in Greenwich. */
const today = () => { const now = new Date(); return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-') }

const around = ({ entities }) => {
  const entity = state().ids.map((id) => entities.get(id)).find(Boolean) ?? entities.values().next().value
  return entity ? shortOf(entity) : t('graph.title')
}

/** Of an entity alone, its name; where the one drawn around is switched off, the first of those that are shown. */
export const title = (shown) => (shown.entities.size > 1 ? t('graph.heading', { name: around(shown), n: shown.entities.size - 1 }) : around(shown))

export const fileName = (shown, ending) => [around(shown).replace(REFUSED, ' ').trim().slice(0, LONGEST).trim(), t('graph.title'), today()].join(' ') + '.' + ending
