// The rows of a draft while a person reads them: open, accepted or struck out. Nothing else is imported.

import { labels, valuesOf } from '../model.js'

/** What the rows of a table are, for the words and values of their cells. */
export const LABELS = {
  documents: 'Document', passages: 'Passage', places: 'Place', institutions: 'Institution', groups: 'ActorGroup', agreements: 'Agreement', commitments: 'Commitment', deliverables: 'Deliverable',
  indicators: 'Indicator', targets: 'Target', observations: 'Observation', themes: 'Theme', parties: 'SIGNED', duties: 'HAS_DUTY', relations: 'CREATES',
}

/** How binding a promise is follows from its verb. */
const FIRMNESS = { ESTABLISH: 3, BUILD: 3, SHARE: 3, OPEN: 3, DRAFT: 3, HOLD: 3, IMPROVE: 2, SUPPORT: 2, PROMOTE: 2, EXPLORE: 1 }

/** Their kind is a label. */
export const KINDS = new Set(['institutions', 'places'])

/** The tables whose rows a column refers to; a person reads and types their names. */
export const REFERENCES = { place: ['places'], side: ['places'], institution: ['institutions'], leadBody: ['institutions'], bearer: ['institutions', 'groups'], of: ['commitments', 'agreements', 'institutions', 'places'] }

/** Columns that place a row; nobody has to read them. */
const SILENT = new Set(['id', 'agreement', 'area', 'commitment', 'from', 'relation', 'document', 'segment', 'ordinal', 'level', 'firmness', 'evidence', 'of', 'text'])

/** What a person reads first. */
const ORDER = ['agreements', 'parties', 'institutions', 'places', 'groups', 'commitments', 'duties', 'deliverables', 'relations', 'indicators', 'targets', 'observations', 'themes']

/** What stands in the graph only because another row speaks of it. */
const DEPENDENT = new Set(['deliverables', 'indicators', 'institutions', 'places', 'groups'])

/** Their evidence supports a link, not an entity. */
const LINKS = new Set(['parties', 'duties', 'relations'])

const READ_WITH_THEIR_PASSAGE = new Set(['documents', 'segments', 'passages'])

export class Rows {
  constructor(draft) {
    this.draft = draft
    this.all = draft.tables.flatMap((table) => table.rows.map((row, index) => ({
      table: table.name, state: 'open', spans: row.cells.find((cell) => cell.spans.length)?.spans ?? [],
      cells: [...row.cells.map((cell) => ({ ...cell })), ...draft.open.filter((each) => each.table === table.name && each.row === index)
        .map(({ column }) => ({ column, value: '', rule: '', sure: 'GUESS', spans: [], needed: true }))],
    })))
    this.themes = false
  }

  get read() { return this.all.every((row) => row.state !== 'open') }

  get left() { return this.all.filter((row) => row.state === 'open' && !this.isSilent(row)).length }

  /** Passages of which nothing was drafted, and which nobody has said to have read. */
  get unseen() { return this.all.filter((row) => row.table === 'passages' && row.state === 'open' && !this.of({ id: this.text(row, 'id') }).length).length }

  /** A passage is read with its rows, and what creates something with what it creates. */
  isSilent(row) { return READ_WITH_THEIR_PASSAGE.has(row.table) || row.table === 'relations' && this.made(row) !== undefined }

  made(link) { return this.all.find((row) => row.table === 'deliverables' && this.text(row, 'id') === this.text(link, 'to')) }

  /** The promises that are to create something. */
  makers(deliverable) {
    const ids = this.all.filter((row) => row.table === 'relations' && this.text(row, 'to') === this.text(deliverable, 'id')).map((row) => this.text(row, 'from'))
    return this.all.filter((row) => row.table === 'commitments' && ids.includes(this.text(row, 'id')))
  }

  /** The rows that were read from a passage, by the passage of their first words. */
  of(passage) { return this.all.filter((row) => !this.isSilent(row) && row.spans[0]?.passage === passage.id).sort((one, other) => ORDER.indexOf(one.table) - ORDER.indexOf(other.table)) }

  /** The rows of no passage. */
  get others() { return this.all.filter((row) => !this.isSilent(row) && !row.spans.length) }

  text(row, column) {
    const value = row.cells.find((cell) => cell.column === column)?.value ?? ''
    return Array.isArray(value) ? value.join('; ') : String(value)
  }

