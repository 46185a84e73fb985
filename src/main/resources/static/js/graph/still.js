// Draws the nodes and edges of an answer once.

import { frame } from './cytoscape.js'
import { positions, watch } from './canvas.js'
import { arrange, connect, node } from './elements.js'
import { fit } from './fit.js'
import { legible } from './labels.js'
import { keyOf } from './links.js'
import { style } from './style.js'

const FEW_EDGES = 16

export async function draw(container, { nodes, edges }, open) {
  const cy = await frame(container, { style: style() })
  watch(cy)
  cy.add(nodes.map(node))
  connect(cy, new Map(edges.map((edge) => [keyOf(edge), edge])))
  if (edges.length <= FEW_EDGES) cy.edges().addClass('named')
  cy.on('tap', 'node', ({ target }) => open(target.id()))
  cy.on('tap', 'edge', ({ target }) => open(target.data('end') ?? 'edge:' + target.id()))
  cy.on('dragpan scrollzoom pinchzoom', () => cy.scratch('fitted', false))
  cy.on('drag', 'node', () => arrange(cy))
  const at = positions(cy, edges)
  cy.nodes('[kind]').positions((each) => at[each.id()])
  arrange(cy)
  fit(cy)
  legible(cy)
  new ResizeObserver(() => { cy.resize(); if (cy.scratch('fitted')) fit(cy) }).observe(container)
  return cy
}
