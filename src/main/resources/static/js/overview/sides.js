// The sides of an agreement: the places for which its parties signed. A party that signed for no place is a side of its own.

const PARTIES = ['PARTY', 'ISSUER']

const sideOf = (row) => (row.side ? { id: row.side, kind: 'Place', name: row.sideName, nameEn: row.sideNameEn }
  : { id: row.bodyId, kind: 'Institution', name: row.bodyName, nameEn: row.bodyNameEn })

/** The agreements by their sets of sides, the largest group first: [{ sides, agreements: [{ row, bodies, others }] }]; `bodies` are by side. */
export function groupsOf(overview, signatures) {
  const signed = Map.groupBy(signatures, (row) => row.agreementId)
  const groups = new Map()
  for (const row of overview) {
    const all = signed.get(row.agreementId) ?? []
    const parties = all.filter((each) => PARTIES.includes(each.role))
    const sides = new Map(parties.map(sideOf).map((side) => [side.id, side]))
    const key = [...sides.keys()].sort().join(' ')
    if (!groups.has(key)) groups.set(key, { sides: [...sides.values()], agreements: [] })
    groups.get(key).agreements.push({ row, bodies: Map.groupBy(parties, (each) => sideOf(each).id), others: all.filter((each) => !parties.includes(each)) })
  }
  return [...groups.values()].map(ordered).sort((a, b) => b.agreements.length - a.agreements.length)
}

/** Sides are in the order in which the titles name them, which is that of the parties. */
function ordered({ sides, agreements }) {
  const titles = agreements.map(({ row }) => row.agreementName).join(' ')
  const at = ({ name }) => [name, name.slice(0, -1)].map((each) => titles.indexOf(each)).find((place) => place >= 0) ?? Infinity
  return { agreements, sides: [...sides].sort((a, b) => at(a) - at(b) || b.id.localeCompare(a.id)) }
}
