// Keyboard control of the graph: arrow keys move to the next entity in that direction.

import { say } from '../dom.js'
import { t, word } from '../i18n.js'

const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }

export function keys(container, cy, picture, told) {
  container.addEventListener('keydown', (event) => {
    const at = cy.nodes('[kind]:selected')[0]
    const key = event.key
    if ((event.ctrlKey || event.metaKey) && key.toLowerCase() === 'z') take(event, event.shiftKey ? picture.redo : picture.undo)
    else if ((event.ctrlKey || event.metaKey) && key.toLowerCase() === 'y') take(event, picture.redo)
    else if (event.ctrlKey || event.metaKey || event.altKey) return
    else if (ways[key]) take(event, () => move(cy, at, ways[key]))
    else if (!at) return
    else if (key === 'Enter') take(event, () => told.node(at.id()))
    else if (key === 'e' || key === 'E') take(event, () => picture.expandAll(at.id()))
    else if (key === 'p' || key === 'P') take(event, () => picture.pin(at.id()))
    else if (key === 'Delete' || key === 'Backspace') take(event, () => picture.remove(at.id()))
  })
}

function take(event, task) {
  event.preventDefault()
  event.stopPropagation()
  task()
}

function move(cy, from, [dx, dy]) {
  const others = cy.nodes('[kind]:visible').not(from ?? cy.collection())
  if (others.empty()) return
  const here = from?.position()
  const next = here ? others.toArray().map((node) => {
    const [x, y] = [node.position('x') - here.x, node.position('y') - here.y]
    const along = x * dx + y * dy
    return { node, cost: along > 0 ? Math.hypot(x, y) + 2 * Math.abs(x * dy - y * dx) : Infinity }
  }).sort((a, b) => a.cost - b.cost)[0] : { node: others[0], cost: 0 }
  if (next.cost === Infinity) return
  cy.elements().unselect()
  next.node.select()
  cy.animate({ center: { eles: next.node }, duration: 150 })
  say(t('graph.node', { name: next.node.data('full'), kind: word('kind', next.node.data('kind')) }))
}
