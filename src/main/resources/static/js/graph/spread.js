// Makes room for names: pushes apart entities that overlap with pinned ones.

const GAP = 8
const ROUNDS = 80

/** Returns the positions, by id, with overlaps resolved. Fixed entities keep theirs. */
export function spread(cy, wanted, fixed) {
  const boxes = Object.entries(wanted).map(([id, { x, y }]) => {
    const node = cy.getElementById(id)
    const at = node.position()
    const { x1, x2, y1, y2 } = node.boundingBox({ includeOverlays: false })
    return { id, x, y, left: at.x - x1 + GAP / 2, right: x2 - at.x + GAP / 2, up: at.y - y1 + GAP / 2, down: y2 - at.y + GAP / 2, fixed: fixed.has(id) }
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
