// The picture as SVG: the same shapes, lines and words, as text that can be searched and edited.

import { svg } from '../dom.js'
import { shape } from '../kinds.js'
import { ink, paper } from './style.js'

const DASH = { INFERRED: '8 5', DERIVED: '1.5 4' }

export function picturesSvg(cy) {
  const seen = cy.elements(':visible')
  const box = seen.boundingBox()
  const [x, y, w, h] = [box.x1 - 24, box.y1 - 24, box.w + 48, box.h + 48].map(Math.round)
  const front = ink()
  const root = svg('svg', { viewBox: [x, y, w, h].join(' '), width: w, height: h, 'font-family': 'system-ui, Noto Sans CJK SC, sans-serif' },
    svg('defs', {}, svg('marker', { id: 'arrow', viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: 'auto-start-reverse' },
      svg('path', { d: 'M0 0L8 4L0 8z', fill: '#8a8f98' }))),
    svg('rect', { x, y, width: w, height: h, fill: paper() }),
    seen.edges().map((edge) => line(edge, front)), seen.nodes().map((node) => mark(node, front)))
  return new XMLSerializer().serializeToString(root)
}

function line(edge, front) {
  const [a, b, middle] = [edge.sourceEndpoint(), edge.targetEndpoint(), edge.midpoint()]
  const kind = edge.data('line')
  return svg('g', {}, svg('path', { d: `M${point(a)} Q${point({ x: 2 * middle.x - (a.x + b.x) / 2, y: 2 * middle.y - (a.y + b.y) / 2 })} ${point(b)}`, fill: 'none', stroke: '#8a8f98',
    'stroke-width': 1.6, 'stroke-dasharray': DASH[kind], opacity: kind === 'DERIVED' ? 0.7 : null, 'marker-end': 'url(#arrow)' }),
  edge.hasClass('named') && svg('text', { x: middle.x, y: middle.y - 3, 'font-size': 9, 'text-anchor': 'middle', fill: front }, edge.data('label')))
}

const point = ({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`

function mark(node, front) {
  const { x, y } = node.position()
  const half = node.data('size') / 2
  return svg('g', {}, svg('title', {}, node.data('full')), shape(node.data('kind'), x, y, half),
    wrapped(node.data('label')).map((words, i) => svg('text', { x, y: y + half + 15 + i * 15, 'font-size': 12, 'text-anchor': 'middle', fill: front }, words)))
}

/** Lines of about 128 px: Chinese breaks anywhere, other words at spaces. */
function wrapped(text) {
  const pieces = text.match(/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+\s*/g) ?? [text]
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
