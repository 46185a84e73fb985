// Exports the graph as GEXF 1.3 for Gephi and similar tools, with every attribute declared.

import { nameOf } from '../i18n.js'
import { look } from '../kinds.js'
import { state } from './state.js'

const NS = 'http://gexf.net/1.3'
const VIZ = 'http://gexf.net/1.3/viz'

export function gexf({ entities, edges }) {
  const xml = document.implementation.createDocument(NS, 'gexf')
  const make = (tag, attributes = {}, children = [], ns = NS) => {
    const element = xml.createElementNS(ns, tag)
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value))
    element.append(...children)
    return element
  }
  const ofNodes = ['kind', 'name', 'nameEn']
  const ofEdges = ['type', 'evidence', ...new Set([...edges.values()].flatMap((edge) => Object.keys(edge.properties)))].filter((name) => name !== 'script')
  const declare = (which, names) => make('attributes', { class: which }, names.map((name, i) => make('attribute', { id: i, title: name, type: 'string' })))
  const values = (names, of) => make('attvalues', {}, names.flatMap((name, i) => (of[name] === null || of[name] === undefined ? [] : [make('attvalue', { for: i, value: [of[name]].flat().join('|') })])))
  const node = (entity) => {
    const [r, g, b] = [1, 3, 5].map((at) => parseInt(look(entity.kind).color.slice(at, at + 2), 16))
    const [x, y] = state().at[entity.id] ?? [0, 0]
    return make('node', { id: entity.id, label: nameOf(entity) }, [values(ofNodes, entity), make('viz:color', { r, g, b }, [], VIZ), make('viz:position', { x, y: -y, z: 0 }, [], VIZ)])
  }
  const edge = ([id, each]) => make('edge', { id, source: each.from, target: each.to, label: each.type },
    [values(ofEdges, { ...each.properties, type: each.type, evidence: each.evidence })])
  const root = xml.documentElement
  root.setAttribute('version', '1.3')
  root.setAttributeNS('http://www.w3.org/2000/xmlns/', 'xmlns:viz', VIZ)
  root.append(make('graph', { defaultedgetype: 'directed' }, [declare('node', ofNodes), declare('edge', ofEdges),
    make('nodes', {}, [...entities.values()].map(node)), make('edges', {}, [...edges].map(edge))]))
  return '<?xml version="1.0" encoding="UTF-8"?>\n' + new XMLSerializer().serializeToString(xml)
}
