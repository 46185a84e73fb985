// The state of the graph: ids, positions, and pinned or hidden entities. Each state is complete, so undo restores the previous one.

const nothing = { ids: [], at: {}, pins: [], hide: [], off: [] }

let current = nothing
let past = []
let future = []

export const state = () => current
export const canUndo = () => past.length > 0
export const canRedo = () => future.length > 0
export const isEmpty = () => current.ids.length === 0
export const has = (id) => current.ids.includes(id)

/** The first graph is not a step: there is nothing to go back to. */
export function change(next) {
  if (past.length || !isEmpty()) past = [...past.slice(-49), current]
  future = []
  current = { ...current, ...next }
}

export function undo() {
  if (!past.length) return
  future.push(current)
  current = past.pop()
}

export function redo() {
  if (!future.length) return
  past.push(current)
  current = future.pop()
}

/** Positions after a layout are not a step of their own. */
export function stand(at) {
  current = { ...current, at }
}

const list = (value) => (value ? value.split(',').filter(Boolean) : [])

/** Reads the address: `show=id:x:y,id:x:y` with positions, or ids alone. */
export function read(values) {
  const ids = []
  const at = {}
  for (const each of list(values.get('show'))) {
    const [id, x, y] = each.split(':')
    ids.push(id)
    if (y !== undefined) at[id] = [Number(x), Number(y)]
  }
  return { ids, at, pins: list(values.get('pin')), hide: list(values.get('hide')), off: list(values.get('off')) }
}

export function written() {
  const { ids, at, pins, hide, off } = current
  return {
    show: ids.map((id) => (at[id] ? `${id}:${Math.round(at[id][0])}:${Math.round(at[id][1])}` : id)).join(','),
    pin: pins.join(','), hide: hide.join(','), off: off.join(','),
  }
}

export const same = (other) => other.ids.join() === current.ids.join() && other.pins.join() === current.pins.join()
  && other.hide.join() === current.hide.join() && other.off.join() === current.off.join()
