// The operations on the graph. Each changes the state, draws it, and updates the address.

import { question } from '../api.js'
import { say } from '../dom.js'
import { t } from '../i18n.js'
import { link, note, route } from '../router.js'
import { relations, entity as load } from '../entities.js'
import { toast } from '../parts.js'
import { lay, places, sync } from './canvas.js'
import { fit } from './fit.js'
import { legible } from './labels.js'
import { edgesAmong, keyOf } from './links.js'
import { surroundings } from './surroundings.js'
import * as store from './state.js'

const MOST = 200
const STEP = 12

export function picture(cy, changed, busy) {
  let shown = { entities: new Map(), edges: new Map() }
  let drawing = 0
  /** The relationships of the last path, which are not merged with others. */
  let apart = new Set()

  async function draw({ anew = false, keep = false } = {}) {
    const turn = ++drawing
    const found = await edgesAmong(store.state().ids)
    if (turn !== drawing) return
    shown = found
    const placeless = sync(cy, shown, apart)
    changed()
    if (anew || (placeless && !keep)) await lay(cy, shown.edges)
    else legible(cy)
    store.stand(places(cy))
    write()
    changed()
  }

  function write() {
    if (route().view !== 'graph') return
    note(link('graph', '', { ...store.written(), open: route().values.get('open') }))
    dispatchEvent(new CustomEvent('picture'))
  }

  function add(ids) {
    const fresh = [...new Set(ids)].filter((id) => !store.has(id))
    const room = MOST - store.state().ids.length
    if (!fresh.length) return toast(t('graph.nothingToAdd'))
    if (room <= 0) return toast(t('graph.tooMany', { n: store.state().ids.length }))
    store.change({ ids: [...store.state().ids, ...fresh.slice(0, room)] })
    toast(t('graph.added', { n: Math.min(fresh.length, room) }))
    return draw()
  }

  /** Shows progress and errors; after an error, the graph is unchanged. */
  async function watched(work) {
    busy(1)
    try {
      return await work
    } catch (problem) {
      toast(problem.message)
      if (store.isEmpty()) throw problem
    } finally {
      busy(-1)
    }
  }

  const api = {
    async start(id) {
      const ids = await surroundings(id)
      store.change({ ids, at: {}, pins: [], hide: store.state().hide, off: store.state().off })
      await draw({ anew: true })
      say(t('graph.entities', { n: ids.length }))
    },
    async restore(wanted) {
      store.change(wanted)
      await draw({ anew: wanted.ids.some((id) => !wanted.at[id]) })
      fit(cy)
    },
    async include(id) {
      if (store.isEmpty()) return api.start(id)
      return add([id, ...(await surroundings(id)).slice(0, STEP)])
    },
    /** Adds the next page of a group of relationships that is not shown yet. */
    async expand({ id, type, direction }) {
      const fresh = []
      for (let page = 0; page < 10 && fresh.length < STEP; page++) {
        const { items, page: at } = await relations(id, type, direction, page)
        fresh.push(...items.map((item) => item.entity.id).filter((each) => !store.has(each)))
        if (page + 1 >= at.totalPages) break
      }
      return fresh.length ? add([id, ...fresh.slice(0, STEP)]) : toast(t('graph.nothingToAdd'))
    },
    /** Adds all short groups. */
    async expandAll(id) {
      const entity = await load(id)
      const groups = entity.relations.filter((group) => group.count <= STEP)
      const pages = await Promise.all(groups.map((group) => relations(id, group.type, group.direction)))
      return add(pages.flatMap(({ items }) => items.map((item) => item.entity.id)))
    },
    /** Removes entities that are connected to this one only. */
    collapse(id) {
      const near = new Map()
      const connected = (one, other) => near.set(one, (near.get(one) ?? new Set()).add(other))
      shown.edges.forEach(({ from, to }) => { connected(from, to); connected(to, from) })
      return api.remove(...[...near.get(id) ?? []].filter((each) => near.get(each).size === 1 && !store.state().pins.includes(each)))
    },
    remove(...ids) {
      if (!ids.length) return toast(t('graph.expanded'))
      store.change({ ids: store.state().ids.filter((id) => !ids.includes(id)), pins: store.state().pins.filter((id) => !ids.includes(id)) })
      return draw({ keep: true })
    },
    pin(id) {
      const { pins } = store.state()
      store.change({ pins: pins.includes(id) ? pins.filter((each) => each !== id) : [...pins, id], at: places(cy) })
      return draw({ keep: true })
    },
    toggle(group, name) {
      const now = store.state()[group]
      store.change({ [group]: now.includes(name) ? now.filter((each) => each !== name) : [...now, name] })
      return draw({ keep: true })
    },
    async ways(fromId, toId) {
      const answer = await question('bodies/paths', { fromId, toId, limit: 20, parts: 'graph' })
      if (!answer.nodes?.length) return toast(t('graph.pathNone'))
      const ids = answer.nodes.map((each) => each.id)
      const way = new Set(answer.edges.map(keyOf))
      apart = way
      store.change({ ids: [...new Set([...store.state().ids, ...ids])] })
      await draw()
      cy.elements().removeClass('way').addClass('faded')
      cy.nodes().filter((each) => ids.includes(each.id())).removeClass('faded').addClass('way')
      cy.edges().filter((each) => way.has(each.id())).removeClass('faded').addClass('way')
      toast(t('graph.pathFound', { n: ids.length }))
    },
    again: () => lay(cy, shown.edges).then(write),
    undo() { store.undo(); return draw({ keep: true }).then(() => fit(cy)) },
    redo() { store.redo(); return draw({ keep: true }).then(() => fit(cy)) },
    clear() { store.change({ ids: [], pins: [], at: {} }); return draw() },
  }
  for (const [name, task] of Object.entries(api)) api[name] = (...given) => watched(task(...given))
  return { ...api, shown: () => shown, moved: write }
}
