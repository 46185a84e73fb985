// The card of a passage: its position, its text if available, and everything that it supports.

import { h } from '../dom.js'
import { question } from '../api.js'
import { t, word, relation, nameOf } from '../i18n.js'
import { citing, sources } from '../cite.js'
import { neighbours } from '../pages/proof.js'
import { basisBadge, browserLink, idLink } from '../parts.js'
import { opening } from '../router.js'
import { passage as load, entity } from '../entities.js'

export async function passageCard(id) {
  const [passage, supports, [cited]] = await Promise.all([
    load(id).catch(() => place(id)), question('evidence/of-a-passage', { passageId: id }), sources([id])])
  const entities = supports.rows.filter((row) => !row.toId)
  const facts = supports.rows.filter((row) => row.toId)
  return [
    h('header', {}, h('p', { class: 'of-kind' }, t('passage.passage')),
      h('h2', { tabindex: -1 }, `${nameOf({ id, name: passage.segmentName, nameEn: passage.segmentNameEn })} · ${passage.ordinal}`),
      h('p', { class: 'quiet' }, id)),
    h('section', {}, h('h3', {}, t('passage.text')), text(passage), cited && passage.textStatus !== 'SHOWN' && [h('p', {}, t('page.position', { n: String(cited.ordinal), passages: String(cited.passages), segment: nameOf({ name: cited.segmentName, nameEn: cited.segmentNameEn }) })), await neighbours(cited)],
    passage.sha256 && h('p', { class: 'quiet print' }, t('passage.fingerprint') + ' ' + passage.sha256.slice(0, 16) + '…'),
    passage.carriesNone && h('p', { class: 'quiet' }, word('property', 'carriesNone') + ': ' + word('reason', passage.carriesNone))),
    h('section', {}, h('h3', {}, t('passage.supports')),
      supports.rows.length === 0 && h('p', { class: 'quiet' }, t('passage.nothing')),
      entities.length > 0 && [h('h4', {}, t('passage.entities')), h('ul', { class: 'rows' }, entities.map((row) => h('li', {}, idLink(row.fromId))))],
      facts.length > 0 && [h('h4', {}, t('passage.facts')), h('ul', { class: 'rows facts-of' }, facts.map((row) => h('li', {},
        idLink(row.fromId), h('a', { class: 'role', href: opening(['edge:' + row.fromId, kind(row), row.toId].join('~')) }, relation(kind(row), 'OUT')),
        idLink(row.toId), basisBadge(row.basis))))]),
    citing([id]),
    h('p', { class: 'actions' }, browserLink(passage)),
  ]
}

/** Shows the text only if its checksum matches the passage; otherwise says why it is not shown. */
function text(passage) {
  switch (passage.textStatus) {
    case 'SHOWN': return h('blockquote', { lang: 'zh-CN' }, sentence(passage))
    case 'DIFFERS': return h('p', { class: 'quiet' }, t('passage.textDiffers'))
    default: return h('p', { class: 'quiet' }, t('passage.noText'))
  }
}

/** The position of a passage whose text is not available. */
async function place(id) {
  const { properties, links } = await entity(id)
  return { id, links, text: null, textStatus: 'NOT_HELD', marks: [], segmentName: id.slice(0, id.lastIndexOf('.')), ...properties }
}

const kind = (row) => [row.kind].flat()[0]

/** Marks are given as positions in the text; everything between them remains plain text. */
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
