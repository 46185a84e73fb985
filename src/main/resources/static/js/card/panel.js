// The panel next to the view: the card of an entity, passage or relationship.

import { h, show } from '../dom.js'
import { t } from '../i18n.js'
import { fillWith, iconButton } from '../parts.js'
import { entityCard } from './entity.js'
import { passageCard } from './passage.js'
import { edgeCard } from './edge.js'

let opened = null
let opener = null

export function openPanel(panel, stage, what, close) {
  if (what === opened) return
  const moved = opened !== null || document.activeElement !== document.body
  if (what && !panel.contains(document.activeElement)) opener = document.activeElement
  opened = what
  panel.hidden = !what
  stage.classList.toggle('with-panel', Boolean(what))
  if (!what) {
    show(panel)
    if (opener?.isConnected) opener.focus()
    return
  }
  const body = h('div', { class: 'card' })
  panel.setAttribute('aria-label', t('card.card'))
  show(panel, h('div', { class: 'card-bar' },
    iconButton('back', t('app.back'), () => history.back()),
    iconButton('close', t('app.close'), close, { id: 'close-card' })), body)
  panel.scrollTop = 0
  fillWith(body, () => card(what)).then(() => { if (moved && opened === what && !inPicture()) body.querySelector('h2')?.focus({ preventScroll: true }) })
}

/** Keyboard navigation in the graph keeps the focus. */
const inPicture = () => document.activeElement?.classList.contains('canvas')

function card(what) {
  if (what.startsWith('passage:')) return passageCard(what.slice(8))
  if (what.startsWith('edge:')) return edgeCard(...what.slice(5).split('~'))
  return entityCard(what)
}
