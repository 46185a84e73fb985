// One lane of the timeline as SVG: events at their day, those of the same days above each other, and a line for today.

import { h, svg } from '../dom.js'
import { t } from '../i18n.js'
import { opening } from '../router.js'
import { shape } from './signs.js'

const DAY = 86400000
const STEP = 17
const EDGE = 16

const time = (date) => Date.parse(date + 'T00:00:00Z')

/** Maps days to positions: from the first year with an event to the last, which today belongs to. */
export function scaleOf(rows, width) {
  const today = Date.now()
  const all = [...rows.flatMap((row) => [row.day, row.movedTo]).filter(Boolean).map(time), today]
  const from = new Date(Math.min(...all)).getUTCFullYear()
  const to = new Date(Math.max(...all)).getUTCFullYear() + 1
  const [start, end] = [Date.UTC(from), Date.UTC(to)]
  const years = Array.from({ length: to - from }, (_, i) => from + i)
  const x = (at) => EDGE + ((at - start) / (end - start)) * (width - 2 * EDGE)
  return { width, x: (date) => x(time(date)), today: x(today), years: years.map((year) => ({ year, at: x(Date.UTC(year)) })), day: x(start + DAY) - x(start) }
}

export const axis = (scale) => h('div', { class: 'axis', 'aria-hidden': 'true' }, frame(scale, 34,
  scale.years.map(({ year, at }) => svg('text', { x: at + 4, y: 14 }, String(year))), svg('text', { x: scale.today + (late(scale) ? -4 : 4), y: 30, class: 'now', 'text-anchor': late(scale) ? 'end' : 'start' }, t('timeline.today'))))

const late = (scale) => scale.today > scale.width - 60

export function lane(rows, scale, title, told) {
  const places = stacked(rows, scale)
  const height = STEP * (1 + Math.max(0, ...places.map(({ level }) => level))) + 14
  const y = (level) => height - 12 - level * STEP
  const events = places.map(({ row, at, level }, i) => svg('a', { href: opening(row.eventId), 'aria-label': told(row), tabindex: i ? -1 : 0, class: 'event', transform: `translate(${at} ${y(level)})` },
    svg('title', {}, told(row)), svg('rect', { x: -9, y: -9, width: 18, height: 18, class: 'hit-area' }), shape(row.kind)))
  const moves = places.filter(({ row }) => row.movedTo).map(({ row, at, level }) => svg('path', { class: 'move', d: `M${at} ${y(level)}H${scale.x(row.movedTo)}m-4 -3l4 3l-4 3` }))
  const drawing = frame(scale, height, svg('line', { x1: 0, x2: scale.width, y1: height - 1, y2: height - 1, class: 'ground' }), moves, events)
  drawing.setAttribute('role', 'group')
  drawing.setAttribute('aria-label', title)
  drawing.addEventListener('keydown', (event) => step(event, events))
  return drawing
}

function frame(scale, height, ...content) {
  return svg('svg', { viewBox: `0 0 ${scale.width} ${height}`, width: scale.width, height },
    scale.years.map(({ at }) => svg('line', { x1: at, x2: at, y1: 0, y2: height, class: 'year' })),
    svg('line', { x1: scale.today, x2: scale.today, y1: 0, y2: height, class: 'now' }), content)
}

/** Each event in the lowest row where it overlaps no other. */
function stacked(rows, scale) {
  const ends = []
  return rows.toSorted((a, b) => a.day.localeCompare(b.day)).map((row) => {
    const at = scale.x(row.day)
    let level = ends.findIndex((end) => end <= at - STEP)
    if (level < 0) level = ends.length
    ends[level] = at
    return { row, at, level }
  })
}

/** A lane is one stop of the tab key; arrow keys move within it. */
function step(event, events) {
  const now = events.indexOf(document.activeElement)
  const to = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: events.length - 1 }[event.key]
  if (now < 0 || to === undefined || !events[to]) return
  event.preventDefault()
  events[now].setAttribute('tabindex', '-1')
  events[to].setAttribute('tabindex', '0')
  events[to].focus()
}
