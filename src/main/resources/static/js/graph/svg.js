// Exports the graph as SVG: the same shapes, lines and labels, with text that can be searched and edited.

import { svg } from '../dom.js'
import { shape } from '../kinds.js'
import { accent, ink, paper } from './style.js'

const QUIET = '#8a8f98'
const DASH = { INFERRED: '8 5', DERIVED: '1.5 4' }

export function picturesSvg(cy) {
  const seen = cy.elements(':visible')
  const box = seen.boundingBox()
  const [x, y, w, h] = [box.x1 - 24, box.y1 - 24, box.w + 48, box.h + 48].map(Math.round)
  const colours = { front: ink(), back: paper(), way: accent() }
  const root = svg('svg', { viewBox: [x, y, w, h].join(' '), width: w, height: h, 'font-family': 'system-ui, Noto Sans CJK SC, sans-serif' },
    svg('defs', {}, arrow('arrow', QUIET), arrow('way', colours.way)),
    svg('rect', { x, y, width: w, height: h, fill: colours.back }),
    seen.edges().map((edge) => line(edge, colours)), seen.nodes().map((node) => mark(node, colours)))
  return new XMLSerializer().serializeToString(root)
}

const arrow = (id, fill) => svg('marker', { id, viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 9, markerHeight: 9, markerUnits: 'userSpaceOnUse', orient: 'auto' },
  svg('path', { d: 'M0 0L8 4L0 8z', fill }))

/** Sets labels off from the lines behind them. */
const words = (text, { front, back }, attributes) => svg('text', { 'text-anchor': 'middle', fill: front, stroke: back, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke', ...attributes }, text)

const faded = (element) => (element.hasClass('faded') ? 0.22 : null)

function line(edge, colours) {
  const [a, b, middle] = [edge.sourceEndpoint(), edge.targetEndpoint(), edge.midpoint()]
  const kind = edge.data('line')
  const way = edge.hasClass('way')
  return svg('g', { opacity: faded(edge) }, svg('path', { d: `M${point(a)} Q${point({ x: 2 * middle.x - (a.x + b.x) / 2, y: 2 * middle.y - (a.y + b.y) / 2 })} ${point(b)}`, fill: 'none', stroke: way ? colours.way : QUIET,
    'stroke-width': way ? 3 : 1.6, 'stroke-dasharray': DASH[kind], opacity: kind === 'DERIVED' && !way ? 0.8 : null, 'marker-end': way ? 'url(#way)' : 'url(#arrow)' }),
  edge.hasClass('named') && words(edge.data('label'), colours, { x: middle.x, y: middle.y + 3, 'font-size': 10 }))
}

const point = ({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`

function mark(node, colours) {
  const { x, y } = node.position()
  const half = node.data('size') / 2
  const outline = node.hasClass('way') ? { stroke: colours.way, 'stroke-width': 3 } : node.hasClass('pinned') ? { stroke: colours.front, 'stroke-width': 2 } : {}
  return svg('g', { opacity: faded(node) }, svg('title', {}, node.data('full')), shape(node.data('kind'), x, y, half, outline),
    wrapped(node.data('label')).map((each, i) => words(each.trimEnd(), colours, { x, y: y + half + 15 + i * 15, 'font-size': 12 })))
}

/** Breaks text into lines of about 128 px: Chinese anywhere, other text at spaces. */
function wrapped(text) {
  const pieces = text.match(/[\u3000-\u9fff\uff00-\uffef]\s*|[^\s\u3000-\u9fff\uff00-\uffef]+\s*/g) ?? [text]
  const lines = ['']
  let width = 0
  for (const piece of pieces) {
    const wide = [...piece].reduce((sum, letter) => sum + (letter > '\u2e80' ? 12 : 6.4), 0)
    if (width + wide > 128 && width > 0) { lines.push(''); width = 0 }
    lines[lines.length - 1] += piece
    width += wide
  }
  return lines
}
