// The documents on which the graph rests, and who took them in.

import { h } from '../dom.js'
import { t, nameOf, langOfName, locale } from '../i18n.js'
import { opening } from '../router.js'

export function documents(all, takeOut) {
  return h('ul', { class: 'documents' }, all.map((document) => h('li', {},
    h('a', { class: 'thing', href: opening(document.id), lang: langOfName }, nameOf(document)), ' ',
    h('span', { class: 'quiet' }, [t('card.passages', { n: document.passages }), document.builtIn ? t('import.builtIn') : document.by,
      document.at && new Date(document.at).toLocaleString(locale)].filter(Boolean).join(' · ')), ' ',
    ['xlsx', 'zip'].map((format) => [h('a', { href: 'api/export/' + encodeURIComponent(document.id) + '?format=' + format, download: true }, '.' + format), ' ']),
    !document.builtIn && h('button', { type: 'button', class: 'text', onclick: (event) => sure(event.currentTarget, () => takeOut(document.id)) }, t('import.takeOut')))))
}

/** What cannot be undone by a click takes two. */
function sure(button, act) {
  if (button.dataset.sure) return act()
  button.dataset.sure = true
  button.textContent = t('import.sure')
}
