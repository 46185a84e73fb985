// What is drawn of a thing at first: what a person would ask next, and never a flood.

import { relations, thing as load } from '../things.js'

const MOST = 20

const toAgreement = [['HAS_PART', 'IN', [['CONTAINS', 'IN']]], ['CONTAINS', 'IN']]

/** Steps from a thing of a kind: relation, direction, and the steps from there. */
const plans = {
  Deliverable: [['CREATES', 'IN', [['HAS_DUTY', 'IN'], ...toAgreement]]],
  Commitment: [['HAS_DUTY', 'IN'], ...toAgreement, ['HAS_PART', 'OUT'], ['CREATES', 'OUT'], ['ACTS_ON', 'OUT']],
  Institution: [['SIGNED', 'OUT', [['SIGNED', 'IN'], ['CONTAINS', 'OUT']]], ['OF_CITY', 'OUT'], ['ADMINISTERS', 'OUT'], ['RESPONSIBLE_FOR', 'OUT'], ['HAS_DUTY', 'OUT']],
  Agreement: [['SIGNED', 'IN', [['OF_CITY', 'OUT']]], ['CONTAINS', 'OUT'], ['SERVES', 'OUT'], ['PRIMARY_THEME', 'OUT']],
}

export async function surroundings(id) {
  const thing = await load(id)
  const ids = new Set([id])
  if (plans[thing.kind]) await follow(thing, plans[thing.kind], ids)
  else await nearest(thing, ids)
  return [...ids]
}

async function follow(thing, plan, ids) {
  await Promise.all(plan.map(async ([type, direction, further]) => {
    const group = thing.relations.find((each) => each.type === type && each.direction === direction)
    if (!group || group.count > MOST) return
    const { items } = await relations(thing.id, type, direction, 0, MOST)
    items.forEach((item) => ids.add(item.thing.id))
    if (further) await Promise.all(items.map(async (item) => follow(await load(item.thing.id), further, ids)))
  }))
}

async function nearest(thing, ids) {
  let room = 24
  for (const group of [...thing.relations].sort((a, b) => a.count - b.count)) {
    if (group.count > MOST || group.count > room) continue
    const { items } = await relations(thing.id, group.type, group.direction, 0, MOST)
    items.forEach((item) => ids.add(item.thing.id))
    room -= group.count
  }
  if (ids.size === 1 && thing.relations.length) {
    const [group] = thing.relations
    const { items } = await relations(thing.id, group.type, group.direction, 0, MOST)
    items.forEach((item) => ids.add(item.thing.id))
  }
}
