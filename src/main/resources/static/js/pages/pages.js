// The kinds of entities that have a page of their own, the way there, and how such a page is filled.

import { h } from '../dom.js'
import { t } from '../i18n.js'
import { failure, fillWith } from '../parts.js'
import { link } from '../router.js'

const VIEWS = { Agreement: 'agreement', Institution: 'body', ActorGroup: 'body', Project: 'project' }

/** The kinds of entities that can owe. */
export const BODIES = Object.keys(VIEWS).filter((kind) => VIEWS[kind] === 'body')

/** The address of the page of an entity; none if its kind has no page. */
export const pageLink = ({ kind, id }) => VIEWS[kind] && link(VIEWS[kind], id)

/** Fills the view with a page, or says under a heading of its own that there is none at this address. */
export const fillPage = (main, page) => fillWith(main, async () => {
  try {
    return await page()
  } catch (problem) {
    if (problem.status !== 404 && problem.status !== 400) throw problem
    return h('div', { class: 'page' }, h('h1', {}, t('app.nowhere', { address: location.hash })), failure(problem))
  }
})
