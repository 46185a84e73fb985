// Arranges a graph in layers by kind: places, bodies, agreements, promises, what they create, what is measured, sources. Within a
// layer, entities stand near those that they are connected to. The same graph is always arranged in the same way.

import { keyOf } from './links.js'

const LAYERS = [['Place'], ['Institution', 'ActorGroup'], ['Agreement'], ['Commitment'],
  ['Deliverable', 'Facility', 'Project', 'Programme', 'Initiative', 'Theme'],
  ['Target', 'Amount', 'Indicator', 'Observation', 'StatusReport', 'Claim'], ['Document', 'Segment']]

/** An added kind stands with those that promises are about. */
const OTHERS = 4

/** These have no direction, so that neither end comes first. */
const MUTUAL = ['COUNTERPART_OF', 'DISAGREES_WITH']

const DEEPEST = 3
const SWEEPS = 12
const [BETWEEN, BESIDE] = [64, 14]

/** A graph that leaves room is stretched, so that there is more of it between lines. */
const STRETCH = 2.2

const sum = (numbers) => numbers.reduce((all, each) => all + each, 0)
const mean = (numbers) => sum(numbers) / numbers.length
const group = (items, key) => [...Map.groupBy(items, key)].sort(([a], [b]) => a - b).map(([, each]) => each)

/**
 * Returns the positions of the nodes by id. A node has an id, a kind, and the space that it takes from its position: left,
 * right, up and down. The layers follow each other from left to right or downwards, whichever lets a view of that width and
 * height show more; a long layer takes several rows.
 */
export function layered(nodes, relationships, { width, height }, between = BETWEEN) {
  // Sums depend on the order of their parts, and edges arrive in that of the answers.
  const edges = relationships.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  const layers = ordered(ranked(nodes, edges), edges)
  const { across, rows } = best(layers, { width, height }, between)
  return stretched(placed(layers, edges, across, rows, between), nodes, { width, height })
}

/** Nodes by layer. A layer whose nodes are connected to each other is divided by their depth: tasks follow their areas. */
function ranked(nodes, edges) {
  const layerOf = new Map(nodes.map(({ id, kind }) => [id, LAYERS.findIndex((kinds) => kinds.includes(kind))]).map(([id, at]) => [id, at < 0 ? OTHERS : at]))
  const above = Map.groupBy(edges.filter(({ from, to, type }) => from !== to && layerOf.get(from) === layerOf.get(to) && !MUTUAL.includes(type)), ({ to }) => to)
  const depths = new Map()
  const depth = (id, seen = new Set()) => {
    if (depths.has(id)) return depths.get(id)
    if (seen.has(id)) return 0
    seen.add(id)
    const found = Math.min(DEEPEST, Math.max(0, ...(above.get(id) ?? []).map(({ from }) => depth(from, seen) + 1)))
    depths.set(id, found)
    return found
  }
  return group([...nodes].sort((a, b) => (a.id < b.id ? -1 : 1)), ({ id }) => layerOf.get(id) * (DEEPEST + 1) + depth(id))
}

/** Orders each layer by the mean place of the neighbours, which are mostly in other layers, again and again. */
function ordered(layers, edges) {
  const near = neighbours(edges)
  const place = new Map()
  const number = (layer) => layer.forEach(({ id }, i) => place.set(id, (i + 0.5) / layer.length))
  layers.forEach(number)
  const sorted = layers.map((layer) => [...layer])
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const way = sweep % 2 ? [...sorted.keys()].reverse() : [...sorted.keys()]
    for (const at of way) {
      const wanted = new Map(sorted[at].map(({ id }) => {
        const known = (near.get(id) ?? []).filter((each) => place.has(each))
        return [id, known.length ? mean(known.map((each) => place.get(each))) : place.get(id)]
      }))
      sorted[at].sort((a, b) => wanted.get(a.id) - wanted.get(b.id) || (a.id < b.id ? -1 : 1))
      number(sorted[at])
    }
  }
  return sorted
}

function neighbours(edges) {
  const near = new Map()
  const add = (one, other) => near.set(one, [...(near.get(one) ?? []), other])
  edges.forEach(({ from, to }) => { add(from, to); add(to, from) })
  return near
}

/** The space of a node along its layer, and across it. */
const along = ({ left, right, up, down }, across) => (across ? up + down : left + right) + BESIDE
const thick = ({ left, right, up, down }, across) => (across ? left + right : up + down) + BESIDE

