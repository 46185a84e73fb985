// Compares the texts of the promises of two or three agreements, or of two bodies: what is promised twice, then what only one of them promises, then what several do.

import { h, say } from '../dom.js'
import { Problem, question } from '../api.js'
import { t, word, nameOf, langOfName, count } from '../i18n.js'
import { entity as load } from '../entities.js'
import { firmnessBadge } from '../parts.js'
import { shortNames, shortOf } from '../short.js'
import { go, link, opening } from '../router.js'
import { combobox } from '../search.js'
import { BODIES, fillPage, pageLink } from '../pages/pages.js'
import { proof } from '../pages/proof.js'
import { rowsOf } from './rows.js'

const ALL = { limit: 10000 }
const MOST = { Agreement: 3, Institution: 2, ActorGroup: 2 }

/** Whatever can owe is compared with whatever else can owe. */
const alike = (kind) => (BODIES.includes(kind) ? BODIES : [kind])

const TEXTS = {
  Agreement: (id) => question('agreements/in-full', { agreementId: id, ...ALL }),
  Institution: (id) => question('ownership/commitments-of-a-body', { bodyId: id, ...ALL }),
}
TEXTS.ActorGroup = TEXTS.Institution

export function view(main, { values }, fresh) {
  const ids = [...new Set((values.get('ids') ?? '').split(',').filter(Boolean))]
  const key = ids.join(',')
  if (!fresh && main.dataset.compared === key) return
  main.dataset.compared = key
  fillPage(main, async () => {
    const [entities] = await Promise.all([Promise.all(ids.map(load)), shortNames()])
    const kind = entities[0]?.kind ?? 'Agreement'
    if (!MOST[kind] || entities.some((each) => !alike(kind).includes(each.kind))) throw new Problem(400, { detail: t('compare.alike') })
    const shown = entities.slice(0, MOST[kind])
    return h('div', { class: 'page wide entity-page compare' }, h('h1', {}, t('compare.title')),
      h('ul', { class: 'compared' }, shown.map((entity) => h('li', {}, h('a', { href: pageLink(entity), lang: langOfName }, shortOf(entity)),
        h('a', { class: 'button', href: to(ids.filter((id) => id !== entity.id)), 'aria-label': t('compare.without', { name: nameOf(entity) }) }, t('compare.remove'))))),
      shown.length < MOST[kind] && chooser(ids, shown.length ? alike(kind) : Object.keys(MOST)),
      shown.length > 1 ? await compared(shown, kind) : h('p', { class: 'lead' }, t('compare.chooseSecond')))
  })
}

const to = (ids) => link('compare', '', { ids: ids.join(',') })

/** The same one twice is no comparison. */
function chooser(ids, kinds) {
  const label = t('compare.add')
  const { box } = combobox({ label, placeholder: label, kinds, onPick: (entity, input) => {
    input.value = ''
    if (ids.includes(entity.id)) say(t('compare.already'))
    else go(to([...ids, entity.id]))
  } })
  return h('div', { class: 'form' }, h('div', { class: 'field' }, box))
}

async function compared(entities, kind) {
  const [texts, twice] = await Promise.all([Promise.all(entities.map(({ id }) => TEXTS[kind](id))), promisedTwice(entities)])
  const columns = texts.map(({ rows }) => rows)
  const { pairs, differing, shared } = rowsOf(columns, columns.map((rows) => rows.filter((row) => !hasParts(row, rows))), twice)
  const parts = [
    ['compare.twice', pairs.map(({ row, places }) => ({ label: row.reasons.map((each) => word('value', each, 'reasons')).join(' · ') + t('compare.colon') + row.what.map((name, i) => known(nameOf({ name, nameEn: row.whatEn[i] }))).join(t('page.comma')), cells: entities.map((_, i) => [[row.commitmentId, places[0]], [row.otherCommitmentId, places[1]]].filter(([, place]) => place === i).map(([id]) => promise(columns[i].find((each) => each.commitmentId === id)))) }))],
    ['compare.only', differing.map((group) => ({ label: named(group), cells: group.cells.map((rows) => rows.map(promise)) }))],
    ['compare.both', shared.map((group) => ({ label: named(group), cells: group.cells.map((rows) => rows.map(promise)) }))],
  ]
  say(t('compare.found', { n: differing.length }))
  return parts.filter(([, rows]) => rows.length).map(([name, rows]) => h('section', {}, h('h2', {}, t(name), h('span', { class: 'quiet' }, ' ' + count(rows.length))), h('p', { class: 'quiet' }, t(name + 'Hint')), grid(rows, entities, t(name))))
}

/** Each pair once of which one belongs to any but the last entity: those between two of the entities are among them. */
async function promisedTwice(entities) {
  const answers = await Promise.all(entities.slice(0, -1).map(({ id }) => question('themes/promised-twice-of-an-entity', { entityId: id, ...ALL })))
  const key = (row) => [row.commitmentId, row.otherCommitmentId].sort().join(' ')
  return [...new Map(answers.flatMap(({ rows }) => rows).map((row) => [key(row), row])).values()]
}

/** An area says what its tasks say; they are compared. */
const hasParts = (row, rows) => row.level === 1 && rows.some((each) => each.commitmentId.startsWith(row.commitmentId + '.'))

/** A code of the model in words. */
const known = (what) => (/^[A-Z_]+$/.test(what) ? word('value', what, 'kind') : what)

const named = ({ theme, kind }) => [theme ? nameOf(theme) : t('compare.noTheme'), kind && word('value', kind, 'kind')].filter(Boolean).join(' · ')

const grid = (rows, entities, caption) => h('div', { class: 'columns-of', tabindex: 0, role: 'region', 'aria-label': caption }, h('table', { style: { '--columns': String(entities.length) } },
  h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('compare.theme')), entities.map((entity) => h('th', { scope: 'col', lang: langOfName, title: nameOf(entity) }, shortOf(entity))))),
  h('tbody', {}, rows.map(({ label, cells }) => h('tr', {}, h('th', { scope: 'row' }, label), cells.map((items, i) => h('td', { 'data-of': shortOf(entities[i]) }, items.length ? h('ul', {}, items) : h('span', { class: 'quiet' }, '–'))))))))

const promise = (row) => h('li', {}, h('a', { href: opening(row.commitmentId), lang: langOfName },
  nameOf({ id: row.commitmentId, name: row.statement ?? row.name ?? row.commitmentName, nameEn: row.statementEn ?? row.nameEn ?? row.commitmentNameEn })),
h('div', { class: 'meta' }, firmnessBadge(row.firmness)), proof(row.evidence))
