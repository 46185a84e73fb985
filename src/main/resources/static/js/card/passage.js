// The card of a passage: where it stands, its sentence where somebody holds it, and all that rests on it.

import { h } from '../dom.js'
import { question } from '../api.js'
import { t, word, relation, nameOf } from '../i18n.js'
import { basisBadge, browserLink, idLink } from '../parts.js'
import { opening } from '../router.js'
import { passage as load, thing } from '../things.js'

export async function passageCard(id) {
  const [passage, supports] = await Promise.all([
    load(id).catch(() => place(id)), question('evidence/of-a-passage', { passageId: id })])
  const things = supports.rows.filter((row) => !row.toId)
  const facts = supports.rows.filter((row) => row.toId)
  return [
    h('header', {}, h('p', { class: 'of-kind' }, t('passage.passage')),
      h('h2', { tabindex: -1 }, `${nameOf({ id, name: passage.segmentName, nameEn: passage.segmentNameEn })} · ${passage.ordinal}`),
      h('p', { class: 'quiet' }, id)),
    h('section', {}, h('h3', {}, t('passage.text')), text(passage),
    passage.sha256 && h('p', { class: 'quiet print' }, t('passage.fingerprint') + ' ' + passage.sha256.slice(0, 16) + '…'),
    passage.carriesNone && h('p', { class: 'quiet' }, word('property', 'carriesNone') + ': ' + word('value', passage.carriesNone))),
    h('section', {}, h('h3', {}, t('passage.supports')),
      supports.rows.length === 0 && h('p', { class: 'quiet' }, t('passage.nothing')),
      things.length > 0 && [h('h4', {}, t('passage.things')), h('ul', { class: 'rows' }, things.map((row) => h('li', {}, idLink(row.fromId))))],
      facts.length > 0 && [h('h4', {}, t('passage.facts')), h('ul', { class: 'rows facts-of' }, facts.map((row) => h('li', {},
        idLink(row.fromId), h('a', { class: 'role', href: opening(['edge:' + row.fromId, kind(row), row.toId].join('~')) }, relation(kind(row), 'OUT')),
        idLink(row.toId), basisBadge(row.basis))))]),
    h('p', { class: 'actions' }, browserLink(passage)),
  ]
}

/** Only the text whose checksum is the passage's is shown; without it the card says why. */
function text(passage) {
  switch (passage.textStatus) {
    case 'SHOWN': return h('blockquote', { lang: 'zh-CN' }, sentence(passage))
    case 'DIFFERS': return h('p', { class: 'quiet' }, t('passage.textDiffers'))
    default: return h('p', { class: 'quiet' }, t('passage.noText'))
  }
}

/** Where the sentence cannot be had, its place is told all the same. */
async function place(id) {
  const { properties, links } = await thing(id)
  return { id, links, text: null, textStatus: 'NOT_HELD', marks: [], segmentName: id.slice(0, id.lastIndexOf('.')), ...properties }
}

const kind = (row) => [row.kind].flat()[0]

/** The marks come as places in the text; what lies between them stays text. */
function sentence({ text, marks }) {
  const pieces = []
  let at = 0
  for (const mark of [...(marks ?? [])].sort((a, b) => a.start - b.start)) {
    if (mark.start < at) continue
    pieces.push(text.slice(at, mark.start), h('a', { class: 'mark', href: opening(mark.id), title: mark.name }, text.slice(mark.start, mark.end)))
    at = mark.end
  }
  return [...pieces, text.slice(at)]
}
