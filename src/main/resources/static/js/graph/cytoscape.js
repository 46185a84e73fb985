// Cytoscape, loaded when the first graph is drawn.

let loaded

/** A file that failed to load is requested again next time. */
export function cytoscape() {
  return loaded ??= (async () => {
    await script('webjars/cytoscape/dist/cytoscape.min.js')
    // Cytoscape warns of edges between overlapping entities before they are arranged.
    window.cytoscape.warnings(false)
    return window.cytoscape
  })().catch((problem) => {
    loaded = undefined
    throw problem
  })
}

/** Creates an empty graph in an element. */
export async function frame(container, options) {
  const cy = (await cytoscape())({ container, minZoom: 0.12, maxZoom: 3, boxSelectionEnabled: false, selectionType: 'single', ...options })
  // Cytoscape 3.33 looks up the bounds of the border of a polygon under a name that it never sets.
  cy.renderer().nodeShapes.polygon ??= { hasMiterBounds: false }
  return cy
}

function script(src) {
  return new Promise((done, failed) => {
    const element = document.createElement('script')
    Object.assign(element, { src, onload: done, onerror: () => failed(new Error(src)) })
    document.head.append(element)
  })
}
