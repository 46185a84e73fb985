// Merges equal duties into one line: where the same bodies owe several promises in the same role and on the same basis, the lines
// of the bodies meet in a point, from which one line leads to each promise.

import { lineOf } from './lines.js'

const APART = 84

/**
 * The bundles among the edges, a map by key, and the other edges. Edges whose keys are in `apart` are not merged. Merging pays
 * where it takes fewer lines: for two bodies, from three promises on.
 */
export function bundled(edges, apart) {
  const duties = [...edges].filter(([key, { type }]) => type === 'HAS_DUTY' && !apart.has(key)).map(([key, edge]) => ({ key, ...edge }))
  const equal = Map.groupBy(duties, ({ to, properties }) => [to, properties.role, lineOf(properties)].join(' '))
  const alike = Map.groupBy(equal.values(), (each) => [each[0].properties.role, lineOf(each[0].properties), ...each.map(({ from }) => from).sort()].join(' '))
  const bundles = [...alike].filter(([, promises]) => promises[0].length * promises.length > promises[0].length + promises.length)
    .map(([key, promises]) => ({ id: 'bundle ' + key, properties: promises[0][0].properties, bodies: promises[0].map(({ from }) => from), promises: promises.map(([{ to }]) => to), duties: promises.flat() }))
  const merged = new Set(bundles.flatMap(({ duties: all }) => all.map(({ key }) => key)))
  return { bundles, others: new Map([...edges].filter(([key]) => !merged.has(key))) }
}

/** Where the lines of a bundle meet: near its bodies, on the way to its promises. */
export function meeting(bodies, promises) {
  const [from, to] = [centre(bodies), centre(promises)]
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const far = Math.hypot(dx, dy)
  const step = far && Math.min(0.5, APART / far)
  return { x: from.x + dx * step, y: from.y + dy * step }
}

const centre = (points) => ({ x: points.reduce((all, { x }) => all + x, 0) / points.length, y: points.reduce((all, { y }) => all + y, 0) / points.length })
