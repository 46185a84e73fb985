// The toolbar of the graph: undo and redo, zoom, layout, saving.

import { h, show, save } from '../dom.js'
import { t } from '../i18n.js'
import { copy } from '../card/entity.js'
import { glyph, iconButton, toast } from '../parts.js'
import { fit } from './fit.js'
import { gexf } from './gexf.js'
import { png, sheet } from './sheet.js'
import { closeOutside } from './selected.js'
import { canRedo, canUndo, isEmpty } from './state.js'
import { fileName } from './titled.js'

export function tools(container, picture, cy) {
  const undo = iconButton('undo', t('graph.undo'), picture.undo)
  const redo = iconButton('redo', t('graph.redo'), picture.redo)
  const zoom = (by) => { cy.scratch('fitted', false); cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }) }
  const others = [
    iconButton('layout', t('graph.again'), picture.again), iconButton('fit', t('graph.fit'), () => fit(cy)),
    iconButton('plus', t('graph.zoomIn'), () => zoom(1.3)), iconButton('minus', t('graph.zoomOut'), () => zoom(1 / 1.3)),
    iconButton('link', t('app.copyLink'), copy), iconButton('trash', t('graph.clear'), picture.clear),
  ]
  const files = h('details', { class: 'menu', ontoggle: closeOutside }, h('summary', { class: 'icon', title: t('graph.save'), 'aria-label': t('graph.save') }, glyph('save')), h('div', { class: 'items' },
    item('graph.png', async () => save(await png(await sheet(cy, picture.shown())), fileName(picture.shown(), 'png'))),
    item('graph.svg', async () => save(new Blob([(await sheet(cy, picture.shown())).text], { type: 'image/svg+xml' }), fileName(picture.shown(), 'svg'))),
    item('graph.gexf', () => save(new Blob([gexf(picture.shown())], { type: 'application/xml' }), fileName(picture.shown(), 'gexf')))))
  show(container, undo, redo, h('span', { class: 'rule' }), others, files)
  return () => {
    container.hidden = isEmpty() && !canUndo()
    undo.disabled = !canUndo()
    redo.disabled = !canRedo()
    others.forEach((button) => { button.disabled = isEmpty() })
    files.hidden = isEmpty()
  }
}

const item = (words, onclick) => h('button', { type: 'button', onclick: async (event) => {
  event.target.closest('details').open = false
  try {
    await onclick()
  } catch {
    // Its sources are requested from the service, which may be away.
    toast(t('graph.notSaved'))
  }
} }, t(words))
