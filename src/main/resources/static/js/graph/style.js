// The style of the graph, with the background and text colours of the current theme.

const fonts = 'system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif'

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
export const accent = () => colour('accent')

export function style() {
  const [back, front, quiet, accent] = ['paper', 'ink', 'line-strong', 'accent'].map(colour)
  return [
    { selector: 'node', style: {
      'background-color': 'data(color)', width: 'data(size)', height: 'data(size)', label: 'data(label)', color: front,
      'font-family': fonts, 'font-size': 12, 'text-wrap': 'wrap', 'text-max-width': 128, 'text-overflow-wrap': 'data(wrap)',
      'line-height': 1.25, 'text-valign': 'bottom', 'text-margin-y': 5, 'text-background-color': back, 'text-background-opacity': 0.82,
      'text-background-padding': 2, 'text-background-shape': 'roundrectangle', 'border-width': 2, 'border-color': back, 'min-zoomed-font-size': 6,
      'overlay-opacity': 0 } },
    { selector: 'node[points]', style: { shape: 'polygon', 'shape-polygon-points': 'data(points)' } },
    { selector: 'node.pinned', style: { 'border-color': front, 'border-style': 'double', 'border-width': 5 } },
    { selector: 'node.home', style: { 'font-weight': 600, 'font-size': 13 } },
    { selector: 'edge', style: {
      width: 1.6, 'line-color': quiet, 'target-arrow-color': quiet, 'target-arrow-shape': 'triangle', 'arrow-scale': 0.8, 'curve-style': 'bezier',
      color: front, 'font-family': fonts, 'font-size': 10.5, 'text-rotation': 'autorotate', 'text-background-color': back, 'text-background-opacity': 0.9,
      'text-background-padding': 2, 'min-zoomed-font-size': 7, 'overlay-opacity': 0 } },
    { selector: 'edge[line = "INFERRED"]', style: { 'line-style': 'dashed', 'line-dash-pattern': [8, 5] } },
    { selector: 'edge[line = "DERIVED"]', style: { 'line-style': 'dotted', 'line-opacity': 0.75, width: 1.7 } },
    { selector: 'edge[type = "COUNTERPART_OF"]', style: { 'target-arrow-shape': 'none' } },
    { selector: 'edge.named, edge:selected, edge.over', style: { label: 'data(label)' } },
    { selector: '.faded', style: { opacity: 0.22 } },
    { selector: 'node:selected, node.over', style: { 'border-color': accent, 'border-width': 4 } },
    { selector: 'edge:selected, edge.over', style: { 'line-color': accent, 'target-arrow-color': accent, width: 2.6, 'line-opacity': 1 } },
    { selector: 'edge.way', style: { 'line-color': accent, 'target-arrow-color': accent, width: 3, 'line-opacity': 1 } },
    { selector: 'node.way', style: { 'border-color': accent, 'border-width': 3 } },
    { selector: '.off', style: { display: 'none' } },
  ]
}
