// The page of a project: what sources reported of it over time, who answers for it, and which promise it delivers.

import { h, say } from '../dom.js'
import { Problem, question } from '../api.js'
import { t, word, count, nameOf, relation } from '../i18n.js'
import { entity as load, relations } from '../entities.js'
import { day } from '../card/facts.js'
import { basisBadge, empty, entityLink } from '../parts.js'
import { link } from '../router.js'
import { block, title } from './agreement.js'
import { menu } from './menu.js'
import { fillPage } from './pages.js'
import { proof } from './proof.js'

/** What else a project is related to, and in which direction. */
const BESIDE = ['LOCATED_IN', 'CONNECTS', 'SERVES_AREA', 'PART_OF']

export function view(main, { rest }, fresh) {
  if (!fresh) return
  fillPage(main, async () => {
    const project = await load(rest)
    if (project.kind !== 'Project') throw new Problem(404, {})
    const has = (type, direction) => project.relations.some((group) => group.type === type && group.direction === direction)
    const of = (type, direction) => (has(type, direction) ? relations(rest, type, direction, 0, 100).then(({ items }) => items) : [])
    const [{ rows }, responsible, delivers, ...beside] = await Promise.all([question('outcomes/history-of-an-entity', { entityId: rest }),
      of('RESPONSIBLE_FOR', 'IN'), of('DELIVERS', 'OUT'), ...BESIDE.map((type) => of(type, 'OUT'))])
    document.title = nameOf(project) + ' · ' + t('app.title')
    say(nameOf(project))
    const states = rows.filter((row) => row.kind === 'REPORT')
    const figures = rows.filter((row) => row.kind === 'FIGURE')
    return h('div', { class: 'page wide entity-page' },
      h('p', { class: 'crumb' }, h('a', { href: link('ask', 'projects/overview') }, t('overview.projects')), ' / ', word('kind', 'Project')),
      title(project),
      project.properties.status && h('p', { class: 'now' }, h('span', { class: 'state way' }, word('value', project.properties.status, 'status')), project.properties.statusAsOf && h('span', { class: 'quiet' }, ' ' + day(project.properties.statusAsOf))),
      menu({ id: rest, evidence: project.evidence, browser: project.links?.browser }),
      h('div', { class: 'beside-each' },
        h('section', { class: 'promises', 'aria-label': t('card.history') }, h('h2', {}, t('card.history')), states.length ? h('ol', { class: 'reports' }, states.map(report)) : empty(t('page.noReport')),
          figures.length > 0 && [h('h2', {}, t('card.figures')), h('ol', { class: 'reports' }, figures.map(figure))]),
        h('aside', { class: 'beside-outline', 'aria-label': t('page.beside') },
          block('page.answersFor', listed(responsible, 'page.nobodyAnswers')),
          block('page.delivers', listed(delivers, 'page.deliversNothing')),
          BESIDE.map((type, i) => beside[i].length > 0 && h('section', { class: 'block' }, h('h2', {}, relation(type, 'OUT')), listed(beside[i]))))))
  })
}

function listed(items, none) {
  return items.length ? h('ul', { class: 'rows' }, items.map(({ entity, properties, evidence }) => h('li', {}, entityLink(entity),
    h('span', { class: 'meta' }, properties.role && h('span', {}, word('value', properties.role, 'role')), properties.extent && h('span', {}, word('value', properties.extent, 'extent')), basisBadge(properties.basis, properties.derived)), proof(evidence))))
    : h('p', { class: 'quiet' }, t(none))
}

/** When it was so, or is to be so, and which source says it. */
const line = (row, ...words) => h('li', { class: row.nature === 'MEASURED' ? null : 'forecast' }, h('p', { class: 'when' }, row.day ? day(row.day) : t('page.noDay')),
  h('div', {}, h('p', { class: 'says' }, words, row.nature !== 'MEASURED' && h('span', { class: 'quiet' }, ' ' + word('nature', row.nature)), row.movedDays && h('span', { class: 'tag' }, t('card.moved', { n: row.movedDays }))),
    h('p', { class: 'quiet' }, [row.publisher, row.publishedOn && t('page.published', { day: day(row.publishedOn) })].filter(Boolean).join(t('page.comma'))), proof(row.evidence)))

const report = (row) => line(row, row.part && t('card.statePart', { part: row.part }), word('value', row.value, 'status'))

const figure = (row) => line(row, h('strong', {}, [row.comparator && row.comparator !== 'EXACT' && word('value', row.comparator), count(Number(row.value)), row.unit && word('unit', row.unit)].filter(Boolean).join(' ')), ' ',
  nameOf({ name: row.indicator, nameEn: row.indicatorEn }))
