// The canvas: updates Cytoscape to the current state, and reports user actions.

import { nameOf, relation } from '../i18n.js'
import { look } from '../kinds.js'
import { frame } from './cytoscape.js'
import { style } from './style.js'
import { spread } from './spread.js'
import { inOrder, seeded } from './seeded.js'
import { state, stand } from './state.js'

const calm = matchMedia('(prefers-reduced-motion: reduce)')
const FEW_EDGES = 16

export async function canvas(container, tell) {
  const cy = await frame(container, { style: style() })
  document.addEventListener('theme', () => cy.style(style()))
  cy.on('tap', (event) => { if (event.target === cy) { cy.elements().unselect(); tell('nothing') } })
  cy.on('tap', 'node', ({ target }) => tell('node', target.id()))
  cy.on('dbltap', 'node', ({ target }) => tell('expand', target.id()))
  cy.on('tap', 'edge', ({ target }) => tell('edge', target.id()))
  cy.on('mouseover', 'node, edge', ({ target, renderedPosition }) => { target.addClass('over'); tell('over', { target, at: renderedPosition ?? target.renderedMidpoint() }) })
  cy.on('mouseout', 'node, edge', ({ target }) => { target.removeClass('over'); tell('out') })
  cy.on('dragfree', 'node', () => { stand(places(cy)); tell('moved') })
  cy.on('pan zoom', () => tell('out'))
  cy.on('dragpan scrollzoom pinchzoom', () => cy.scratch('fitted', false))
  return cy
}

export const places = (cy) => Object.fromEntries(cy.nodes().map((node) => [node.id(), [node.position('x'), node.position('y')]]))

/** Returns whether entities without a position were added. */
export function sync(cy, { entities, edges }) {
  const { ids, at, pins, hide, off } = state()
  let placeless = false
  cy.batch(() => {
    cy.nodes().filter((node) => !entities.has(node.id())).remove()
    cy.edges().filter((edge) => !edges.has(edge.id())).remove()
    for (const id of ids) {
      const entity = entities.get(id)
      if (!entity) continue
      if (cy.getElementById(id).empty()) cy.add(node(entity))
      const element = cy.getElementById(id)
      if (at[id]) element.position({ x: at[id][0], y: at[id][1] })
      else placeless = true
    }
    for (const [key, edge] of edges) if (cy.getElementById(key).empty()) cy.add(connection(key, edge))
    if (placeless) settle(cy, ids.filter((id) => !at[id]))
    cy.nodes().forEach((each) => {
      each.toggleClass('pinned', pins.includes(each.id())).toggleClass('off', hide.includes(each.data('kind')))
    })
    cy.edges().forEach((each) => {
      each.toggleClass('off', off.includes(each.data('line'))).toggleClass('named', edges.size <= FEW_EDGES)
    })
  })
  return placeless
}

export function node(entity) {
  const { color, size, points } = look(entity.kind)
  const name = nameOf(entity)
  return { group: 'nodes', data: { id: entity.id, kind: entity.kind, full: name, label: brief(name), wrap: /[\u3400-\u9fff]/.test(name) ? 'anywhere' : 'whitespace', color, size, ...(points && { points: points.flat().map((each) => each.toFixed(3)).join(' ') }) } }
}

/** The graph has no room for full titles; these are shown on hover, on the card and in the list. */
function brief(name) {
  const most = /[\u3400-\u9fff]/.test(name) ? 26 : 52
  return name.length > most ? name.slice(0, most - 1).trimEnd() + '…' : name
}

export function lineOf({ basis, derived }) {
  return derived || basis === 'INHERITED' ? 'DERIVED' : basis === 'INFERRED' ? 'INFERRED' : 'STATED'
}

export const connection = (key, edge) => ({ group: 'edges', data: {
  id: key, source: edge.from, target: edge.to, type: edge.type, label: relation(edge.type, 'OUT'), line: lineOf(edge.properties), properties: edge.properties, evidence: edge.evidence } })

/** New entities start next to the entity that they were added for. */
function settle(cy, ids) {
  ids.forEach((id, i) => {
    const element = cy.getElementById(id)
    const known = element.neighborhood('node').filter((each) => state().at[each.id()])
    const from = known.nonempty() ? known[0].position() : { x: 0, y: 0 }
    element.position({ x: from.x + 110 * Math.cos(i * 2.4), y: from.y + 110 * Math.sin(i * 2.4) })
  })
}

export function lay(cy, { anew = false } = {}) {
  const seen = inOrder(cy.elements(':visible'))
  if (seen.nodes().empty()) return Promise.resolve()
  const fixed = state().pins.filter((id) => state().at[id]).map((id) => ({ nodeId: id, position: { x: state().at[id][0], y: state().at[id][1] } }))
  const before = places(cy)
  // The layout centres its result where the entities were.
  if (anew && !fixed.length) seen.nodes().positions(() => ({ x: 0, y: 0 }))
  const layout = seen.layout({
    name: 'fcose', quality: 'proof', randomize: anew, animate: false, fit: false,
    nodeDimensionsIncludeLabels: true, idealEdgeLength: seen.edges().length <= FEW_EDGES ? 150 : 115, nodeRepulsion: 9000, edgeElasticity: 0.3, gravity: 0.3, numIter: 2000,
    ...(fixed.length && { fixedNodeConstraint: fixed }),
  })
  return new Promise((done) => {
    layout.one('layoutstop', () => move(cy, before, spread(cy, new Map(fixed.map(({ nodeId, position }) => [nodeId, position])), anew && cy.height() > cy.width()))
      .then(() => { stand(places(cy)); fit(cy); done() }))
    seeded(seen, () => layout.run())
  })
}

/** Animates entities from their old to their new positions. */
function move(cy, before, positions) {
  if (calm.matches) {
    cy.nodes().positions((node) => positions[node.id()] ?? node.position())
    return Promise.resolve()
  }
  cy.nodes().positions((node) => (before[node.id()] ? { x: before[node.id()][0], y: before[node.id()][1] } : node.position()))
  const layout = cy.nodes(':visible').layout({ name: 'preset', positions, fit: false, animate: true, animationDuration: 350 })
  const stopped = layout.promiseOn('layoutstop')
  layout.run()
  return stopped
}

/** Fits everything into the space that the panels leave, without enlarging a graph of two entities to the full screen. */
export function fit(cy) {
  const seen = cy.elements(':visible')
  if (seen.empty()) return
  const over = cy.container().parentElement
  const wide = cy.width() > 620
  const size = (name, side) => { const each = over.querySelector(':scope > .' + name); return each && !each.hidden ? each[side] : 0 }
  const inset = { left: 28 + (wide ? size('legend', 'offsetWidth') : 0), right: 28, top: 28 + size('tools', 'offsetHeight'),
    bottom: 28 + size('selected', 'offsetHeight') + (wide ? 0 : Math.min(90, size('legend', 'offsetHeight'))) }
  const box = seen.boundingBox()
  const [w, h] = [cy.width() - inset.left - inset.right, cy.height() - inset.top - inset.bottom]
  const zoom = Math.max(cy.minZoom(), Math.min(1.3, w / box.w, h / box.h))
  const to = { zoom, pan: { x: inset.left + w / 2 - zoom * (box.x1 + box.w / 2), y: inset.top + h / 2 - zoom * (box.y1 + box.h / 2) } }
  cy.scratch('fitted', true)
  if (calm.matches) cy.viewport(to)
  else cy.animate({ ...to, duration: 250 })
}
