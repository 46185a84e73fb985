// Draws the nodes and edges of an answer once.

import { frame } from './cytoscape.js'
import { connection, fit, node } from './canvas.js'
import { keyOf } from './links.js'
import { inOrder, seeded } from './seeded.js'
import { spread } from './spread.js'
import { style } from './style.js'

export async function draw(container, { nodes, edges }, open) {
  const elements = [...nodes.map(node), ...edges.map((edge) => connection(keyOf(edge), { evidence: edge.properties.evidence ?? [], ...edge }))]
  const cy = await frame(container, { style: style() })
  cy.add(elements)
  if (edges.length <= 16) cy.edges().addClass('named')
  cy.on('tap', 'node', ({ target }) => open(target.id()))
  cy.on('tap', 'edge', ({ target }) => open('edge:' + target.id()))
  document.addEventListener('theme', () => cy.style(style()))
  const all = inOrder(cy.elements())
  const layout = all.layout({ name: 'fcose', animate: false, nodeDimensionsIncludeLabels: true, idealEdgeLength: 115, nodeRepulsion: 9000, fit: false })
  seeded(all, () => layout.run())
  const positions = spread(cy, new Map(), cy.height() > cy.width())
  cy.nodes().positions((node) => positions[node.id()])
  fit(cy)
  return cy
}
