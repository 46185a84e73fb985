// Selects the entities that are drawn around an entity at first: those that readers are likely to need next, but only a few.

import { relations, entity as load } from '../entities.js'

const MOST = 20

const toAgreement = [['HAS_PART', 'IN', [['CONTAINS', 'IN']]], ['CONTAINS', 'IN']]

/** Steps from an entity of a kind: relationship type, direction, and the steps from there. */
const plans = {
  Deliverable: [['CREATES', 'IN', [['HAS_DUTY', 'IN'], ...toAgreement]]],
  Commitment: [['HAS_DUTY', 'IN'], ...toAgreement, ['HAS_PART', 'OUT'], ['CREATES', 'OUT'], ['ACTS_ON', 'OUT']],
  Institution: [['SIGNED', 'OUT', [['SIGNED', 'IN'], ['CONTAINS', 'OUT']]], ['OF_PLACE', 'OUT'], ['ADMINISTERS', 'OUT'], ['RESPONSIBLE_FOR', 'OUT'], ['HAS_DUTY', 'OUT']],
  Agreement: [['SIGNED', 'IN', [['OF_PLACE', 'OUT']]], ['CONTAINS', 'OUT'], ['SERVES', 'OUT'], ['PRIMARY_THEME', 'OUT']],
}

export async function surroundings(id) {
  const entity = await load(id)
  const ids = new Set([id])
  if (plans[entity.kind]) await follow(entity, plans[entity.kind], ids)
  else await nearest(entity, ids)
  return [...ids]
}

async function follow(entity, plan, ids) {
  await Promise.all(plan.map(async ([type, direction, further]) => {
    const group = entity.relations.find((each) => each.type === type && each.direction === direction)
    if (!group || group.count > MOST) return
    const { items } = await relations(entity.id, type, direction, 0, MOST)
    items.forEach((item) => ids.add(item.entity.id))
    if (further) await Promise.all(items.map(async (item) => follow(await load(item.entity.id), further, ids)))
  }))
}

async function nearest(entity, ids) {
  let room = 24
  for (const group of [...entity.relations].sort((a, b) => a.count - b.count)) {
    if (group.count > MOST || group.count > room) continue
    const { items } = await relations(entity.id, group.type, group.direction, 0, MOST)
    items.forEach((item) => ids.add(item.entity.id))
    room -= group.count
  }
  if (ids.size === 1 && entity.relations.length) {
    const [group] = entity.relations
    const { items } = await relations(entity.id, group.type, group.direction, 0, MOST)
    items.forEach((item) => ids.add(item.entity.id))
  }
}
