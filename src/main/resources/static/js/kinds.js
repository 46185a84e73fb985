// The colour and shape of each kind of entity, in the graph, in lists and in exports: those of the model.

import { svg } from './dom.js'
import { lookOf } from './model.js'
import { shapes } from './shapes.js'

export { kindNames } from './model.js'

/** The colour of a kind, its width in the graph, and its corners; a circle has no corners. */
export function look(kind) {
  const { color, size, shape } = lookOf(kind) ?? lookOf('Entity')
  return { color, size, points: shape in shapes ? shapes[shape] : shapes.square }
}

/** Creates the shape of a kind around a point, as an SVG element. */
export function shape(kind, x, y, radius, attributes = {}) {
  const { color, points } = look(kind)
  if (!points) return svg('circle', { cx: x, cy: y, r: radius * 0.92, fill: color, ...attributes })
  const path = points.map(([px, py]) => `${round(x + px * radius)},${round(y + py * radius)}`).join(' ')
  return svg('polygon', { points: path, fill: color, ...attributes })
}

export function icon(kind) {
  return svg('svg', { class: 'kind', viewBox: '-12 -12 24 24', width: 16, height: 16, 'aria-hidden': 'true' },
    shape(kind, 0, 0, 10, { 'stroke-linejoin': 'round' }))
}

const round = (number) => Math.round(number * 10) / 10
