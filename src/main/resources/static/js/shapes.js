// The shapes that the model uses: the corners of each in a square from -1 to 1. A circle has no corners.

const polygon = (n, turn = 0) => Array.from({ length: n }, (_, i) => {
  const angle = -Math.PI / 2 + turn + (i * 2 * Math.PI) / n
  return [Math.cos(angle), Math.sin(angle)]
})

const star = Array.from({ length: 10 }, (_, i) => {
  const angle = -Math.PI / 2 + (i * Math.PI) / 5
  return [Math.cos(angle) * (i % 2 ? 0.48 : 1), Math.sin(angle) * (i % 2 ? 0.48 : 1)]
})

export const shapes = {
  circle: null,
  square: polygon(4, Math.PI / 4),
  diamond: polygon(4),
  pentagon: polygon(5),
  hexagon: polygon(6),
  octagon: polygon(8, Math.PI / 8),
  star: star,
  rectangle: [[-1, -0.8], [1, -0.8], [1, 0.8], [-1, 0.8]],
  page: [[-0.75, -1], [0.75, -1], [0.75, 1], [-0.75, 1]],
  strip: [[-1, -0.5], [1, -0.5], [1, 0.5], [-1, 0.5]],
  triangle: [[-1, 0.85], [0, -0.95], [1, 0.85]],
  'triangle-down': [[-0.95, -0.75], [0.95, -0.75], [0, 1]],
  house: [[-0.9, 0.85], [-0.9, -0.25], [0, -1], [0.9, -0.25], [0.9, 0.85]],
  trapezium: [[-0.55, -0.85], [0.55, -0.85], [1, 0.85], [-1, 0.85]],
  parallelogram: [[-1, -0.75], [0.55, -0.75], [1, 0.75], [-0.55, 0.75]],
  arrow: [[-0.9, -0.9], [0.35, -0.9], [1, 0], [0.35, 0.9], [-0.9, 0.9]],
  cross: [[-0.35, -1], [0.35, -1], [0.35, -0.35], [1, -0.35], [1, 0.35], [0.35, 0.35], [0.35, 1], [-0.35, 1],
    [-0.35, 0.35], [-1, 0.35], [-1, -0.35], [-0.35, -0.35]],
  tag: [[-1, -0.6], [0.4, -0.6], [1, 0], [0.4, 0.6], [-1, 0.6]],
  hourglass: [[-0.8, -0.9], [0.8, -0.9], [0.25, 0], [0.8, 0.9], [-0.8, 0.9], [-0.25, 0]],
  rhomboid: [[-0.55, -0.75], [1, -0.75], [0.55, 0.75], [-1, 0.75]],
}
