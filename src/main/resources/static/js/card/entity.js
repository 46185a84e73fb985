// The card of a thing: what it is, who answers for it, what is known, what is not said, and what it rests on.

import { h, say } from '../dom.js'
import { t, word, nameOf, otherNameOf, langOfName, langOfOther } from '../i18n.js'
import { language } from '../prefs.js'
import { icon } from '../kinds.js'
import { chips } from '../evidence.js'
import { browserLink, firmnessBadge, glyph } from '../parts.js'
import { thing as load } from '../things.js'
import { link, route, go } from '../router.js'
import { has } from '../graph/state.js'
import { facts } from './facts.js'
import { duties } from './duties.js'
import { figures } from './figures.js'
import { relationGroups } from './relations.js'
import { askAbout } from './ask-about.js'

export async function thingCard(id) {
  const thing = await load(id)
  const { properties } = thing
  const statement = language === 'zh' ? properties.statement : properties.statementEn
  const [duty, figure] = await Promise.all([duties(thing), figures(thing)])
  return [
    h('header', {},
      h('p', { class: 'of-kind' }, icon(thing.kind), kindWords(thing)),
      h('h2', { lang: langOfName, tabindex: -1 }, nameOf(thing)),
      otherNameOf(thing) && otherNameOf(thing) !== nameOf(thing) && h('p', { class: 'quiet', lang: langOfOther }, otherNameOf(thing)),
      properties.naming === 'OURS' && h('p', { class: 'quiet note' }, t('card.ours')),
      aliases(thing)),
    actions(thing),
    statement && h('section', {}, h('h3', {}, t('card.statement')), h('p', { lang: langOfName, class: 'statement' }, statement),
      properties.firmness && h('p', {}, firmnessBadge(properties.firmness), properties.modality && h('span', { class: 'quiet' }, ' · ', word('value', properties.modality)))),
    duty,
    section('card.evidence', chips(thing.evidence, 8) ?? h('p', { class: 'quiet' }, t('card.noEvidence'))),
    facts(thing),
    figure,
    notStated(thing),
    section('card.relations', relationGroups(thing)),
    await askAbout(thing),
  ]
}

export const section = (title, ...content) => h('section', {}, h('h3', {}, t(title)), content)

function kindWords(thing) {
  return [thing.kind, ...thing.labels.filter((label) => label !== thing.kind)].map((label) => word('kind', label)).join(' · ')
}

function aliases(thing) {
  const others = thing.aliases.filter((alias) => alias !== thing.name && alias !== thing.nameEn)
  return others.length > 0 && h('p', { class: 'quiet' }, t('card.also') + ' ', others.join(' · '))
}

function notStated(thing) {
  return thing.notStated.length > 0 && h('section', { class: 'silence' }, h('h3', {}, t('card.notStated')),
    h('ul', { class: 'tags' }, thing.notStated.map((name) => h('li', {}, word('property', name)))),
    h('p', { class: 'quiet' }, t('card.notStatedHint')))
}

function actions(thing) {
  return h('p', { class: 'actions' }, drawButton(thing),
    h('button', { type: 'button', onclick: copy }, glyph('link'), t('app.copyLink')),
    browserLink(thing))
}

/** Draws the thing, adds it to the picture that is seen, or finds it there. */
function drawButton({ id }) {
  const words = h('span', {})
  const button = h('button', { type: 'button', class: 'primary', onclick: () => (route().view === 'picture'
    ? dispatchEvent(new CustomEvent('draw', { detail: id })) : go(link('picture', '', { draw: id, open: id }))) }, glyph('expand'), words)
  const update = () => {
    if (!button.isConnected && words.textContent) return removeEventListener('picture', update)
    words.textContent = t(route().view !== 'picture' ? 'card.draw' : has(id) ? 'card.centre' : 'card.add')
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

export function toast(words) {
  say(words)
  const note = h('p', { class: 'toast', 'aria-hidden': 'true' }, words)
  document.body.append(note)
  setTimeout(() => note.remove(), 3000)
}

