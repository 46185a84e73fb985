// The text of a draft on the left, passage by passage, with the words marked that rows were read from; the rows on the right.

import { h, show, say } from '../dom.js'
import { once } from '../api.js'
import { t, word } from '../i18n.js'
import { language } from '../prefs.js'
import { named } from '../entities.js'
import { nameOf } from '../i18n.js'
import { inChinese } from '../i18n/issues-zh.js'
import { valuesOf } from '../model.js'
import { KINDS, REFERENCES } from './rows.js'

export function reading(rows, changed) {
  const places = new Map()
  const awaited = []
  const list = h('ol', { class: 'reading' })
  const themes = h('datalist', { id: 'draft-themes' })
  once('themes?kind=POLICY').then((found) => show(themes, found.items.map((theme) => h('option', { value: theme.name }))), () => {})

  function draw() {
    places.clear()
    const others = rows.others
    show(list, rows.draft.passages.map(passage), others.length > 0 && h('li', {}, h('div', { class: 'said quiet' }, t('draft.noPassage')), h('div', { class: 'drafted' }, others.map(drawRow))))
    showNames()
  }

  function passage(each) {
    const own = rows.of(each)
    const waiting = own.filter((row) => row.state === 'open')
    const silent = rows.all.find((row) => row.table === 'passages' && rows.text(row, 'id') === each.id)
    const why = h('select', { 'aria-label': t('draft.why') }, valuesOf('Passage', 'carriesNone').map((value) => h('option', { value, selected: value === (rows.text(silent, 'carriesNone') || 'COLOUR') }, word('value', value))))
    return h('li', { id: 'passage-' + each.id, class: own.length ? null : silent.seen ? 'decided' : 'empty-passage' },
      h('div', { class: 'said', lang: 'zh-CN' }, marked(each, own)),
      h('div', { class: 'drafted' }, own.map(drawRow),
        own.length === 0 && h('p', { class: 'quiet decide' }, t('draft.nothing'), why, h('button', { type: 'button', class: 'seen', 'aria-label': t('draft.seen') + ', ' + each.text.slice(0, 20), 'aria-pressed': String(Boolean(silent.seen)), onclick: () => { rows.see(each, why.value); redraw(each.id, '.seen') } }, t('draft.seen'))),
        own.length > 1 && waiting.length > 1 && h('p', { class: 'decide' }, h('button', { type: 'button', class: 'accept-all', 'aria-label': t('draft.acceptAll', { n: waiting.length }) + ', ' + each.text.slice(0, 20), onclick: () => { waiting.filter((row) => lacks(row).length === 0).forEach((row) => rows.accept(row)); redraw(each.id) } }, t('draft.acceptAll', { n: waiting.length })))))
  }

  /** The text with the words of each row; words of several rows are one mark. */
  function marked(each, own) {
    const spans = own.filter((row) => row.state !== 'struck').flatMap((row) => row.spans.filter((span) => span.passage === each.id).map((span) => ({ ...span, row })))
    const ends = [...new Set([0, each.text.length, ...spans.flatMap((span) => [span.start, span.end])])].filter((end) => end <= each.text.length).sort((a, b) => a - b)
    return ends.slice(1).map((end, i) => {
      const of = spans.filter((span) => span.start <= ends[i] && span.end >= end)
      const words = each.text.slice(ends[i], end)
      return of.length ? h('mark', { 'data-rows': of.map((span) => rows.all.indexOf(span.row)).join(' '), onclick: () => places.get(of.at(-1).row)?.focus() }, words) : words
    })
  }

  const struck = () => rows.all.filter((row) => row.state === 'struck' && !rows.isSilent(row)).length

  const lacks = (row) => row.cells.filter((cell) => cell.needed && cell.value === '')

  function drawRow(row) {
    const title = summary(row)
    const name = `${kind(row)}: ${title}`
    const decide = (state, words, act) => h('button', { type: 'button', class: state, 'aria-pressed': String(row.state === state), 'aria-label': words + ', ' + name, onclick: () => { const before = struck(); act(); redraw(row); const more = struck() - before - 1; if (more > 0) say(t('draft.struckToo', { n: more })) } }, words)
    const missing = lacks(row)
    const element = h('article', { class: 'row ' + row.state, tabindex: -1, 'aria-label': name, onfocusin: () => point(row, true), onfocusout: () => point(row, false), onpointerenter: () => point(row, true), onpointerleave: () => point(row, false) },
      h('div', { class: 'head' }, h('p', { class: 'title' }, h('span', { class: 'of' }, kind(row)), ' ', h('span', { class: 'words', lang: 'zh-CN' }, title), ' ',
        row.state === 'struck' && h('span', { class: 'quiet' }, t('draft.isStruck')), row.state === 'accepted' && h('span', { class: 'good' }, '✓ ', h('span', { class: 'unseen' }, t('draft.isAccepted')))),
        h('p', { class: 'decide' }, decide('accepted', t('draft.accept'), () => rows.accept(row)), decide('struck', t('draft.strike'), () => rows.strike(row)),
          row.table === 'commitments' && row.state !== 'struck' && h('button', { type: 'button', class: 'split', 'aria-label': t('draft.split') + ', ' + name, onclick: () => split(row, element) }, t('draft.split')))),
      h('p', { class: 'unseen', lang: 'zh-CN' }, from(row)),
      missing.length > 0 && row.state !== 'struck' && h('p', { class: 'lacks' }, t('draft.lacks', { columns: missing.map((cell) => columnWord(cell.column)).join('、') })),
      row.state !== 'struck' && h('details', { open: missing.length > 0 }, h('summary', {}, t('draft.correct')), fields(row)))
    places.set(row, element)
    return element
  }

  const kind = (row) => row.table === 'relations' && rows.text(row, 'relation') !== 'CREATES' ? word('value', rows.text(row, 'mode'), 'mode') : t('draft.table.' + row.table)

  /** The marked words of a row, for those who do not see the marks. */
  const from = (row) => row.spans.map((span) => t('draft.from', { words: rows.draft.passages.find((each) => each.id === span.passage)?.text.slice(span.start, span.end) ?? '' })).join(' ')

  /** Divides a promise where the cursor is in its name, or in its middle. */
  function split(row, element) {
    const input = element.querySelector('[data-column="name"]')
    const details = element.querySelector('details')
    if (!details.open || !(input.selectionStart > 0 && input.selectionStart < input.value.length)) {
      details.open = true
      input.focus()
      return say(t('draft.splitHint'))
    }
    redraw(rows.split(row, input.selectionStart))
  }

  function fields(row) {
    return h('div', { class: 'fields' }, rows.shown(row).map((cell) => {
      const values = rows.values(row, cell.column)
      const attributes = { 'data-column': cell.column, title: cell.rule, onchange: (event) => { rows.correct(row, cell.column, event.target.value); row.state = 'open'; redraw(row, `[data-column="${cell.column}"]`) } }
      const input = values.length ? h('select', attributes, (cell.needed || cell.value === '' ? [''] : []).concat(values).map((value) => h('option', { value, selected: String(cell.value) === String(value) }, value === '' ? '' : KINDS.has(row.table) && cell.column === 'kind' ? word('kind', value) : word('value', value, cell.column))))
        : h('input', { type: 'text', ...attributes, list: cell.column === 'mainTheme' ? themes.id : null, value: REFERENCES[cell.column] ? [cell.value].flat().map((id) => id && called(id)).join('; ') : rows.text(row, cell.column) })
      return h('label', { class: cell.sure.toLowerCase() }, h('span', {}, columnWord(cell.column), cell.sure === 'GUESS' && h('em', { title: cell.rule }, ' ' + t('draft.guess'))), input)
    }), row.table === 'agreements' && theme(row))
  }

  /** A theme that the graph does not have is stated with the agreement. */
  function theme(row) {
    return h('label', { class: 'check' }, h('input', { type: 'checkbox', 'data-column': 'newTheme', checked: Boolean(row.newTheme), onchange: (event) => { row.newTheme = event.target.checked; rows.nameTheme(row, row.newTheme); row.state = 'open'; redraw(row, '[data-column="newTheme"]') } }), h('span', {}, t('draft.newTheme')))
  }

  /** Draws everything again, and puts the focus back. */
  function redraw(at, inside) {
    rows.all.filter((row) => row.table === 'agreements').forEach((row) => rows.nameTheme(row, row.newTheme))
    const top = list.closest('main')?.scrollTop
    keepOpen(draw)
    const element = typeof at === 'string' ? document.getElementById('passage-' + at) : places.get(at)
    const focused = inside ? element?.querySelector(inside) : element?.querySelector('button[aria-pressed="true"]') ?? element
    focused?.focus({ preventScroll: true })
    if (top !== undefined) list.closest('main').scrollTop = top
    changed()
  }

  function point(row, on) {
    const number = String(rows.all.indexOf(row))
    for (const mark of list.querySelectorAll('mark')) if (mark.dataset.rows.split(' ').includes(number)) mark.classList.toggle('now', on)
  }

  /** What a row says, in one line. */
  function summary(row) {
    const say = (column) => rows.text(row, column)
    const value = (column) => say(column) && word('value', say(column), column)
    switch (row.table) {
      case 'duties': return [called(say('bearer')), value('role'), say('words') && `（${say('words')}）`].filter(Boolean).join(' ')
      case 'parties': return called(say('institution'))
      case 'relations': return `${called(say('from'))} → ${called(say('to'))}`
      case 'commitments': return [say('name'), value('modality'), say('dueBy')].filter(Boolean).join(' · ')
      case 'deliverables': return [say('name'), value('kind'), rows.makers(row).map((maker) => '← ' + rows.text(maker, 'name')).join(' ')].filter(Boolean).join(' · ')
      case 'targets': case 'observations': return [say('name'), say('deadline') || say('asOf'), say('of') && '← ' + called(say('of'))].filter(Boolean).join(' · ')
      default: return [say('name'), say('signedOn'), say('unit')].filter(Boolean).join(' · ')
    }
  }

  /** The name of what an id means: of a row, or of the graph. */
  function called(id) {
    const row = rows.all.find((each) => rows.text(each, 'id') === id && id)
    if (row) return rows.text(row, 'name')
    if (!names.has(id)) {
      names.set(id, id)
      awaited.push(named(id).then((entity) => names.set(id, nameOf(entity)), () => {}))
    }
    return names.get(id)
  }
  const names = new Map()

  /** Draws once for all names that arrive together, without taking from the reader what is open or being typed. */
  async function showNames() {
    if (!awaited.length) return
    await Promise.all(awaited.splice(0))
    const input = list.contains(document.activeElement) ? document.activeElement : null
    if (input?.matches('input, select')) return input.addEventListener('blur', () => setTimeout(showAgain), { once: true })
    showAgain()
  }

  function showAgain() {
    const at = rows.all.find((row) => places.get(row)?.contains(document.activeElement))
    keepOpen(draw)
    if (at) places.get(at).focus({ preventScroll: true })
  }

  /** Runs what draws the rows, and opens those again that were open. */
  function keepOpen(drawing) {
    const open = rows.all.filter((row) => places.get(row)?.querySelector('details')?.open)
    drawing()
    open.forEach((row) => { const details = places.get(row)?.querySelector('details'); if (details) details.open = true })
  }

  /** Shows what a check says beside the rows. */
  function mark(issues) {
    for (const element of list.querySelectorAll('.wrong')) element.remove()
    for (const issue of issues.filter((each) => each.severity === 'ERROR' && each.row)) {
      const place = places.get(rows.at(issue.source, issue.row))
      const words = language === 'zh' ? inChinese(issue) ?? issue : issue
      place?.append(h('p', { class: 'wrong' }, issue.column && h('strong', {}, columnWord(issue.column) + ' '), words.message, ' ', issue.column === 'mainTheme' ? t('draft.themeHint') : words.repair))
    }
  }

  draw()
  return { element: [themes, list], mark }
}

const columnWord = (column) => ({ of: t('draft.of'), bearer: t('draft.bearer'), place: t('draft.place'), side: t('draft.side'), leadBody: t('draft.leadBody'), institution: t('draft.institution'), mainTheme: t('draft.mainTheme'), to: t('draft.to') })[column] ?? word('property', column)
