// Language and theme: those of the browser, unless the user has chosen others.

const read = (name) => { try { return localStorage.getItem('accord.' + name) } catch { return null } }
const write = (name, value) => { try { localStorage.setItem('accord.' + name, value) } catch { /* private window */ } }

const dark = matchMedia('(prefers-color-scheme: dark)')

export const language = read('language') ?? (navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en')
export const theme = () => read('theme') ?? (dark.matches ? 'dark' : 'light')

export function setLanguage(value) {
  write('language', value)
  location.reload()
}

export function setTheme(value) {
  write('theme', value)
  applyTheme()
}

export function applyTheme() {
  document.documentElement.dataset.theme = theme()
  document.dispatchEvent(new CustomEvent('theme'))
}

dark.addEventListener('change', applyTheme)
