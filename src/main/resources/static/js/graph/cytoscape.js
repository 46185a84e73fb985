// Cytoscape and its layout, fetched when the first picture is drawn and not before.

let loaded

/** What could not be fetched is fetched again when it is asked for again. */
export function cytoscape() {
  return loaded ??= (async () => {
    const files = ['cytoscape/dist/cytoscape.min.js', 'layout-base/layout-base.js', 'cose-base/cose-base.js', 'cytoscape-fcose/cytoscape-fcose.js']
    for (const file of files) await script('webjars/' + file)
    // It warns of edges between things that lie on each other while they are laid out; they are pushed apart after that.
    window.cytoscape.warnings(false)
    return window.cytoscape
  })().catch((problem) => {
    loaded = undefined
    throw problem
  })
}

/** An empty picture in an element. */
export async function frame(container, options) {
  const cy = (await cytoscape())({ container, minZoom: 0.12, maxZoom: 3, boxSelectionEnabled: false, selectionType: 'single', ...options })
  // Cytoscape 3.33 looks up the bounds of a polygon's border under a name that it does not fill.
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
