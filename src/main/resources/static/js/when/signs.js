// The signs of the timeline: the shape says the kind, so that no colour is needed to tell them apart.

import { svg } from '../dom.js'

export const KINDS = ['SIGNED', 'REPORT', 'FIGURE', 'TARGET', 'FORECAST', 'COMMITMENT', 'TERM']

const SHAPES = {
  SIGNED: 'M-6 -6H6V6H-6Z', REPORT: 'M-6 0A6 6 0 1 0 6 0A6 6 0 1 0 -6 0', FIGURE: 'M0 -6.5L6.5 0L0 6.5L-6.5 0Z', TARGET: 'M-6.5 -5.5H6.5L0 6.5Z',
  FORECAST: 'M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0', COMMITMENT: 'M-6.5 5.5H6.5L0 -6.5Z', TERM: 'M-2.5 -7H2.5V7H-2.5Z',
}

export const shape = (kind) => svg('path', { d: SHAPES[kind], class: 'sign ' + kind.toLowerCase() })

export const sign = (kind) => svg('svg', { viewBox: '-8 -8 16 16', width: 16, height: 16, 'aria-hidden': 'true' }, shape(kind))
