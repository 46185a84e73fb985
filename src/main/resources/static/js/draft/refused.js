// What the service refuses to draft from, in the words of the page: what is wrong, and how to help oneself.

import { h } from '../dom.js'
import { t } from '../i18n.js'
import { failure } from '../parts.js'

/** The messages of the service that a user of the page can meet, by what they begin with. */
const KNOWN = [
  [/^The text has more than (\d+)/, 'tooLong'], [/^The file is larger than/, 'tooLarge'], [/^The document unpacks/, 'tooLarge'],
  [/^The file is in the format of Word 97/, 'word97'], [/^The PDF has pictures/, 'pictures'], [/^The file cannot be read/, 'unreadable'],
  [/^The archive is no Word document/, 'unknownFile'], [/^The file is neither text/, 'unknownFile'], [/^The request has no body/, 'noText'],
]

export const saying = (key) => h('div', { class: 'failure', role: 'alert' }, h('strong', {}, t('draft.refused.title')), h('p', {}, t('draft.refused.' + key)))

export function refused(problem) {
  const key = problem.status === 403 ? 'key' : KNOWN.find(([pattern]) => problem.status === 400 && pattern.test(problem.message))?.[1]
  return key ? saying(key) : failure(problem)
}
