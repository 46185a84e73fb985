// Exports the graph as PNG: twice the resolution of the screen, with the background colour of the page and a margin.

import { paper } from './style.js'

const MARGIN = 64
const MOST = 8000

export async function png(cy) {
  const drawn = await createImageBitmap(cy.png({ full: true, scale: 2, output: 'blob', maxWidth: MOST, maxHeight: MOST }))
  const sheet = new OffscreenCanvas(drawn.width + 2 * MARGIN, drawn.height + 2 * MARGIN)
  const pen = sheet.getContext('2d')
  pen.fillStyle = paper()
  pen.fillRect(0, 0, sheet.width, sheet.height)
  pen.drawImage(drawn, MARGIN, MARGIN)
  return sheet.convertToBlob({ type: 'image/png' })
}
