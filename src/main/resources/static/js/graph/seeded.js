// Chance that is the same each time, so that one address draws one graph.

/** Elements by their ids: the layout depends on their order, which is that in which requests were answered. */
export const inOrder = (elements) => elements.sort((one, other) => (one.id() < other.id() ? -1 : 1))

/**
 * Runs a layout with numbers that depend on its elements only. It takes its random numbers from Math.random, has no setting
 * for a seed, and runs to its end before it returns.
 */
export function seeded(elements, run) {
  const { random } = Math
  Math.random = numbers(elements.map((each) => each.id()).join())
  try { run() } finally { Math.random = random }
}

/** Mulberry32, started with the FNV-1a hash of a text. */
function numbers(text) {
  let state = 0x811c9dc5
  for (const each of text) state = Math.imul(state ^ each.codePointAt(0), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
