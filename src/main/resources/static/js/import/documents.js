// The documents of the graph, and who imported them.

import { h } from '../dom.js'
import { t, nameOf, langOfName, locale } from '../i18n.js'
import { opening } from '../router.js'

export function documents(all, remove) {
  return h('ul', { class: 'documents' }, all.map((document) => h('li', {},
    h('a', { class: 'entity', href: opening(document.id), lang: langOfName }, nameOf(document)), ' ',
    h('span', { class: 'quiet' }, [t('card.passages', { n: document.passages }), document.builtIn ? t('import.builtIn') : document.by,
      document.at && new Date(document.at).toLocaleString(locale)].filter(Boolean).join(' · ')), ' ',
    ['xlsx', 'zip'].map((format) => [h('a', { href: 'api/export/' + encodeURIComponent(document.id) + '?format=' + format, download: true }, '.' + format), ' ']),
    !document.builtIn && h('button', { type: 'button', class: 'text', onclick: (event) => confirmed(event.currentTarget, () => remove(document.id)) }, t('import.remove')))))
}

/** An action that cannot be undone takes two clicks. */
function confirmed(button, act) {
  if (button.dataset.confirm) return act()
  button.dataset.confirm = true
  button.textContent = t('import.confirmRemove')
}