  /** The cells that a person reads. What a figure is of is read where it is no promise. */
  shown(row) { return row.cells.filter((cell) => cell.needed || cell.column === 'of' && row.table === 'observations' || !SILENT.has(cell.column) && !cell.column.endsWith('Status')) }

  accept(row) {
    if (row.state === 'struck') this.all.filter((each) => each.struckBy === row).forEach((each) => { each.state = 'open'; each.struckBy = null })
    row.state = 'accepted'
    row.struckBy = null
  }

  /** Strikes out a row, and what cannot stand without it. */
  strike(row, because = null) {
    row.state = 'struck'
    row.struckBy = because
    const id = this.text(row, 'id')
    if (!id) return
    for (const other of this.all) {
      if (other.state === 'struck' || other === row || this.isSilent(other)) continue
      const cells = other.cells.filter((cell) => cell.column !== 'id' && cell.column !== 'evidence' && (cell.value === id || Array.isArray(cell.value) && cell.value.length === 1 && cell.value[0] === id))
      if (cells.some((cell) => cell.column === 'place' || cell.column === 'side' || cell.column === 'leadBody')) cells.forEach((cell) => { cell.value = '' })
      else if (cells.length) this.strike(other, because ?? row)
    }
    this.all.filter((each) => DEPENDENT.has(each.table) && each.state !== 'struck' && this.isForsaken(each)).forEach((each) => this.strike(each, because ?? row))
  }

  /** Whether all rows that speak of something are struck out. */
  isForsaken(row) {
    const id = this.text(row, 'id')
    const about = row.table === 'deliverables' ? this.makers(row)
      : this.all.filter((other) => other !== row && other.cells.some((cell) => cell.column !== 'id' && (cell.value === id || Array.isArray(cell.value) && cell.value.includes(id))))
    return about.length > 0 && about.every((other) => other.state === 'struck')
  }

  correct(row, column, text) {
    const cell = row.cells.find((each) => each.column === column)
    const meant = (name) => REFERENCES[column] ? this.idOf(REFERENCES[column], name) ?? name : name
    cell.value = Array.isArray(cell.value) ? text.split(/[;；]/).map((each) => meant(each.trim())).filter(Boolean) : meant(text.trim())
    cell.rule = 'corrected'
    cell.sure = 'SURE'
    if (column === 'modality') this.set(row, 'firmness', FIRMNESS[cell.value] ?? '')
    if (column === 'name' && row.table === 'commitments') this.set(row, 'statement', cell.value)
    const status = row.cells.find((each) => each.column === column + 'Status')
    if (status) status.value = cell.value === '' ? 'NOT_STATED' : status.value === 'INFERRED' ? 'INFERRED' : 'STATED'
  }

  /** The id of the only row that has a name. */
  idOf(tables, name) {
    const found = this.all.filter((each) => tables.includes(each.table) && this.text(each, 'name') === name)
    return found.length === 1 ? this.text(found[0], 'id') : undefined
  }

  set(row, column, value) {
    const cell = row.cells.find((each) => each.column === column)
    if (cell) cell.value = value
  }

  /** Makes two promises of one: the second gets the words behind a position, and the same duties. */
  split(row, at) {
    const name = this.text(row, 'name')
    const id = this.text(row, 'id')
    const parent = id.replace(/\.\d+$/, '')
    const siblings = this.all.filter((each) => each.table === 'commitments' && this.text(each, 'id').replace(/\.\d+$/, '') === parent)
    const ordinal = Math.max(...siblings.map((each) => Number(this.text(each, 'ordinal')))) + 1
    const twin = this.copy(row, 'id', parent + '.' + ordinal)
    this.set(twin, 'ordinal', ordinal)
    this.correct(twin, 'name', name.slice(at).replace(/^[、，和与及]+/, ''))
    this.correct(row, 'name', name.slice(0, at).replace(/[、，和与及]+$/, ''))
    row.state = 'open'
    this.all.splice(this.all.indexOf(row) + 1, 0, twin, ...this.all.filter((each) => each.table === 'duties' && this.text(each, 'commitment') === id).map((duty) => this.copy(duty, 'commitment', parent + '.' + ordinal)))
    return twin
  }

  copy(row, column, value) {
    const cells = row.cells.map((cell) => ({ ...cell }))
    const twin = { ...row, cells, state: 'open', struckBy: null }
    this.set(twin, column, value)
    return twin
  }

