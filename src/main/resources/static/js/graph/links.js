// The relationships among the displayed entities. Short lists are read first: a relationship is found from either end,
// so the long lists of hubs are rarely needed.

import { relations, entity as load } from '../entities.js'

const WAVES = [3, 20, 100, Infinity]
const PAGES = 5

export const keyOf = ({ from, type, to }) => [from, type, to].join('~')

export async function edgesAmong(ids) {
  const entities = (await Promise.all(ids.map((id) => load(id).catch(() => null)))).filter(Boolean)
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const read = new Set()
  const edges = new Map()
  let least = 0
  for (const most of WAVES) {
    const due = entities.flatMap((entity) => entity.relations
      .filter((group) => group.count > least && group.count <= most && needed(entity, group, entities, read))
      .map((group) => ({ entity, group })))
    await inTurn(due, async ({ entity, group }) => {
      for (const edge of await all(entity.id, group)) {
        if (byId.has(edge.from) && byId.has(edge.to)) edges.set(keyOf(edge), edge)
      }
      read.add(mark(entity.id, group.type, group.direction))
    })
    least = most
  }
  return { entities: byId, edges }
}

function needed(entity, group, entities, read) {
  const back = group.direction === 'OUT' ? 'IN' : 'OUT'
  return entities.some((other) => other !== entity && group.kinds[other.kind]
    && other.relations.some((each) => each.type === group.type && each.direction === back && each.kinds[entity.kind])
    && !read.has(mark(other.id, group.type, back)))
}

const mark = (id, type, direction) => `${id} ${type} ${direction}`

async function all(id, group) {
  const size = group.count <= 20 ? 20 : 100
  const pages = Math.min(PAGES, Math.ceil(group.count / size))
  const answers = await Promise.all(Array.from({ length: pages }, (_, page) => relations(id, group.type, group.direction, page, size)))
  return answers.flatMap((answer) => answer.items)
}

async function inTurn(tasks, run) {
  const left = [...tasks]
  await Promise.all(Array.from({ length: 6 }, async () => {
    while (left.length) await run(left.shift())
  }))
}
