// The bar below the graph with the operations on the selected entity.

import { h, show } from '../dom.js'
import { t, relation } from '../i18n.js'
import { combobox } from '../search.js'
import { glyph, entityLink } from '../parts.js'
import { entity as load } from '../entities.js'
import { state, has } from './state.js'

export function selectedBar(container, picture) {
  let id = null
  let picking = false

  async function draw() {
    container.hidden = !id || !has(id)
    if (container.hidden) return show(container)
    const entity = await load(id)
    if (entity.id !== id) return
    if (picking) return pick(entity)
    const pinned = state().pins.includes(id)
    show(container, h('div', { class: 'who' }, entityLink(entity)), h('div', { class: 'does' },
      menu(entity),
      button('minus', 'graph.collapse', () => picture.collapse(id)),
      button('pin', pinned ? 'graph.unpin' : 'graph.pin', () => picture.pin(id).then(draw)),
      button('path', 'graph.path', () => { picking = true; draw() }),
      button('trash', 'graph.remove', () => { const gone = id; id = null; draw(); picture.remove(gone) })))
  }

  function menu(entity) {
    const shownOf = (group) => [...picture.shown().edges.values()].filter((edge) => edge.type === group.type && (group.direction === 'OUT' ? edge.from : edge.to) === id).length
    return h('details', { class: 'menu up', ontoggle: closeOutside }, h('summary', {}, glyph('expand'), t('graph.expand')), h('div', { class: 'items' },
      entity.relations.map((group) => {
        const shown = shownOf(group)
        return h('button', { type: 'button', disabled: shown >= group.count, onclick: () => picture.expand({ id, ...group }).then(draw) },
          h('span', {}, relation(group.type, group.direction)), h('span', { class: 'quiet' }, t('graph.left', { shown, n: group.count })))
      }), h('button', { type: 'button', class: 'strong', onclick: () => picture.expandAll(id).then(draw) }, t('graph.expandAll'))))
  }

  function pick(entity) {
    const found = (to) => { picking = false; const from = id; draw(); picture.ways(from, to) }
    const search = combobox({ label: t('graph.search'), placeholder: t('graph.search'), onPick: (other) => found(other.id) })
    show(container, h('div', { class: 'who' }, entityLink(entity), ' → …'), h('p', { class: 'quiet' }, t('graph.pathPick')), h('div', { class: 'does' }, search.box,
      h('button', { type: 'button', onclick: () => { picking = false; draw() } }, t('graph.cancel'))))
    search.input.focus()
  }

  return {
    select(next) { id = next; picking = false; return draw() },
    /** While a path is being searched, a click on another entity selects its end. */
    takes(other) {
      if (!picking || other === id) return false
      picking = false
      const from = id
      draw()
      picture.ways(from, other)
      return true
    },
    draw,
    id: () => id,
  }
}

const button = (sign, words, onclick) => h('button', { type: 'button', onclick, title: t(words) }, glyph(sign), h('span', {}, t(words)))

/** Only one menu is open at a time, and a click outside closes it. */
export function closeOutside({ target }) {
  if (!target.open) return
  const away = (event) => {
    if (event.type === 'keydown' ? event.key !== 'Escape' : target.contains(event.target)) return
    if (event.type === 'keydown') { event.preventDefault(); event.stopPropagation(); target.querySelector('summary').focus() }
    target.open = false
    removeEventListener('pointerdown', away, true)
    removeEventListener('keydown', away, true)
  }
  addEventListener('pointerdown', away, true)
  addEventListener('keydown', away, true)
}
