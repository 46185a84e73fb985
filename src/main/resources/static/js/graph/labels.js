// Names in the graph: at least 11 px high, or hidden. Where the graph is small on the screen, names are drawn larger in
// proportion, and of those that would cover another name or entity, the less important ones are hidden.

import { FONTS, style } from './style.js'

export const SIZE = 12
const LEAST = 11
export const WIDTH = 128
const LINE = 15
const BELOW = 5
const STEP = 0.05

/** By how much names are enlarged at a zoom, in steps, since each redraws all of them. */
export const scaleAt = (zoom) => Math.max(1, Math.ceil(LEAST / SIZE / zoom / STEP) * STEP)

/** Breaks text into lines: Chinese anywhere, other text at spaces. */
export function wrapped(text) {
  const pieces = text.match(/[\u3000-\u9fff\uff00-\uffef]\s*|[^\s\u3000-\u9fff\uff00-\uffef]+\s*/g) ?? [text]
  const lines = ['']
  let width = 0
  for (const piece of pieces) {
    const wide = widthOf(piece)
    if (width + wide > WIDTH && width > 0) { lines.push(''); width = 0 }
    lines[lines.length - 1] += piece
    width += wide
  }
  return lines
}

const pen = document.createElement('canvas').getContext('2d')
const widths = new Map()

/** The width of a text at the usual size. */
export function widthOf(text, weight = 400) {
  const key = weight + text
  if (!widths.has(key)) {
    pen.font = `${weight} ${SIZE}px ${FONTS}`
    widths.set(key, pen.measureText(text).width)
  }
  return widths.get(key)
}

/** The space of an entity and its name around its position, with names enlarged. */
export function spaceOf(node, scale = 1) {
  const half = node.data('size') / 2
  const lines = wrapped(node.data('label'))
  const wide = Math.max(...lines.map((line) => widthOf(line))) / 2
  return { half, wide: Math.max(half, wide * scale), up: half, down: half + (BELOW + lines.length * LINE) * scale }
}

/** Sizes the names for the current zoom, and decides which of them are shown. */
export function legible(cy) {
  const scale = scaleAt(cy.zoom())
  if (cy.scratch('scale') !== scale) {
    cy.scratch('scale', scale)
    cy.style(style(scale))
  }
  const nodes = cy.nodes('[kind]:visible').toArray()
  const taken = nodes.map((node) => {
    const { x, y } = node.position()
    const half = node.data('size') / 2
    return { id: node.id(), x1: x - half, x2: x + half, y1: y - half, y2: y + half }
  })
  const muted = new Set()
  // Everything fits where names have their usual size: the layout keeps them apart.
  if (scale > 1) {
    for (const node of nodes.sort(byImportance)) {
      const box = nameBox(node, scale)
      if (taken.some((other) => other.id !== node.id() && meets(box, other))) muted.add(node.id())
      else taken.push({ ...box, id: node.id() })
    }
  }
  cy.batch(() => cy.nodes('[kind]').forEach((node) => { node.toggleClass('mute', muted.has(node.id())) }))
}

function nameBox(node, scale) {
  const { x, y } = node.position()
  const { half, wide, down } = spaceOf(node, scale)
  return { x1: x - wide, x2: x + wide, y1: y + half, y2: y + down }
}

const meets = (a, b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2

const first = (node) => (node.selected() || node.hasClass('way') ? 2 : node.hasClass('pinned') ? 1 : 0)

const byImportance = (a, b) => first(b) - first(a) || b.data('size') - a.data('size') || b.degree() - a.degree() || (a.id() < b.id() ? -1 : 1)
