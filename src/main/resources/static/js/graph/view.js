// The graph view: canvas, legend, toolbar, the bar of the selected entity, full names on hover, keyboard control.

import { h, show, say } from '../dom.js'
import { question } from '../api.js'
import { shortNames } from '../short.js'
import { t, word, relation } from '../i18n.js'
import { link, go, opening, route as now } from '../router.js'
import { fillWith, loading, entityLink, failure } from '../parts.js'
import { canvas } from './canvas.js'
import { fit, uncover } from './fit.js'
import { keys } from './keys.js'
import { legend } from './legend.js'
import { SAYS } from './lines.js'
import { picture as make } from './picture.js'
import { selectedBar } from './selected.js'
import { has, isEmpty, read, same } from './state.js'
import { tools } from './tools.js'

let parts = null

export async function view(main, route, fresh) {
  if (fresh) parts = build(main)
  const { picture, cy, bar } = await parts
  const draw = route.values.get('draw')
  const wanted = read(route.values)
  try {
    if (draw) await picture.start(draw)
    else if (fresh || !same(wanted)) await picture.restore(wanted)
  } catch (problem) {
    const start = cy.container().parentElement.querySelector('.start')
    suggestions(start)
    start.firstChild.prepend(failure(problem, () => view(main, route, false)))
    start.hidden = false
    return
  }
  const open = route.values.get('open')
  cy.elements().unselect()
  if (open?.startsWith('edge:')) cy.edges().filter((edge) => edge.id() === open.slice(5) || edge.data('of')?.includes(open.slice(5))).select()
  else if (open) { cy.getElementById(open).select(); bar.select(open) }
  requestAnimationFrame(() => cy.resize())
}

async function build(main) {
  const hold = h('div', { class: 'canvas', tabindex: 0, role: 'application', 'aria-label': t('graph.canvas') })
  const start = h('div', { class: 'start' }, loading())
  const [key, tool, below] = ['legend', 'tools', 'selected'].map((name) => h('div', { class: name, hidden: true }))
  const tip = h('div', { class: 'tip', hidden: true, 'aria-hidden': 'true' })
  show(main, h('h1', { class: 'unseen' }, t('graph.title')), h('div', { class: 'picture' }, hold, start, h('div', { class: 'working loading', hidden: true }, h('span', { class: 'bar' })), key, tool, below, tip))
  let picture
  await shortNames()
  const cy = await canvas(hold, (what, of) => told[what]?.(of))
  const changed = () => { drawLegend(picture.shown(), cy.nodes('.bundle').nonempty()); drawTools(); begin(); bar.draw() }
  let works = 0
  const frame = hold.parentElement
  picture = make(cy, changed, (change) => { works += change; frame.setAttribute('aria-busy', String(works > 0)); frame.querySelector('.working').hidden = works === 0 })
  const drawLegend = legend(key, picture.toggle)
  const drawTools = tools(tool, picture, cy)
  const bar = selectedBar(below, picture)
  const told = {
    node(id) { if (!bar.takes(id)) { cy.elements().removeClass('faded way'); bar.select(id); go(opening(id)); say(cy.getElementById(id).data('full')) } },
    edge: (id) => go(opening('edge:' + id)),
    expand: (id) => picture.expandAll(id),
    nothing() { cy.elements().removeClass('faded way'); bar.select(null) },
    moved: () => picture.moved(),
    over({ target, at }) { tipAt(tip, target, at, hold) },
    out() { tip.hidden = true },
  }
  keys(hold, cy, picture, told)
  listen('draw', (id) => (has(id) ? cy.animate({ center: { eles: cy.getElementById(id).select() }, duration: 250 }) : picture.include(id)))
  listen('expand', (group) => picture.expand(group))
  function begin() {
    start.hidden = !isEmpty()
    if (isEmpty() && !start.querySelector('.begin')) suggestions(start)
  }
  new ResizeObserver(() => { cy.resize(); if (cy.scratch('fitted')) fit(cy) }).observe(hold)
  new ResizeObserver(() => {
    frame.style.setProperty('--below', below.offsetHeight + 'px')
    if (cy.scratch('fitted')) fit(cy)
    else uncover(cy, bar.id())
  }).observe(below)
  return { picture, cy, bar }
}

const listening = {}

/** Events of cards reach the current graph only. */
function listen(name, task) {
  removeEventListener(name, listening[name])
  listening[name] = (event) => { if (now().view === 'graph') task(event.detail) }
  addEventListener(name, listening[name])
}

function tipAt(tip, target, at, hold) {
  show(tip, target.isNode() ? [h('strong', {}, target.data('full')), h('span', {}, word('kind', target.data('kind')))] : line(target.data()))
  tip.hidden = false
  tip.style.left = Math.max(8, Math.min(at.x + 14, hold.clientWidth - tip.offsetWidth - 8)) + 'px'
  tip.style.top = Math.max(8, Math.min(at.y + 14, hold.clientHeight - tip.offsetHeight - 8)) + 'px'
}

const line = ({ type, properties, line: known, of }) => [h('strong', {}, relation(type, 'OUT')), properties.role && h('span', {}, word('value', properties.role, 'role')),
  h('span', {}, t(SAYS[known])), of && h('span', {}, t('graph.mergedLine', { n: of.length }))]

/** An empty graph offers entities to start with. */
function suggestions(container) {
  const list = h('div', {})
  show(container, h('div', { class: 'begin' }, h('p', { class: 'big' }, t('graph.empty')), h('p', { class: 'quiet' }, t('graph.emptyHint')), list))
  fillWith(list, async () => {
    const { rows } = await question('agreements/signatories')
    const agreements = new Map(rows.map((row) => [row.agreementId, { id: row.agreementId, kind: 'Agreement', name: row.agreementName, nameEn: row.agreementNameEn }]))
    return h('ul', {}, [...agreements.values()].map((entity) => h('li', {}, entityLink(entity, { href: link('graph', '', { draw: entity.id, open: entity.id }) }))))
  })
}
