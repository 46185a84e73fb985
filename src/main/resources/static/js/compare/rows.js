// The rows of a comparison: pairs that are promised twice, then themes and kinds of deliverables that only some of the columns have, then those of all.

/** A promise stands in the row of its first theme and of what it creates. */
const placeOf = (row) => ({ id: row.themeIds[0] ?? '', kind: row.createdKinds[0] ?? '', theme: row.themeIds.length ? { name: row.themes[0], nameEn: row.themesEn[0] } : null })

/**
 * @param all the promises of each column
 * @param columns those that are no areas with tasks of their own, which say the same
 * @param twice the rows of `themes/promised-twice-of-an-entity`
 * @returns pairs: [{ row, places }], the numbers of their columns; differing and shared: [{ theme, kind, cells }], the promises by column
 */
export function rowsOf(all, columns, twice) {
  const columnsOf = (id) => all.flatMap((rows, i) => (rows.some((row) => row.commitmentId === id) ? [i] : []))
  const pairs = twice.flatMap((row) => {
    const [left, right] = [columnsOf(row.commitmentId), columnsOf(row.otherCommitmentId)]
    const place = left.flatMap((i) => right.map((j) => [i, j])).find(([i, j]) => i !== j)
    return place ? [{ row, places: place }] : []
  })
  const paired = new Set(pairs.flatMap(({ row }) => [row.commitmentId, row.otherCommitmentId]))
  const groups = new Map()
  columns.forEach((rows, i) => rows.filter((row) => !paired.has(row.commitmentId)).forEach((row) => {
    const { id, kind, theme } = placeOf(row)
    const key = id + ' ' + kind
    if (!groups.has(key)) groups.set(key, { id, theme, kind, cells: columns.map(() => []) })
    groups.get(key).cells[i].push(row)
  }))
  // What has no theme comes last.
  const sorted = [...groups.values()].sort((a, b) => (a.id === '') - (b.id === '') || a.id.localeCompare(b.id) || a.kind.localeCompare(b.kind))
  const inAll = ({ cells }) => cells.every((rows) => rows.length)
  return { pairs, differing: sorted.filter((group) => !inAll(group)), shared: sorted.filter(inAll) }
}
