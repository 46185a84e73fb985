// What a kind of thing looks like, in the picture, in lists and in exports: a colour and a shape.

import { svg } from './dom.js'

const polygon = (n, turn = 0) => Array.from({ length: n }, (_, i) => {
  const angle = -Math.PI / 2 + turn + (i * 2 * Math.PI) / n
  return [Math.cos(angle), Math.sin(angle)]
})

const star = Array.from({ length: 10 }, (_, i) => {
  const angle = -Math.PI / 2 + (i * Math.PI) / 5
  return [Math.cos(angle) * (i % 2 ? 0.48 : 1), Math.sin(angle) * (i % 2 ? 0.48 : 1)]
})

const kinds = {
  Agreement: { color: '#8e44ad', size: 44, points: [[-1, -0.8], [1, -0.8], [1, 0.8], [-1, 0.8]] },
  Commitment: { color: '#e67e22', size: 30, points: polygon(4) },
  Institution: { color: '#2563eb', size: 36, points: null },
  ActorGroup: { color: '#60a5fa', size: 32, points: polygon(8, Math.PI / 8) },
  Place: { color: '#16a34a', size: 32, points: [[-0.95, -0.75], [0.95, -0.75], [0, 1]] },
  Initiative: { color: '#0d9488', size: 38, points: star },
  Deliverable: { color: '#db2777', size: 32, points: polygon(6) },
  Facility: { color: '#b45309', size: 32, points: [[-0.9, 0.85], [-0.9, -0.25], [0, -1], [0.9, -0.25], [0.9, 0.85]] },
  Programme: { color: '#7c3aed', size: 34, points: [[-0.55, -0.85], [0.55, -0.85], [1, 0.85], [-1, 0.85]] },
  Project: { color: '#dc2626', size: 32, points: [[-0.9, -0.9], [0.35, -0.9], [1, 0], [0.35, 0.9], [-0.9, 0.9]] },
  Indicator: { color: '#64748b', size: 26, points: [[-1, 0.85], [0, -0.95], [1, 0.85]] },
  Target: { color: '#ca8a04', size: 28, points: polygon(5) },
  Observation: { color: '#94a3b8', size: 24, points: [[-0.35, -1], [0.35, -1], [0.35, -0.35], [1, -0.35], [1, 0.35],
    [0.35, 0.35], [0.35, 1], [-0.35, 1], [-0.35, 0.35], [-1, 0.35], [-1, -0.35], [-0.35, -0.35]] },
  Theme: { color: '#0891b2', size: 30, points: [[-1, -0.75], [0.55, -0.75], [1, 0.75], [-0.55, 0.75]] },
  Document: { color: '#52525b', size: 30, points: [[-0.75, -1], [0.75, -1], [0.75, 1], [-0.75, 1]] },
  Segment: { color: '#71717a', size: 26, points: [[-0.75, -1], [0.75, -1], [0.75, 1], [-0.75, 1]] },
  Passage: { color: '#a1a1aa', size: 22, points: [[-1, -0.5], [1, -0.5], [1, 0.5], [-1, 0.5]] },
}

const other = { color: '#71717a', size: 28, points: polygon(4, Math.PI / 4) }

export const kindNames = Object.keys(kinds)
export const look = (kind) => kinds[kind] ?? other

/** The shape of a kind around a point, as an SVG element. */
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
