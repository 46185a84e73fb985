// Saves the graph as a sheet of its own, as SVG or PNG: title, graph, legend, and from which sources it is, and when.

import { svg } from '../dom.js'
import { langOfName, locale, nameOf, t, word } from '../i18n.js'
import { kindNames, shape } from '../kinds.js'
import { sources } from '../cite.js'
import { day } from '../card/facts.js'
import { DASHES, SAYS, lineOf } from './lines.js'
import { state } from './state.js'
import { FONTS, ink, paper, quiet } from './style.js'
import { widthOf } from './labels.js'
import { drawing } from './svg.js'
import { title } from './titled.js'

const MARGIN = 32
const LEAST = 640
const LINE = 20
const [TITLE, TEXT] = [20, 13]
const BOLD = 600

/** So many sources are named; the others are counted. */
const NAMED = 4
const REQUESTED = 50

/** Browsers draw no larger image. */
const MOST = 8000

/** The sheet as text, with its size. */
export async function sheet(cy, all) {
  const shown = visible(all)
  const documents = await sourcesOf(shown)
  const graph = drawing(cy)
  const width = Math.ceil(Math.max(LEAST, graph.box.w)) + 2 * MARGIN
  const room = width - 2 * MARGIN
  const heading = lines(title(shown), room, TITLE, BOLD)
  const keys = legend(room, shown, cy.nodes('.bundle').nonempty())
  const notes = [...documents.flatMap((each) => lines(each, room, TEXT)), t('graph.drawnOn', { date: new Date().toLocaleDateString(locale, { dateStyle: 'long' }) })]
  const top = MARGIN + heading.length * (TITLE + 6) + 10
  const below = top + graph.box.h + 16
  const height = Math.ceil(below + keys.height + notes.length * LINE + MARGIN)
  const root = svg('svg', { viewBox: `0 0 ${width} ${height}`, width, height, 'font-family': FONTS, lang: langOfName },
    svg('rect', { width, height, fill: paper() }),
    svg('g', { class: 'heading', fill: ink(), 'font-size': TITLE, 'font-weight': BOLD }, heading.map((each, i) => svg('text', { x: MARGIN, y: MARGIN + TITLE + i * (TITLE + 6) }, each))),
    svg('g', { class: 'graph', transform: `translate(${MARGIN + (room - graph.box.w) / 2 - graph.box.x} ${top - graph.box.y})` }, graph.parts),
    svg('g', { class: 'legend', 'font-size': TEXT, fill: ink(), transform: `translate(${MARGIN} ${below})` }, keys.parts),
    svg('g', { class: 'sources', 'font-size': TEXT, fill: ink() }, notes.map((each, i) => svg('text', { x: MARGIN, y: below + keys.height + LINE * (i + 1) - 4 }, each))))
  return { text: new XMLSerializer().serializeToString(root), width, height }
}

/** What the reader has switched off is not on the sheet, and so not in its title, legend and sources. */
function visible({ entities, edges }) {
  const { hide, off } = state()
  const left = new Map([...entities].filter(([, { kind }]) => !hide.includes(kind)))
  return { entities: left, edges: new Map([...edges].filter(([, edge]) => left.has(edge.from) && left.has(edge.to) && !off.includes(lineOf(edge.properties)))) }
}

/** Draws a sheet at twice the resolution of the screen, or less if it would be too large. */
export async function png({ text, width, height }) {
  const scale = Math.min(2, MOST / Math.max(width, height))
  const image = new Image(width, height)
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(text)
  await image.decode()
  const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale))
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.convertToBlob({ type: 'image/png' })
}

/** Text in lines that fit: Chinese breaks anywhere, other text at spaces. */
function lines(text, room, size, weight) {
  const result = ['']
  for (const piece of text.match(/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+\s*|\s+/g) ?? []) {
    if (widthOf(result.at(-1) + piece.trimEnd(), weight) * (size / 12) > room && result.at(-1)) result.push('')
    result[result.length - 1] += piece
  }
  return result
}

/** The kinds and lines that are shown, in rows. */
function legend(room, { entities, edges }, merges) {
  const kinds = new Set([...entities.values()].map(({ kind }) => kind))
  const used = new Set([...edges.values()].map(({ properties }) => lineOf(properties)))
  const items = [...kindNames.filter((kind) => kinds.has(kind)).map((kind) => ({ sign: shape(kind, 9, 0, 8), words: word('kind', kind) })),
    ...Object.keys(DASHES).filter((line) => used.has(line)).map((line) => ({ sign: stroke(DASHES[line]), words: t(SAYS[line]) })),
    ...(merges ? [{ sign: svg('circle', { cx: 12, cy: 0, r: 3.5, fill: quiet() }), words: t('graph.merged') }] : [])]
  let [x, y] = [0, 12]
  const parts = items.map(({ sign, words }) => {
    const wide = 34 + widthOf(words) * (TEXT / 12) + 18
    if (x + wide > room && x > 0) { x = 0; y += LINE + 4 }
    const part = svg('g', { transform: `translate(${x} ${y})` }, sign, svg('text', { x: 32, y: 4.5 }, words))
    x += wide
    return part
  })
  return { parts, height: y + LINE }
}

const stroke = (dash) => svg('line', { x1: 0, x2: 26, y1: 0, y2: 0, stroke: quiet(), 'stroke-width': 2.2, 'stroke-dasharray': dash?.join(' '), 'stroke-linecap': dash?.[0] < 1 ? 'round' : 'butt' })

/** The documents that the graph rests on; the passages of a section are in one document. */
async function sourcesOf({ entities, edges }) {
  const passages = new Map([...entities.values(), ...edges.values()].flatMap(({ evidence }) => evidence ?? []).map((id) => [id.slice(0, id.lastIndexOf('.')), id]))
  const ids = [...passages.values()]
  const answers = await Promise.all(Array.from({ length: Math.ceil(ids.length / REQUESTED) }, (_, i) => sources(ids.slice(i * REQUESTED, (i + 1) * REQUESTED))))
  const documents = [...Map.groupBy(answers.flat(), ({ documentId }) => documentId).values()].map(([row]) => row)
  return [...documents.slice(0, NAMED).map((row) => t('graph.source', { source: [row.publisher ?? word('brief', 'noPublisher'), row.publishedOn && day(row.publishedOn), nameOf({ name: row.documentName, nameEn: row.documentNameEn }), row.address].filter(Boolean).join(t('page.comma')) })),
    ...(documents.length > NAMED ? [t('graph.moreSources', { n: documents.length - NAMED })] : [])]
}
