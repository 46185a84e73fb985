// The relationships of an entity: grouped, counted, and loaded page by page.

import { h, show } from '../dom.js'
import { t, word, relation, count } from '../i18n.js'
import { language } from '../prefs.js'
import { chips } from '../evidence.js'
import { basisBadge, browserLink, fillWith, iconButton, entityLink } from '../parts.js'
import { route, opening } from '../router.js'
import { relations, PAGE } from '../entities.js'

export function relationGroups(entity) {
  return entity.relations.map((group) => {
    const list = h('div', {})
    const words = relation(group.type, group.direction)
    const details = h('details', { class: 'group' },
      h('summary', {}, h('span', { class: 'label' }, words), h('span', { class: 'n' }, count(group.count)), h('span', { class: 'quiet kinds' }, kindsOf(group))), list)
    details.addEventListener('toggle', () => { if (details.open && !list.hasChildNodes()) open(list, entity, group) })
    if (group.count <= 4) details.open = true
    return h('div', { class: 'with-add' }, details, route().view === 'graph' && iconButton('plus', t('card.addGroup') + ': ' + words,
      () => dispatchEvent(new CustomEvent('expand', { detail: { id: entity.id, ...group } })), { class: 'icon add' }))
  })
}

const kindsOf = ({ kinds }) => Object.keys(kinds).length > 1 || !Object.keys(kinds).length
  ? Object.entries(kinds).map(([kind, n]) => `${word('kind', kind)} ${n}`).join(language === 'zh' ? '、' : ', ') : word('kind', Object.keys(kinds)[0])

function open(list, entity, group) {
  fillWith(list, async () => {
    const items = h('ul', { class: 'rows' })
    const more = h('button', { type: 'button', class: 'more' })
    const query = h('p', { class: 'actions' })
    let next = 0
    const add = async () => {
      const answer = await relations(entity.id, group.type, group.direction, next)
      items.append(...answer.items.map(row))
      show(query, browserLink(answer))
      next++
      const left = answer.page.totalElements - items.children.length
      more.hidden = left <= 0
      more.textContent = t('state.more', { n: Math.min(PAGE, left) })
    }
    more.addEventListener('click', () => { more.disabled = true; add().finally(() => { more.disabled = false }) })
    await add()
    return [items, more, query]
  })
}

function row({ type, from, to, properties, evidence, entity }) {
  const { role, mode, words } = properties
  return h('li', {}, entityLink(entity), h('span', { class: 'meta' },
    role && h('a', { class: 'role', href: opening(['edge:' + from, type, to].join('~')) }, word('value', role, 'role')),
    mode && h('span', {}, word('value', mode, 'mode')), basisBadge(properties.basis, properties.derived),
    words && h('q', { lang: 'zh-CN' }, words), chips(evidence, 2)))
}
