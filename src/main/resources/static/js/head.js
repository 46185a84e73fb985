// The page header: navigation, search, language and theme.

import { h, show } from './dom.js'
import { t } from './i18n.js'
import { language, setLanguage, setTheme, theme } from './prefs.js'
import { once } from './api.js'
import { link, go } from './router.js'
import { combobox } from './search.js'
import { iconButton } from './parts.js'
import { WAYS } from './overview/ways.js'
import { pageLink } from './pages/pages.js'

const views = ['overview', 'graph', 'questions', 'import']

export function head(container, { lastPicture }) {
  const search = combobox({
    id: 'search', label: t('search.label'), placeholder: t('search.hint'), sentences: true,
    onPick: (entity, input) => { input.value = ''; input.blur(); go(pageLink(entity) ?? link('graph', '', { draw: entity.id, open: entity.id })) },
    onAll: (q) => go(link('search', '', { q })),
  })
  const tabs = views.map((view) => h('a', { href: link(view) }, t('app.' + view)))
  tabs[1].addEventListener('click', () => { tabs[1].href = lastPicture() })
  // Only where somebody can import.
  tabs[3].hidden = true
  once('import/status').then((status) => { tabs[3].hidden = !status.enabled }, () => {})
  const light = iconButton('moon', t('app.themeHint'), () => { setTheme(theme() === 'dark' ? 'light' : 'dark') })
  show(container,
    h('a', { class: 'brand', href: link('overview'), 'aria-label': t('app.title') + ', ' + t('app.overview') },
      h('img', { src: 'img/mark.svg', alt: '', width: 28, height: 28 }), h('span', {}, t('app.title'))),
    h('div', { role: 'search', class: 'search' }, search.box),
    h('nav', { 'aria-label': t('app.views') }, tabs),
    h('div', { class: 'switches' },
      h('button', { type: 'button', class: 'text', id: 'language', lang: language === 'zh' ? 'en' : 'zh-CN', title: t('app.languageHint'),
        onclick: () => setLanguage(language === 'zh' ? 'en' : 'zh') }, t('app.language')), light))
  addEventListener('keydown', (event) => {
    if (event.key === '/' && !/INPUT|TEXTAREA|SELECT/.test(document.activeElement.tagName)) { event.preventDefault(); search.input.focus() }
  })
  return (view) => tabs.forEach((tab, i) => {
    const on = views[i] === view || (view === 'ask' && views[i] === 'questions') || (view === 'draft' && views[i] === 'import') || (WAYS.includes(view) && views[i] === 'overview')
    if (on) tab.setAttribute('aria-current', 'page')
    else tab.removeAttribute('aria-current')
  })
}
