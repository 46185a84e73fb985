// What a saved graph is called: after the entity that it was drawn around, with the day.

import { t } from '../i18n.js'
import { shortOf } from '../short.js'
import { state } from './state.js'

const LONGEST = 60

/** No file system and no archive allows these in a name. */
const REFUSED = /[\\/:*?"<>|\u0000-\u001f]+/g

const today = () => new Date().toISOString().slice(0, 10)

const around = ({ entities }) => shortOf(state().ids.map((id) => entities.get(id)).find(Boolean))

export const title = (shown) => t('graph.heading', { name: around(shown), n: shown.entities.size - 1 })

export const fileName = (shown, ending) => [around(shown).replace(REFUSED, ' ').trim().slice(0, LONGEST).trim(), t('graph.title'), today()].join(' ') + '.' + ending
