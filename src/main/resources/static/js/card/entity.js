// The card of an entity: its kind and names, responsible bodies, facts, gaps in the source, and evidence.

import { h } from '../dom.js'
import { t, word, nameOf, otherNameOf, langOfName, langOfOther } from '../i18n.js'
import { language } from '../prefs.js'
import { icon } from '../kinds.js'
import { chips } from '../evidence.js'
import { browserLink, firmnessBadge, glyph, toast } from '../parts.js'
import { citing } from '../cite.js'
import { pageLink } from '../pages/pages.js'
import { entity as load } from '../entities.js'
import { link, route, go } from '../router.js'
import { has } from '../graph/state.js'
import { facts } from './facts.js'
import { duties } from './duties.js'
import { figures } from './figures.js'
import { history } from './history.js'
import { relationGroups } from './relations.js'
import { askAbout } from './ask-about.js'

export async function entityCard(id) {
  const entity = await load(id)
  const { properties } = entity
  const statement = language === 'zh' ? properties.statement : properties.statementEn
  const [duty, figure, told] = await Promise.all([duties(entity), figures(entity), history(entity)])
  return [
    h('header', {},
      h('p', { class: 'of-kind' }, icon(entity.kind), kindWords(entity)),
      h('h2', { lang: langOfName, tabindex: -1 }, nameOf(entity)),
      otherNameOf(entity) && otherNameOf(entity) !== nameOf(entity) && h('p', { class: 'quiet', lang: langOfOther }, otherNameOf(entity)),
      properties.naming === 'OURS' && h('p', { class: 'quiet note' }, t('card.ours')),
      aliases(entity)),
    actions(entity),
    statement && h('section', {}, h('h3', {}, t('card.statement')), h('p', { lang: langOfName, class: 'statement' }, statement),
      properties.firmness && h('p', {}, firmnessBadge(properties.firmness), properties.modality && h('span', { class: 'quiet' }, ' · ', word('value', properties.modality, 'modality')))),
    duty,
    told,
    section('card.evidence', chips(entity.evidence, 8) ?? h('p', { class: 'quiet' }, t('card.noEvidence')), citing(entity.evidence)),
    facts(entity),
    figure,
    notStated(entity),
    section('card.relations', relationGroups(entity)),
    await askAbout(entity),
  ]
}

export const section = (title, ...content) => h('section', {}, h('h3', {}, t(title)), content)

function kindWords(entity) {
  return [entity.kind, ...entity.labels.filter((label) => label !== entity.kind)].map((label) => word('kind', label)).join(' · ')
}

function aliases(entity) {
  const others = entity.aliases.filter((alias) => alias !== entity.name && alias !== entity.nameEn)
  return others.length > 0 && h('p', { class: 'quiet' }, t('card.also') + ' ', others.join(' · '))
}

function notStated(entity) {
  return entity.notStated.length > 0 && h('section', { class: 'silence' }, h('h3', {}, t('card.notStated')),
    h('ul', { class: 'tags' }, entity.notStated.map((name) => h('li', {}, word('property', name)))),
    h('p', { class: 'quiet' }, t('card.notStatedHint')))
}

function actions(entity) {
  const page = pageLink(entity)
  return h('p', { class: 'actions' }, page && h('a', { class: 'button primary', href: page }, glyph('list'), t('page.open')), drawButton(entity, page),
    h('button', { type: 'button', onclick: copy }, glyph('link'), t('app.copyLink')),
    browserLink(entity))
}

/** Draws the entity, adds it to the current graph, or centres it there. */
function drawButton({ id }, page) {
  const words = h('span', {})
  const button = h('button', { type: 'button', class: page ? null : 'primary', onclick: () => (route().view === 'graph'
    ? dispatchEvent(new CustomEvent('draw', { detail: id })) : go(link('graph', '', { draw: id, open: id }))) }, glyph('expand'), words)
  const update = () => {
    if (!button.isConnected && words.textContent) return removeEventListener('picture', update)
    words.textContent = t(route().view !== 'graph' ? 'card.draw' : has(id) ? 'card.centre' : 'card.add')
  }
  update()
  addEventListener('picture', update)
  return button
}

export async function copy() {
  try {
    await navigator.clipboard.writeText(location.href)
    toast(t('app.copied'))
  } catch {
    toast(t('app.cannotCopy'))
  }
}