  /** Accepts what stands for a passage itself, once all that was read from it is decided. */
  settle() {
    for (const row of this.all.filter((each) => this.isSilent(each))) {
      if (row.table === 'relations') {
        const ends = [this.made(row), this.all.find((each) => this.text(each, 'id') === this.text(row, 'from'))].filter(Boolean)
        row.state = ends.some((each) => each.state === 'struck') ? 'struck' : ends.every((each) => each.state === 'accepted') ? 'accepted' : 'open'
        continue
      }
      const passage = row.table === 'passages' ? { id: this.text(row, 'id') } : null
      const waits = passage ? this.of(passage).some((each) => each.state === 'open') || !this.of(passage).length && !row.seen
        : this.all.some((each) => each.state === 'open' && !this.isSilent(each))
      row.state = waits ? 'open' : 'accepted'
    }
  }

  /** Says that somebody has read a passage, and why nothing was drafted from it. */
  see(passage, why) {
    const row = this.all.find((each) => each.table === 'passages' && this.text(each, 'id') === passage.id)
    row.seen = true
    row.cells = [...row.cells.filter((cell) => cell.column !== 'carriesNone'), { column: 'carriesNone', value: why, rule: 'corrected', sure: 'SURE', spans: [] }]
  }

  /** The draft as it is imported: what was struck out is left out. */
  accepted() {
    const kept = this.all.filter((row) => row.state !== 'struck')
    const cited = new Set(kept.filter((row) => !LINKS.has(row.table)).flatMap((row) => row.cells.filter((cell) => cell.column === 'evidence').flatMap((cell) => cell.value)))
    const ordinals = this.ordinals(kept)
    const rows = kept.map((row) => ({ row, cells: row.cells.map(({ needed, ...cell }) => (cell.column === 'ordinal' && ordinals.has(row) ? { ...cell, value: ordinals.get(row) } : cell)) }))
    for (const { row, cells } of rows.filter((each) => each.row.table === 'passages')) {
      const none = cells.filter((cell) => cell.column !== 'carriesNone')
      const why = cells.find((cell) => cell.column === 'carriesNone')?.value || 'COLOUR'
      cells.splice(0, cells.length, ...none, { column: 'carriesNone', value: cited.has(this.text(row, 'id')) ? '' : why, rule: 'nothing was read from it', sure: 'GUESS', spans: [] })
    }
    if (this.newTheme) rows.push({ row: { table: 'themes', state: 'accepted' }, cells: this.newTheme })
    const names = [...new Set(rows.map((each) => each.row.table))]
    return { ...this.draft, open: [], tables: names.map((name) => ({ name, rows: rows.filter((each) => each.row.table === name).map((each) => ({ cells: each.cells, accepted: each.row.state === 'accepted' })) })) }
  }

  /** Promises of one area, and areas of one agreement with the promises beside them, are counted without a gap where one between them was struck out. */
  ordinals(kept) {
    const groups = new Map()
    for (const row of kept.filter((each) => each.table === 'commitments')) {
      const of = ['agreement', 'area'].map((column) => this.text(row, column)).join(' ')
      groups.set(of, [...groups.get(of) ?? [], row])
    }
    const place = (row) => Number(this.text(row, 'ordinal'))
    return new Map([...groups.values()].flatMap((rows) => rows.sort((one, other) => place(one) - place(other)).map((row, i) => [row, i + 1])))
  }

  /** The rows as an import numbers them: the first below the headings is row 2. */
  at(table, number) {
    return this.all.filter((row) => row.state !== 'struck' && row.table === table)[number - 2]
  }

  /** Makes the main theme of an agreement a new one. */
  nameTheme(row, isNew) {
    const name = this.text(row, 'mainTheme')
    const cell = (column, value) => ({ column, value, rule: 'corrected', sure: 'SURE', spans: [] })
    this.newTheme = isNew && name ? [cell('id', this.draft.document.id + '-theme'), cell('kind', 'POLICY'), cell('name', name), cell('evidence', row.cells.find((each) => each.column === 'evidence').value)] : null
  }

  values(row, column) {
    return column === 'kind' && KINDS.has(row.table) ? labels.filter((label) => label.within === LABELS[row.table]).map((label) => label.name) : valuesOf(LABELS[row.table], column)
  }
}

