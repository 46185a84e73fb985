// Draws the paths of an answer as a static graph, with a link to the graph view.

import { h } from '../dom.js'
import { t, titleOf } from '../i18n.js'
import { link, go, opening } from '../router.js'
import { glyph } from '../parts.js'
import { shortNames } from '../short.js'
import { cytoscape } from '../graph/cytoscape.js'
import { draw } from '../graph/still.js'

export async function drawn(question, answer) {
  const hold = h('div', { class: 'canvas', role: 'img', 'aria-label': `${titleOf(question)} ${t('graph.entities', { n: answer.nodes.length })}` })
  await Promise.all([cytoscape(), shortNames()])
  requestAnimationFrame(() => draw(hold, answer, (id) => go(opening(id))))
  return [h('p', {}, h('a', { class: 'button', href: link('graph', '', { show: answer.nodes.map((node) => node.id).join(',') }) }, glyph('expand'), t('ask.inPicture'))),
    h('div', { class: 'picture still' }, hold)]
}
