// The line of a relationship: how it is known.

/** Solid, dashed and dotted; lengths in the units of the drawing. A dot is a dash of no length with round ends. */
export const DASHES = { STATED: null, INFERRED: [8, 5], DERIVED: [0.1, 5.2] }

/** What a line says, in the words of the page. */
export const SAYS = { STATED: 'graph.stated', INFERRED: 'graph.inferred', DERIVED: 'graph.derived' }

export function lineOf({ basis, derived }) {
  return derived || basis === 'INHERITED' ? 'DERIVED' : basis === 'INFERRED' ? 'INFERRED' : 'STATED'
}
