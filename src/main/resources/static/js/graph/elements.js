// The elements of Cytoscape for entities, their relationships, and duties that are merged into one line.

import { nameOf, relation } from '../i18n.js'
import { shortOf } from '../short.js'
import { look } from '../kinds.js'
import { bundled, meeting } from './bundles.js'
import { lineOf } from './lines.js'

export function node(entity) {
  const { color, size, points } = look(entity.kind)
  const name = nameOf(entity)
  const short = shortOf(entity)
  return { group: 'nodes', data: { id: entity.id, kind: entity.kind, full: name, label: brief(short), wrap: /[\u3400-\u9fff]/.test(short) ? 'anywhere' : 'whitespace', color, size, ...(points && { points: points.flat().map((each) => each.toFixed(3)).join(' ') }) } }
}

/** The graph has no room for full titles; these are shown on hover, on the card and in the list. */
function brief(name) {
  const most = /[\u3400-\u9fff]/.test(name) ? 26 : 52
  return name.length > most ? name.slice(0, most - 1).trimEnd() + '…' : name
}

const BEND = 46

/** Lines keep at least this far from entities that they do not lead to. */
const CLEAR = 4

function line(id, source, target, { type, properties, evidence = [] }, more = {}, classes = []) {
  return { group: 'edges', classes, data: { id, source, target, type, label: relation(type, 'OUT'), line: lineOf(properties), properties, evidence, bend: BEND, ...more } }
}

const connection = (key, edge) => line(key, edge.from, edge.to, edge)

/** The point where merged lines meet, those from the bodies, and those to the promises. `of` are the relationships that a line stands for. */
function bundle({ id, properties, bodies, promises, duties }) {
  const keys = (is) => duties.filter(is).map(({ key }) => key)
  const of = { type: 'HAS_DUTY', properties }
  return [{ group: 'nodes', data: { id }, classes: ['bundle'], selectable: false, grabbable: false },
    ...bodies.map((body) => line(`${body} ${id}`, body, id, of, { of: keys(({ from }) => from === body), end: body }, ['into'])),
    ...promises.map((promise) => line(`${id} ${promise}`, id, promise, of, { of: keys(({ to }) => to === promise), end: promise }))]
}

/** Draws the relationships anew; `edges` is a map by key. Those in `apart` are not merged. */
export function connect(cy, edges, apart = new Set()) {
  const { bundles, others } = bundled(edges, apart)
  cy.nodes('.bundle').remove()
  cy.edges().filter((edge) => !others.has(edge.id())).remove()
  for (const [key, edge] of others) if (cy.getElementById(key).empty()) cy.add(connection(key, edge))
  bundles.forEach((each) => cy.add(bundle(each)))
  arrange(cy)
}

/** Moves the points where lines meet after their entities, and bends lines that would run through another entity. */
export function arrange(cy, positionOf = (each) => each.position()) {
  cy.nodes('.bundle').forEach((point) => {
    const ends = (edges, side) => edges[side]().map((each) => positionOf(each))
    point.position(meeting(ends(point.incomers('edge'), 'sources'), ends(point.outgoers('edge'), 'targets')))
  })
  const others = cy.nodes('[kind]:visible').map((each) => ({ id: each.id(), half: each.data('size') / 2 + CLEAR, ...positionOf(each) }))
  cy.edges().forEach((edge) => {
    const [from, to] = [edge.data('source'), edge.data('target')]
    const [a, b] = [positionOf(edge.source()), positionOf(edge.target())]
    edge.toggleClass('around', others.some((other) => other.id !== from && other.id !== to && distance(other, a, b) < other.half))
  })
}

/** From a point to the line between two others. */
function distance({ x, y }, a, b) {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const along = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)))
  return Math.hypot(x - a.x - along * dx, y - a.y - along * dy)
}
