// Makes room for names: rotates the graph on upright screens, and pushes overlapping entities apart.

import { inOrder } from './seeded.js'

const GAP = 8
const ROUNDS = 80

/**
 * Returns the positions, by id, that the visible entities should take. Fixed entities keep theirs: the layout, which takes
 * names into account, moves even them by half a name.
 */
export function spread(cy, fixed, upright) {
  const nodes = inOrder(cy.nodes(':visible')).toArray()
  const size = cy.nodes(':visible').boundingBox({ includeOverlays: false })
  const turn = upright && fixed.size === 0 && size.w > size.h
  const boxes = nodes.map((node) => {
    const { x, y } = node.position()
    const at = fixed.get(node.id())
    const { x1, x2, y1, y2 } = node.boundingBox({ includeOverlays: false })
    return { id: node.id(), ...(at ?? (turn ? { x: y, y: x } : { x, y })), left: x - x1 + GAP, right: x2 - x + GAP, up: y - y1 + GAP / 2, down: y2 - y + GAP / 2, fixed: fixed.has(node.id()) }
  })
  for (let round = 0, moved = true; moved && round < ROUNDS; round++) moved = push(boxes)
  return Object.fromEntries(boxes.map(({ id, x, y }) => [id, { x, y }]))
}

function push(boxes) {
  let moved = false
  for (let i = 0; i < boxes.length; i++) {
    for (let j = i + 1; j < boxes.length; j++) {
      const [a, b] = [boxes[i], boxes[j]]
      const across = Math.min(a.x + a.right, b.x + b.right) - Math.max(a.x - a.left, b.x - b.left)
      const along = Math.min(a.y + a.down, b.y + b.down) - Math.max(a.y - a.up, b.y - b.up)
      if (across <= 0.5 || along <= 0.5 || (a.fixed && b.fixed)) continue
      const axis = across < along ? 'x' : 'y'
      const way = Math.min(across, along) * (a[axis] <= b[axis] ? 1 : -1)
      const share = a.fixed ? 0 : b.fixed ? 1 : 0.5
      a[axis] -= way * share
      b[axis] += way * (1 - share)
      moved = true
    }
  }
  return moved
}
