// Evidence: chips that name passages and open them.

import { h, inView } from './dom.js'
import { t, nameOf } from './i18n.js'
import { opening } from './router.js'
import { named } from './entities.js'

/** The id of a passage is that of its section, a dot and its position there. */
const section = (id) => id.slice(0, id.lastIndexOf('.'))
const place = (id) => Number(id.slice(id.lastIndexOf('.') + 1)) || id.slice(id.lastIndexOf('.') + 1)

/** So many sections are requested without delay; a long table of a large graph has thousands. */
const AT_ONCE = 60
const asked = new Set()

/** Requests a section now, or when its chip comes into view. */
function soon(id, link, task) {
  const request = () => named(id).then(task, () => {})
  if (!asked.has(id) && asked.size >= AT_ONCE) return inView(link, request)
  asked.add(id)
  request()
}

export function chip(id) {
  const name = h('span', { class: 'of' }, section(id).replace(/^.*\./, '').replace(/-/g, ' '))
  const short = (full) => full.split(/[：:，,]/)[0]
  const link = h('a', { class: 'chip', href: opening('passage:' + id), title: id }, name, ' · ' + place(id))
  soon(section(id), link, (segment) => { name.textContent = short(nameOf(segment)); link.title = nameOf(segment) })
  return link
}

/** The chips of a fact; if there are many, only the first few. */
export function chips(ids, most = 3) {
  if (!ids?.length) return null
  const all = h('span', { class: 'chips' }, ids.slice(0, most).map(chip))
  if (ids.length > most) {
    all.append(h('button', { type: 'button', class: 'chip more', 'aria-label': t('card.morePassages', { n: ids.length - most }) + ', ' + t('card.passages', { n: ids.length }),
      onclick: () => all.replaceWith(chips(ids, ids.length)) }, t('card.morePassages', { n: ids.length - most })))
  }
  return all
}