/** The direction, and how many nodes stand in a row at most. */
function best(layers, view, between) {
  const most = Math.max(...layers.map((layer) => layer.length))
  const choices = [true, false].flatMap((across) => Array.from({ length: most }, (_, i) => {
    const sizes = layers.map((layer) => {
      const rows = Math.ceil(layer.length / (i + 1))
      return [Math.max(...layer.map((node) => thick(node, across))) * rows, Math.ceil(layer.length / rows) * mean(layer.map((node) => along(node, across))), rows]
    })
    const [breadth, length] = [sum(sizes.map(([each]) => each)) + between * (layers.length - 1), Math.max(...sizes.map(([, each]) => each))]
    const zoom = Math.min(...(across ? [view.width / breadth, view.height / length] : [view.width / length, view.height / breadth]))
    // Where everything is legible, fewer rows are better than a larger drawing.
    return { across, rows: i + 1, worth: Math.min(1.1, zoom) - 0.004 * (sum(sizes.map(([, , rows]) => rows)) - layers.length) }
  }))
  return choices.reduce((a, b) => (b.worth > a.worth + 1e-9 ? b : a))
}

function placed(layers, edges, across, most, between) {
  const near = neighbours(edges)
  const middle = new Map()
  const rowsOf = layers.map((layer) => Math.ceil(layer.length / most))
  const single = layers.filter((layer, i) => rowsOf[i] === 1)
  layers.forEach((layer, i) => stack(layer, rowsOf[i], across, middle))
  for (let pass = 0; pass < 6; pass++) {
    for (const layer of pass % 2 ? [...single].reverse() : single) {
      settle(layer, layer.map(({ id }) => {
        const known = (near.get(id) ?? []).filter((each) => middle.has(each))
        return known.length ? mean(known.map((each) => middle.get(each))) : middle.get(id)
      }), across, middle)
    }
  }
  const at = {}
  let edge = 0
  layers.forEach((layer, i) => {
    const rows = rowsOf[i]
    const pitch = Math.max(...layer.map((node) => thick(node, across)))
    layer.forEach((node, j) => {
      const row = edge + pitch * ((j % rows) + 0.5)
      const [x, y] = across ? [row, middle.get(node.id)] : [middle.get(node.id), row]
      // The space that a node takes is not centred on it: its name stands below.
      at[node.id] = { x: x - (node.right - node.left) / 2, y: y - (node.down - node.up) / 2 }
    })
    edge += pitch * rows + between
  })
  return at
}

/** Stacks a layer around 0. Of several rows, each second one is shifted by half a node, so that lines pass between them. */
function stack(layer, rows, across, middle) {
  const pitch = layer.reduce((most, node) => Math.max(most, along(node, across)), 0)
  const length = Math.ceil(layer.length / rows)
  layer.forEach(({ id }, j) => middle.set(id, pitch * (Math.floor(j / rows) - (length - 1) / 2 + (rows > 1 ? ((j % rows) % 2) / 2 - 0.25 : 0))))
}

/** Moves the nodes of a layer as near as possible to where they should stand, without changing their order (isotonic regression). */
function settle(layer, wanted, across, middle) {
  let from = 0
  const offsets = layer.map((node, i) => {
    if (i) from += (along(layer[i - 1], across) + along(node, across)) / 2
    return from
  })
  const pools = []
  wanted.forEach((each, i) => {
    pools.push({ value: each - offsets[i], n: 1 })
    while (pools.length > 1 && pools.at(-2).value > pools.at(-1).value) {
      const { value, n } = pools.pop()
      const before = pools.at(-1)
      before.value = (before.value * before.n + value * n) / (before.n + n)
      before.n += n
    }
  })
  const values = pools.flatMap(({ value, n }) => Array(n).fill(value))
  layer.forEach(({ id }, i) => middle.set(id, values[i] + offsets[i]))
}

function stretched(at, nodes, { width, height }) {
  const points = nodes.map((node) => ({ ...at[node.id], node }))
  const extent = (low, high) => Math.max(...points.map(high)) - Math.min(...points.map(low))
  const span = (axis) => extent((point) => point[axis], (point) => point[axis])
  const by = (axis, most, [before, after]) => {
    const names = extent((point) => point[axis] - point.node[before], (point) => point[axis] + point.node[after]) - span(axis)
    return span(axis) ? Math.max(1, Math.min(STRETCH, (most - names) / span(axis))) : 1
  }
  const [dx, dy] = [by('x', width, ['left', 'right']), by('y', height, ['up', 'down'])]
  return Object.fromEntries(Object.entries(at).map(([id, { x, y }]) => [id, { x: Math.round(x * dx), y: Math.round(y * dy) }]))
}
