// The kinds of entities that have a page of their own, and the way there.

import { link } from '../router.js'

const VIEWS = { Agreement: 'agreement', Institution: 'body', Project: 'project' }

/** The address of the page of an entity; none if its kind has no page. */
export const pageLink = ({ kind, id }) => VIEWS[kind] && link(VIEWS[kind], id)
