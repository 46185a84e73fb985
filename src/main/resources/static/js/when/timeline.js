// The timeline: a lane per agreement or programme, with what happened on it and what is to happen.

import { h, show } from '../dom.js'
import { question } from '../api.js'
import { t, word, nameOf } from '../i18n.js'
import { day } from '../card/facts.js'
import { fillWith, shortLink } from '../parts.js'
import { shortNames } from '../short.js'
import { link } from '../router.js'
import { ways } from '../overview/ways.js'
import { KINDS, sign } from './signs.js'
import { axis, lane, scaleOf } from './lane.js'

const NARROWEST = 660

export function view(main, current, fresh) {
  if (!fresh) return
  fillWith(main, async () => {
    const [{ rows, cut }] = await Promise.all([question('outcomes/timeline', { limit: 10000 }), shortNames()])
    const dated = rows.filter((row) => row.day)
    const lanes = [...Map.groupBy(rows, (row) => row.lane ?? '').values()]
    const place = h('div', { class: 'lanes', tabindex: 0, role: 'region', 'aria-label': t('timeline.title') })
    const draw = () => {
      const scale = scaleOf(dated, Math.max(NARROWEST, place.clientWidth - 2))
      show(place, axis(scale), lanes.map((each) => drawn(each, scale)))
    }
    new ResizeObserver(() => { if (place.isConnected && place.dataset.width !== String(place.clientWidth)) { place.dataset.width = place.clientWidth; draw() } }).observe(place)
    return h('div', { class: 'page wide timeline' }, ways('timeline'), h('h1', {}, t('timeline.title')), h('p', { class: 'lead' }, t('timeline.lead')),
      h('ul', { class: 'signs' }, KINDS.filter((kind) => dated.some((row) => row.kind === kind)).map((kind) => h('li', {}, sign(kind), word('value', kind, 'kind')))),
      cut && h('p', { class: 'quiet' }, t('ask.cut')), place,
      h('p', { class: 'quiet' }, h('a', { href: link('ask', 'outcomes/timeline') }, t('timeline.all'))))
  })
}

function drawn(rows, scale) {
  const [first] = rows
  const name = first.lane ? { id: first.lane, kind: first.ofAgreement ? 'Agreement' : 'Programme', name: first.laneName, nameEn: first.laneNameEn } : null
  const title = name ? nameOf(name) : t('timeline.others')
  const undated = rows.reduce((sum, row) => sum + (row.undated ?? 0), 0)
  return h('section', { class: 'lane' },
    h('h2', {}, name ? shortLink(name) : title),
    lane(rows.filter((row) => row.day), scale, title, told),
    undated > 0 && h('a', { class: 'undated', href: link('ask', 'outcomes/timeline', { where: `kind:UNDATED,lane:${first.lane}` }) }, t('timeline.undated', { n: undated })))
}

/** What an event says: its day, kind and name, the state, and what a forecast slipped to. */
function told(row) {
  const name = nameOf({ name: row.eventName, nameEn: row.eventNameEn })
  return [day(row.day), word('value', row.kind, 'kind') + (row.status ? ` (${word('value', row.status, 'status')})` : ''), name,
    row.movedTo && t('timeline.moved', { date: day(row.movedTo), n: row.days })].filter(Boolean).join(' · ')
}
