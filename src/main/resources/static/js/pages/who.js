// Who is responsible, with a filled mark where the source says so, half filled where it is our reading, and a ring where it follows from a signature.

import { h } from '../dom.js'
import { t, word, nameOf, langOfName } from '../i18n.js'
import { opening } from '../router.js'

const BASES = ['STATED', 'INFERRED', 'INHERITED']

export const mark = (basis) => h('span', { class: 'mark ' + basis.toLowerCase(), role: 'img', 'aria-label': word('basis', basis), title: word('basis', basis) })

/** What the marks mean. */
export const marks = () => h('p', { class: 'marks quiet' }, BASES.map((basis) => h('span', {}, mark(basis), ' ', word('basis', basis))))

/** The bodies of a promise by basis; all signatories of an agreement together are named as such. */
export function who({ bodyIds, bodies, bodiesEn, roles, bases }, parties) {
  return BASES.flatMap((basis) => {
    const of = bodyIds.map((id, i) => ({ id, name: bodies[i], nameEn: bodiesEn[i], role: roles[i], basis: bases[i] })).filter((each) => each.basis === basis)
    if (!of.length) return []
    const all = parties.size > 1 && of.length === parties.size && of.every((each) => parties.has(each.id) && each.role === 'CO_OWNER')
    return h('span', { class: 'who' }, mark(basis), ' ', all ? h('span', {}, t('page.allParties')) : listed(of.map(body)))
  })
}

const body = ({ id, name, nameEn, role }) => h('span', {}, h('a', { href: opening(id), lang: langOfName }, nameOf({ id, name, nameEn })), role !== 'CO_OWNER' && h('span', { class: 'quiet' }, ' ' + t('page.role', { role: word('value', role, 'role') })))

const listed = (items) => items.flatMap((item, i) => (i ? [t('page.comma'), item] : [item]))
