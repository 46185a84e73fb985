// What can be done with the thing that is selected: a bar below the picture.

import { h, show } from '../dom.js'
import { t, relation } from '../i18n.js'
import { combobox } from '../search.js'
import { glyph, thingLink } from '../parts.js'
import { thing as load } from '../things.js'
import { state, has } from './state.js'

export function selectedBar(container, picture, cy) {
  let id = null
  let picking = false

  async function draw() {
    container.hidden = !id || !has(id)
    if (container.hidden) return show(container)
    const thing = await load(id)
    if (thing.id !== id) return
    if (picking) return pick(thing)
    const pinned = state().pins.includes(id)
    show(container, h('div', { class: 'who' }, thingLink(thing)), h('div', { class: 'does' },
      menu(thing),
      button('minus', 'picture.collapse', () => picture.collapse(id)),
      button('pin', pinned ? 'picture.unpin' : 'picture.pin', () => picture.pin(id).then(draw)),
      button('path', 'picture.path', () => { picking = true; draw() }),
      button('trash', 'picture.remove', () => { const gone = id; id = null; draw(); picture.remove(gone) })))
  }

  function menu(thing) {
    const shownOf = (group) => cy.getElementById(id).connectedEdges().filter((edge) => edge.data('type') === group.type
      && (group.direction === 'OUT' ? edge.data('source') : edge.data('target')) === id).length
    return h('details', { class: 'menu up', ontoggle: closeOutside }, h('summary', {}, glyph('expand'), t('picture.expand')), h('div', { class: 'items' },
      thing.relations.map((group) => {
        const shown = shownOf(group)
        return h('button', { type: 'button', disabled: shown >= group.count, onclick: () => picture.expand({ id, ...group }).then(draw) },
          h('span', {}, relation(group.type, group.direction)), h('span', { class: 'quiet' }, t('picture.left', { shown, n: group.count })))
      }), h('button', { type: 'button', class: 'strong', onclick: () => picture.expandAll(id).then(draw) }, t('picture.expandAll'))))
  }

  function pick(thing) {
    const found = (to) => { picking = false; const from = id; draw(); picture.ways(from, to) }
    const search = combobox({ label: t('picture.search'), placeholder: t('picture.search'), onPick: (other) => found(other.id) })
    show(container, h('div', { class: 'who' }, thingLink(thing), ' → …'), h('p', { class: 'quiet' }, t('picture.pathPick')), h('div', { class: 'does' }, search.box,
      h('button', { type: 'button', onclick: () => { picking = false; draw() } }, t('picture.cancel'))))
    search.input.focus()
  }

  return {
    select(next) { id = next; picking = false; return draw() },
    /** A click on another thing while a way is looked for is its goal. */
    takes(other) {
      if (!picking || other === id) return false
      picking = false
      const from = id
      draw()
      picture.ways(from, other)
      return true
    },
    draw,
  }
}

const button = (sign, words, onclick) => h('button', { type: 'button', onclick, title: t(words) }, glyph(sign), h('span', {}, t(words)))

/** One menu at a time, and a click beside it closes it. */
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
