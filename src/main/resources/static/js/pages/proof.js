// Evidence that opens in place: the text of a passage where it is held, otherwise its position and its neighbours.

import { h } from '../dom.js'
import { t, nameOf } from '../i18n.js'
import { chip } from '../evidence.js'
import { cite, citation, sources, toggle } from '../cite.js'
import { passage as load, relations } from '../entities.js'
import { opening } from '../router.js'

/** So many chips are shown of a fact. */
const MOST = 4

/** A section with more passages has neighbours that are not looked for. */
const LOOKED_FOR = 100

export function proof(ids) {
  if (!ids?.length) return null
  const boxes = h('div', { class: 'opened' })
  const chips = ids.slice(0, MOST).map((id) => opener(id, boxes))
  const cited = cite(ids, { small: true })
  return h('div', { class: 'proof' }, h('span', { class: 'chips' }, chips,
    ids.length > MOST && h('span', { class: 'quiet' }, t('card.morePassages', { n: ids.length - MOST })), cited.button), cited.box, boxes)
}

function opener(id, boxes) {
  const box = h('div', { class: 'passage', hidden: true })
  const link = chip(id)
  const button = h('button', { type: 'button', class: 'chip', 'aria-expanded': 'false', onclick: () => toggle(box, button, () => content(id)) }, [...link.childNodes])
  boxes.append(box)
  return button
}

async function content(id) {
  const [[row], passage] = await Promise.all([sources([id]), load(id).catch(() => null)])
  if (!row) return h('p', { class: 'quiet' }, id)
  const segment = nameOf({ name: row.segmentName, nameEn: row.segmentNameEn })
  return [
    passage?.text ? h('blockquote', { lang: 'zh-CN' }, passage.text) : h('p', {}, t('page.position', { n: String(row.ordinal), passages: String(row.passages), segment }), ' ', h('span', { class: 'quiet' }, t('page.notHeld'))),
    await neighbours(row),
    h('p', { class: 'quiet' }, citation(row)),
    h('p', {}, h('a', { href: opening('passage:' + id) }, t('page.passage'))),
  ]
}

/** The passages before and after, by which it is found in the source. */
export async function neighbours({ segmentId, ordinal, passages }) {
  if (passages > LOOKED_FOR || passages < 2) return null
  const { items } = await relations(segmentId, 'IN_SEGMENT', 'IN', 0, LOOKED_FOR)
  const at = (place) => items.find(({ entity }) => Number(entity.ordinal ?? entity.properties?.ordinal ?? entity.id.match(/\d+$/)) === place)?.entity
  const [before, after] = [at(ordinal - 1), at(ordinal + 1)]
  return h('p', { class: 'quiet neighbours' }, before && h('span', {}, t('page.before') + ' ', chip(before.id)), after && h('span', {}, t('page.after') + ' ', chip(after.id)))
}
