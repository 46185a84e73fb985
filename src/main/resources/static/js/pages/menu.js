// The menu of a page: the brief, comparison, citation, graph and Neo4j Browser.

import { h } from '../dom.js'
import { address, part } from '../api.js'
import { t } from '../i18n.js'
import { language } from '../prefs.js'
import { glyph } from '../parts.js'
import { link } from '../router.js'
import { cite } from '../cite.js'
import { closeOutside } from '../graph/selected.js'

/** Returns the bar with the menu, and the place of the citation below it. */
export function menu({ id, evidence, browser, brief = false, compare = false }) {
  const cited = cite(evidence)
  const briefs = brief ? ['docx', 'md', 'html'].map((format) => h('a', { href: address(`agreements/${part(id)}/brief`, { format, lang: language }),
    ...(format === 'html' ? { target: '_blank', rel: 'noopener' } : { download: '' }) }, t('page.brief.' + format))) : []
  return [h('div', { class: 'answer-bar page-bar' },
    brief && h('details', { class: 'menu brief', ontoggle: closeOutside }, h('summary', { class: 'button primary' }, glyph('save'), t('page.brief.title')), h('div', { class: 'items' }, briefs)),
    compare && h('a', { class: 'button', href: link('compare', '', { ids: id }) }, glyph('columns'), t('page.compare')),
    cited?.button,
    h('a', { class: 'button', href: link('graph', '', { draw: id, open: id }) }, glyph('expand'), t('card.draw')),
    browser && h('a', { class: 'button', href: browser, target: '_blank', rel: 'noopener', title: t('app.browserHint') }, glyph('out'), t('app.browser'))), cited?.box]
}
