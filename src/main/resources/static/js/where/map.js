// The map: places on a grid of tiles, roughly where they lie, with what is there, and lines for projects that connect them.

import { h, show } from '../dom.js'
import { once } from '../api.js'
import { t, nameOf, count, langOfName } from '../i18n.js'
import { icon } from '../kinds.js'
import { entityLink, fillWith, gradually } from '../parts.js'
import { opening } from '../router.js'
import { ways } from '../overview/ways.js'
import { connections } from './connections.js'

const KINDS = [['projects', 'Project'], ['commitments', 'Commitment'], ['facilities', 'Facility']]
const LISTED = 20

export function view(main, current, fresh) {
  if (!fresh) return
  fillWith(main, async () => {
    const { features, unplaced } = await once('places.geojson')
    const places = features.filter(({ properties }) => properties.kind === 'Place')
    const projects = features.filter(({ properties }) => properties.kind === 'Project')
    const onMap = places.filter(({ properties }) => properties.tile)
    const rows = Math.max(1, ...onMap.map(({ properties: { tile } }) => tile.row))
    const columns = Math.max(1, ...onMap.map(({ properties: { tile } }) => tile.column))
    const most = Math.max(1, ...places.map(total))
    const lines = h('div', { class: 'lines' })
    const highlight = (id) => show(lines, connections(projects, onMap, { rows, columns }, id))
    highlight(null)
    const tiles = onMap.toSorted((a, b) => a.properties.tile.row - b.properties.tile.row || a.properties.tile.column - b.properties.tile.column)
      .map((place) => tile(place, most, highlight))
    return h('div', { class: 'page wide map' }, ways('map'), h('h1', {}, t('map.title')), h('p', { class: 'lead' }, t('map.lead')),
      h('ul', { class: 'signs' }, KINDS.map(([name, kind]) => h('li', {}, icon(kind), t('map.' + name))), h('li', {}, h('i', { class: 'swatch-line' }), t('map.connection'))),
      h('div', { class: 'grid-map', tabindex: 0, role: 'region', 'aria-label': t('map.title') },
        h('ul', { class: 'tiles', style: { '--columns': String(columns), '--rows': String(rows) } }, tiles), lines),
      h('div', { class: 'beside-map' },
        h('section', { class: 'block' }, h('h2', {}, t('map.unplaced')), h('p', { class: 'quiet' }, t('map.unplacedHint')),
          h('ul', { class: 'counts' }, KINDS.map(([name, kind]) => h('li', {}, icon(kind), t('map.some.' + name, { n: unplaced[name] }))))),
        h('section', { class: 'block' }, h('h2', {}, t('map.offGrid')), h('p', { class: 'quiet' }, t('map.offGridHint')),
          listed(places.filter(({ properties }) => !properties.tile))),
        h('section', { class: 'block' }, h('h2', {}, t('map.connections')),
          gradually(projects, LISTED, (shown) => h('ul', { class: 'rows' }, shown.map(({ id, properties }) => h('li', {}, entityLink({ id, kind: 'Project', ...properties }),
            ' ', h('span', { class: 'quiet' }, properties.places.map((each) => nameIn(places, each)).join(' – '))))))),
        h('section', { class: 'block' }, h('h2', {}, t('map.places')), listed(places.filter((place) => total(place) > 0).toSorted((a, b) => total(b) - total(a))))),
      h('p', { class: 'quiet' }, h('a', { href: 'api/places.geojson', download: '' }, t('map.geojson'))))
  })
}

const total = ({ properties }) => KINDS.reduce((sum, [name]) => sum + properties[name].length, 0)

const nameIn = (places, id) => nameOf(places.find((place) => place.id === id)?.properties ?? { id })

function tile(place, most, highlight) {
  const { id, properties } = place
  const { tile: { column, row } } = properties
  const n = total(place)
  const name = nameOf(properties)
  return h('li', { style: { 'grid-column': String(column), 'grid-row': String(row) } },
    h('a', { class: 'tile' + (n ? '' : ' bare'), href: opening(id), title: said(place), 'aria-label': said(place), style: { '--share': String(Math.sqrt(n / most)) },
      onmouseenter: () => highlight(id), onmouseleave: () => highlight(null), onfocus: () => highlight(id), onblur: () => highlight(null) },
    h('span', { class: 'name', lang: langOfName }, name), n > 0 && h('span', { class: 'held' }, KINDS.filter(([each]) => properties[each].length).map(([each, kind]) => h('span', {}, icon(kind), count(properties[each].length))))))
}

const said = (place) => [nameOf(place.properties), ...KINDS.filter(([each]) => place.properties[each].length).map(([each]) => t('map.some.' + each, { n: place.properties[each].length }))].join(', ')

const listed = (places) => (places.length ? gradually(places, LISTED, (shown) => h('ul', { class: 'rows' }, shown.map((place) => h('li', {},
  entityLink({ id: place.id, kind: 'Place', ...place.properties }), total(place) > 0 && h('span', { class: 'held' }, KINDS.filter(([each]) => place.properties[each].length).map(([each, kind]) => h('span', {}, icon(kind), h('span', { class: 'unseen' }, t('map.' + each) + ' '), count(place.properties[each].length)))))))) : h('p', { class: 'quiet' }, t('state.nothing')))
