// Draws the graph as SVG: the same shapes, lines and names, with text that can be searched and edited.

import { svg } from '../dom.js'
import { shape } from '../kinds.js'
import { legible, widthOf, wrapped } from './labels.js'
import { DASHES } from './lines.js'
import { accent, ink, paper, quiet } from './style.js'
import { usual } from './canvas.js'

/** The parts of the drawing and its bounds, with all names in their usual size. */
export function drawing(cy) {
  usual(cy)
  const seen = cy.elements(':visible')
  const { x1, y1, w, h } = seen.boundingBox({ includeOverlays: false })
  const colours = { front: ink(), back: paper(), way: accent(), quiet: quiet() }
  const parts = [svg('defs', {}, arrow('arrow', colours.quiet), arrow('way', colours.way)),
    seen.edges().map((edge) => line(edge, colours)), seen.nodes().map((node) => (node.data('kind') ? mark(node, colours) : meeting(node, colours)))]
  legible(cy)
  return { parts, box: { x: x1, y: y1, w, h } }
}

const arrow = (id, fill) => svg('marker', { id, viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 9, markerHeight: 9, markerUnits: 'userSpaceOnUse', orient: 'auto' },
  svg('path', { d: 'M0 0L8 4L0 8z', fill }))

/** A text in the middle of what it names, set off from the lines behind it. */
const words = (text, { front, back }, { x, y }) => [
  svg('rect', { x: x - widthOf(text) / 2 - 2, y: y - 11, width: widthOf(text) + 4, height: 15, fill: back, opacity: 0.82 }),
  svg('text', { 'text-anchor': 'middle', fill: front, x, y, 'font-size': 12 }, text)]

const faded = (element) => (element.hasClass('faded') ? 0.22 : null)

function line(edge, colours) {
  const [a, b, middle] = [edge.sourceEndpoint(), edge.targetEndpoint(), edge.midpoint()]
  const dash = DASHES[edge.data('line')]
  const way = edge.hasClass('way')
  const arrowed = edge.hasClass('into') || edge.data('type') === 'COUNTERPART_OF' ? null : way ? 'url(#way)' : 'url(#arrow)'
  return svg('g', { opacity: faded(edge) }, svg('path', { d: `M${point(a)} Q${point({ x: 2 * middle.x - (a.x + b.x) / 2, y: 2 * middle.y - (a.y + b.y) / 2 })} ${point(b)}`, fill: 'none', stroke: way ? colours.way : colours.quiet,
    'stroke-width': way ? 3 : dash?.[0] < 1 ? 2.2 : 1.6, 'stroke-dasharray': dash?.join(' '), 'stroke-linecap': dash?.[0] < 1 ? 'round' : null, 'marker-end': arrowed }),
  edge.hasClass('named') && words(edge.data('label'), colours, { x: middle.x, y: middle.y + 3 }))
}

const point = ({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`

const meeting = (node, colours) => svg('circle', { cx: node.position('x'), cy: node.position('y'), r: 3.5, fill: colours.quiet })

function mark(node, colours) {
  const { x, y } = node.position()
  const half = node.data('size') / 2
  const outline = node.hasClass('way') ? { stroke: colours.way, 'stroke-width': 3 } : node.hasClass('pinned') ? { stroke: colours.front, 'stroke-width': 2 } : {}
  return svg('g', { opacity: faded(node) }, svg('title', {}, node.data('full')), shape(node.data('kind'), x, y, half, outline),
    wrapped(node.data('label')).map((each, i) => words(each.trimEnd(), colours, { x, y: y + half + 15 + i * 15 })))
}
