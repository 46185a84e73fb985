// Fits the graph into the space that legend, toolbar, bar and card leave free.

import { scaleAt, spaceOf } from './labels.js'

const MARGIN = 24
const MOST = 1.3
const WIDE = 620

export const calm = matchMedia('(prefers-reduced-motion: reduce)')

/** The free rectangle of the canvas, in pixels of the screen. */
export function free(cy) {
  const over = cy.container().parentElement
  const wide = cy.width() > WIDE
  const size = (name, side) => { const each = over.querySelector(':scope > .' + name); return each && !each.hidden ? each[side] : 0 }
  const selected = size('selected', 'offsetHeight')
  const left = MARGIN + (wide ? size('legend', 'offsetWidth') : 0)
  const top = MARGIN + size('tools', 'offsetHeight')
  const bottom = MARGIN + (selected && selected + 12) + (wide ? 0 : Math.min(90, size('legend', 'offsetHeight')))
  return { left, top, width: Math.max(80, cy.width() - left - MARGIN), height: Math.max(80, cy.height() - top - bottom) }
}

/** Shows everything, without enlarging a graph of two entities to the full screen. */
export function fit(cy) {
  const seen = cy.nodes('[kind]:visible').toArray()
  if (!seen.length || !cy.width()) return
  const room = free(cy)
  // Names keep their size on the screen, so the space that they need depends on the zoom.
  let zoom = MOST
  for (let round = 0; round < 12; round++) {
    const box = bounds(seen, scaleAt(zoom))
    zoom = Math.max(cy.minZoom(), Math.min(MOST, room.width / (box.x2 - box.x1), room.height / (box.y2 - box.y1)))
  }
  const box = bounds(seen, scaleAt(zoom))
  const pan = { x: room.left + room.width / 2 - (zoom * (box.x1 + box.x2)) / 2, y: room.top + room.height / 2 - (zoom * (box.y1 + box.y2)) / 2 }
  cy.scratch('fitted', true)
  cy.stop()
  if (calm.matches) cy.viewport({ zoom, pan })
  else cy.animate({ zoom, pan, duration: 250 })
}

function bounds(nodes, scale) {
  const boxes = nodes.map((node) => {
    const { x, y } = node.position()
    const { wide, up, down } = spaceOf(node, scale)
    return { x1: x - wide, x2: x + wide, y1: y - up, y2: y + down }
  })
  return { x1: Math.min(...boxes.map((box) => box.x1)), x2: Math.max(...boxes.map((box) => box.x2)), y1: Math.min(...boxes.map((box) => box.y1)), y2: Math.max(...boxes.map((box) => box.y2)) }
}

/** Moves a graph that the reader has zoomed or moved, if the bar would cover the entity or its name. */
export function uncover(cy, id) {
  const node = cy.getElementById(id)
  if (node.empty()) return
  const room = free(cy)
  const { y } = node.renderedPosition()
  const over = y + spaceOf(node, scaleAt(cy.zoom())).down * cy.zoom() - (room.top + room.height)
  if (over > 0) cy.panBy({ x: 0, y: -Math.min(over, Math.max(0, y - room.top)) })
}
