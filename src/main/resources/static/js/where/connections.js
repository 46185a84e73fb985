// Lines between the tiles of places that a project connects; those of a chosen place stand out.

import { svg } from '../dom.js'

export function connections(projects, places, { rows, columns }, chosen) {
  const tiles = new Map(places.map(({ id, properties }) => [id, properties.tile]))
  return svg('svg', { viewBox: `0 0 ${columns * 100} ${rows * 100}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' }, projects.flatMap(({ properties }) => {
    const ends = properties.places.filter((id) => tiles.has(id))
    return ends.slice(1).map((id, i) => {
      const [one, other] = [ends[i], id].map((each) => tiles.get(each))
      return svg('line', { x1: at(one.column), y1: at(one.row), x2: at(other.column), y2: at(other.row), class: ends.includes(chosen) ? 'chosen' : null, 'vector-effect': 'non-scaling-stroke' })
    })
  }))
}

const at = (place) => place * 100 - 50
