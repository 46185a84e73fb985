// The style of the graph, with the background and text colours of the current theme.

import { DASHES } from './lines.js'

export const FONTS = 'system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif'

function colour(name) {
  const probe = document.createElement('span')
  probe.style.color = `var(--${name})`
  document.body.append(probe)
  const value = getComputedStyle(probe).color
  probe.remove()
  return value
}

export const paper = () => colour('paper')
export const ink = () => colour('ink')
export const quiet = () => colour('line-strong')
export const accent = () => colour('accent')

/** `scale`: by how much names and lines are enlarged, because the graph is small on the screen. */
export function style(scale = 1) {
  const [back, front, quiet, accent] = ['paper', 'ink', 'line-strong', 'accent'].map(colour)
  const dashes = (line) => DASHES[line].map((each) => each * scale)
  return [
    { selector: 'node[kind]', style: {
      'background-color': 'data(color)', width: 'data(size)', height: 'data(size)', label: 'data(label)', color: front,
      'font-family': FONTS, 'font-size': 12 * scale, 'text-wrap': 'wrap', 'text-max-width': 128 * scale, 'text-overflow-wrap': 'data(wrap)',
      'line-height': 1.25, 'text-valign': 'bottom', 'text-margin-y': 5 * scale, 'text-background-color': back, 'text-background-opacity': 0.82,
      'text-background-padding': 2, 'text-background-shape': 'roundrectangle', 'border-width': 2, 'border-color': back, 'overlay-opacity': 0 } },
    { selector: 'node[points]', style: { shape: 'polygon', 'shape-polygon-points': 'data(points)' } },
    { selector: 'node.bundle', style: { 'background-color': quiet, width: 7 * scale, height: 7 * scale, 'border-width': 0, 'overlay-opacity': 0, events: 'no' } },
    { selector: 'node.pinned', style: { 'border-color': front, 'border-style': 'double', 'border-width': 5 } },
    { selector: 'node.mute', style: { label: '' } },
    { selector: 'edge', style: {
      width: 1.6 * scale, 'line-color': quiet, 'target-arrow-color': quiet, 'target-arrow-shape': 'triangle', 'arrow-scale': 0.8, 'curve-style': 'bezier',
      color: front, 'font-family': FONTS, 'font-size': 12 * scale, 'text-rotation': 'autorotate', 'text-background-color': back, 'text-background-opacity': 0.9,
      'text-background-padding': 2, 'overlay-opacity': 0 } },
    { selector: 'edge[line = "INFERRED"]', style: { 'line-style': 'dashed', 'line-dash-pattern': dashes('INFERRED') } },
    { selector: 'edge[line = "DERIVED"]', style: { 'line-style': 'dashed', 'line-dash-pattern': dashes('DERIVED'), 'line-cap': 'round', width: 2.2 * scale } },
    { selector: 'edge[type = "COUNTERPART_OF"], edge.into', style: { 'target-arrow-shape': 'none' } },
    { selector: 'edge.around', style: { 'curve-style': 'unbundled-bezier', 'control-point-distances': 'data(bend)', 'control-point-weights': 0.5 } },
    { selector: 'edge.named, edge:selected, edge.over', style: { label: 'data(label)' } },
    { selector: '.faded', style: { opacity: 0.22 } },
    { selector: 'node:selected, node.over', style: { 'border-color': accent, 'border-width': 4 } },
    { selector: 'edge:selected, edge.over', style: { 'line-color': accent, 'target-arrow-color': accent, width: 2.6 * scale } },
    { selector: 'edge.way', style: { 'line-color': accent, 'target-arrow-color': accent, width: 3 * scale } },
    { selector: 'node.way', style: { 'border-color': accent, 'border-width': 3 } },
    { selector: '.off', style: { display: 'none' } },
  ]
}
