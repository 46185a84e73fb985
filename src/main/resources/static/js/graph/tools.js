// The tools over the picture: back and forth, size, layout, saving.

import { h, show, save } from '../dom.js'
import { t } from '../i18n.js'
import { copy } from '../card/thing.js'
import { glyph, iconButton } from '../parts.js'
import { fit } from './canvas.js'
import { gexf } from './gexf.js'
import { png } from './png.js'
import { picturesSvg } from './svg.js'
import { closeOutside } from './selected.js'
import { canRedo, canUndo, isEmpty } from './state.js'

export function tools(container, picture, cy) {
  const undo = iconButton('undo', t('picture.undo'), picture.undo)
  const redo = iconButton('redo', t('picture.redo'), picture.redo)
  const zoom = (by) => { cy.scratch('fitted', false); cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }) }
  const others = [
    iconButton('layout', t('picture.again'), picture.again), iconButton('fit', t('picture.fit'), () => fit(cy)),
    iconButton('plus', t('picture.zoomIn'), () => zoom(1.3)), iconButton('minus', t('picture.zoomOut'), () => zoom(1 / 1.3)),
    iconButton('link', t('app.copyLink'), copy), iconButton('trash', t('picture.clear'), picture.clear),
  ]
  const files = h('details', { class: 'menu', ontoggle: closeOutside }, h('summary', { class: 'icon', title: t('picture.save'), 'aria-label': t('picture.save') }, glyph('save')), h('div', { class: 'items' },
    item('picture.png', async () => save(await png(cy), 'accord-graph.png')),
    item('picture.svg', () => save(new Blob([picturesSvg(cy)], { type: 'image/svg+xml' }), 'accord-graph.svg')),
    item('picture.gexf', () => save(new Blob([gexf(picture.shown())], { type: 'application/xml' }), 'accord-graph.gexf'))))
  show(container, undo, redo, h('span', { class: 'rule' }), others, files)
  return () => {
    container.hidden = isEmpty() && !canUndo()
    undo.disabled = !canUndo()
    redo.disabled = !canRedo()
    others.forEach((button) => { button.disabled = isEmpty() })
  }
}

const item = (words, onclick) => h('button', { type: 'button', onclick: (event) => { onclick(); event.target.closest('details').open = false } }, t(words))
