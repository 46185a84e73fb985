// The canvas: updates Cytoscape to the current state, and reports user actions.

import { frame } from './cytoscape.js'
import { arrange, connect, node } from './elements.js'
import { calm, fit, free } from './fit.js'
import { legible } from './labels.js'
import { layered } from './layers.js'
import { spread } from './spread.js'
import { state, stand } from './state.js'
import { style } from './style.js'

const FEW_EDGES = 16

/** Room for the words on the lines, where these are shown. */
const NAMED_BETWEEN = 110

export async function canvas(container, tell) {
  const cy = await frame(container, { style: style() })
  watch(cy)
  cy.on('tap', (event) => { if (event.target === cy) { cy.elements().unselect(); tell('nothing') } })
  cy.on('tap', 'node', ({ target }) => tell('node', target.id()))
  cy.on('dbltap', 'node', ({ target }) => tell('expand', target.id()))
  cy.on('tap', 'edge', ({ target }) => (target.data('end') ? tell('node', target.data('end')) : tell('edge', target.id())))
  cy.on('mouseover', 'node, edge', ({ target, renderedPosition }) => { target.addClass('over'); tell('over', { target, at: renderedPosition ?? target.renderedMidpoint() }) })
  cy.on('mouseout', 'node, edge', ({ target }) => { target.removeClass('over'); tell('out') })
  cy.on('drag', 'node', () => arrange(cy))
  cy.on('dragfree', 'node', () => { stand(places(cy)); legible(cy); tell('moved') })
  cy.on('pan zoom', () => tell('out'))
  cy.on('dragpan scrollzoom pinchzoom', () => cy.scratch('fitted', false))
  return cy
}

/** Keeps names legible and the colours those of the theme. */
export function watch(cy) {
  let due
  cy.on('zoom select unselect', () => { clearTimeout(due); due = setTimeout(() => { if (!cy.destroyed()) legible(cy) }, 60) })
  const heard = () => {
    if (cy.destroyed() || !cy.container()?.isConnected) {
      document.removeEventListener('theme', heard)
      return
    }
    cy.style(style(cy.scratch('scale')))
  }
  document.addEventListener('theme', heard)
}

const entities = (cy) => cy.nodes('[kind]')

export const places = (cy) => Object.fromEntries(entities(cy).map((each) => [each.id(), [each.position('x'), each.position('y')]]))

/** Returns whether entities without a position were added. Relationships in `apart` are not merged. */
export function sync(cy, shown, apart) {
  const { ids, at, pins, hide, off } = state()
  let placeless = false
  cy.batch(() => {
    entities(cy).filter((each) => !shown.entities.has(each.id())).remove()
    for (const id of ids) {
      const entity = shown.entities.get(id)
      if (!entity) continue
      if (cy.getElementById(id).empty()) cy.add(node(entity))
      const element = cy.getElementById(id)
      if (at[id]) element.position({ x: at[id][0], y: at[id][1] })
      else placeless = true
    }
    if (placeless) settle(cy, ids.filter((id) => !at[id]), shown.edges)
  })
  const seen = (id) => !hide.includes(shown.entities.get(id).kind)
  cy.batch(() => connect(cy, new Map([...shown.edges].filter(([, { from, to }]) => seen(from) && seen(to))), apart))
  cy.batch(() => {
    entities(cy).forEach((each) => { each.toggleClass('pinned', pins.includes(each.id())).toggleClass('off', !seen(each.id())) })
    cy.edges().forEach((each) => { each.toggleClass('off', off.includes(each.data('line'))).toggleClass('named', shown.edges.size <= FEW_EDGES) })
    cy.nodes('.bundle').forEach((each) => { each.toggleClass('off', each.connectedEdges().every((edge) => edge.hasClass('off'))) })
  })
  return placeless
}

/** New entities start next to the entity that they were added for. */
function settle(cy, ids, edges) {
  const near = (id) => [...edges.values()].map(({ from, to }) => (from === id ? to : to === id ? from : null)).find((each) => each && state().at[each])
  ids.forEach((id, i) => {
    const [x, y] = state().at[near(id)] ?? [0, 0]
    cy.getElementById(id).position({ x: x + 110 * Math.cos(i * 2.4), y: y + 110 * Math.sin(i * 2.4) })
  })
}

/** Positions in layers by kind, for a view of the size of the canvas. */
export function positions(cy, edges) {
  const nodes = entities(cy).filter(':visible').toArray()
  const shown = new Set(nodes.map((each) => each.id()))
  const among = edges.filter(({ from, to }) => shown.has(from) && shown.has(to))
  return layered(nodes.map((each) => {
    const { x, y } = each.position()
    const { x1, x2, y1, y2 } = each.boundingBox({ includeOverlays: false, includeLabels: true })
    return { id: each.id(), kind: each.data('kind'), left: x - x1, right: x2 - x, up: y - y1, down: y2 - y }
  }), among, free(cy), edges.length <= FEW_EDGES ? NAMED_BETWEEN : undefined)
}

/** Arranges the visible entities. Those that are pinned stay, and the others stand around them. */
export async function lay(cy, edges) {
  if (entities(cy).filter(':visible').empty()) return
  usual(cy)
  const { pins, at } = state()
  const fixed = new Map(pins.filter((id) => at[id]).map((id) => [id, { x: at[id][0], y: at[id][1] }]))
  const wanted = positions(cy, [...edges.values()])
  const known = [...fixed.keys()].filter((id) => wanted[id])
  const shift = (axis) => (known.length ? known.reduce((all, id) => all + fixed.get(id)[axis] - wanted[id][axis], 0) / known.length : 0)
  const [dx, dy] = [shift('x'), shift('y')]
  const moved = Object.fromEntries(Object.entries(wanted).map(([id, { x, y }]) => [id, fixed.get(id) ?? { x: x + dx, y: y + dy }]))
  await move(cy, spread(cy, moved, fixed))
  stand(places(cy))
  fit(cy)
  legible(cy)
}

/** Names in their usual size, all of them shown: that is what the layout leaves room for. */
export function usual(cy) {
  cy.scratch('scale', 1)
  cy.nodes().removeClass('mute')
  cy.style(style())
}

/** Moves entities from their old to their new positions. */
async function move(cy, to) {
  if (!calm.matches) {
    const layout = entities(cy).filter(':visible').layout({ name: 'preset', positions: to, fit: false, animate: true, animationDuration: 350 })
    const stopped = layout.promiseOn('layoutstop')
    cy.nodes('.bundle').addClass('off')
    layout.run()
    await stopped
    cy.nodes('.bundle').removeClass('off')
  }
  cy.batch(() => entities(cy).positions((each) => to[each.id()] ?? each.position()))
  arrange(cy)
}
