// What lies beside the view: the card of a thing, of a passage or of a connection.

import { h, show } from '../dom.js'
import { t } from '../i18n.js'
import { fillWith, iconButton } from '../parts.js'
import { thingCard } from './thing.js'
import { passageCard } from './passage.js'
import { edgeCard } from './edge.js'

let opened = null

export function openPanel(panel, stage, what, close) {
  if (what === opened) return
  opened = what
  panel.hidden = !what
  stage.classList.toggle('with-panel', Boolean(what))
  if (!what) return show(panel)
  const body = h('div', { class: 'card' })
  panel.setAttribute('aria-label', t('card.card'))
  show(panel, h('div', { class: 'card-bar' },
    iconButton('back', t('app.back'), () => history.back()),
    iconButton('close', t('app.close'), close, { id: 'close-card' })), body)
  panel.scrollTop = 0
  fillWith(body, () => card(what))
}

function card(what) {
  if (what.startsWith('passage:')) return passageCard(what.slice(8))
  if (what.startsWith('edge:')) return edgeCard(...what.slice(5).split('~'))
  return thingCard(what)
}
