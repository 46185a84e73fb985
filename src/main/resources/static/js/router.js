// The address after # contains the entire view: #/view/rest?name=value. It is independent of the language.

const listeners = []

export function route() {
  const [path, query = ''] = location.hash.replace(/^#\/?/, '').split('?')
  const [view, ...rest] = path.split('/').filter(Boolean).map(decoded)
  return { view: view ?? 'overview', rest: rest.join('/'), values: new URLSearchParams(query) }
}

/** An address that somebody cut short may end within an encoded character. */
function decoded(part) {
  try { return decodeURIComponent(part) } catch { return part }
}

export function link(view, rest, values = {}) {
  const path = view === 'overview' ? '' : [view, rest].filter(Boolean).join('/')
  const query = [...(values instanceof URLSearchParams ? values : Object.entries(values))]
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([name, value]) => encodeURIComponent(name) + '=' + keep(encodeURIComponent(value)))
    .join('&')
  return '#/' + path + (query ? '?' + query : '')
}

/** Keeps addresses readable, and short if there are many ids. */
const keep = (value) => value.replace(/%2C/g, ',').replace(/%3A/g, ':')

/** This view with other values; null removes one. */
export function here(changes) {
  const { view, rest, values } = route()
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') values.delete(name)
    else values.set(name, value)
  }
  return link(view, rest, values)
}

export function go(hash) {
  if (hash === location.hash) tell()
  else location.hash = hash
}

/** Changes the address without adding to the history. */
export function note(hash) {
  history.replaceState(null, '', hash)
}

export function onRoute(listener) {
  listeners.push(listener)
}

export function tell() {
  listeners.forEach((listener) => listener(route()))
}

addEventListener('hashchange', tell)

/** The address that opens a card next to the current view. */
export const opening = (id) => here({ open: id })
