// The only place that creates elements. Text is always inserted as text, so that the graph can never contain markup.

const SVG = 'http://www.w3.org/2000/svg'

export function h(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children)
}

export function svg(tag, attributes, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children)
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value)
    else if (name === 'style') Object.entries(value).forEach(([key, each]) => element.style.setProperty(key, each))
    else element.setAttribute(name, value === true ? '' : value)
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false))
  return element
}

export function show(container, ...children) {
  container.replaceChildren(...children.flat(Infinity).filter(Boolean))
  return container
}

const tasks = new WeakMap()
const watch = new IntersectionObserver((seen) => seen.filter(({ isIntersecting }) => isIntersecting).forEach(({ target }) => {
  watch.unobserve(target)
  tasks.get(target)()
}), { rootMargin: '300px' })

/** Runs a task as soon as an element is in view, or nearly so: a long table requests no names that nobody sees. */
export function inView(element, task) {
  tasks.set(element, task)
  watch.observe(element)
}

/** Announces to screen readers what has just happened. */
export function say(words) {
  document.getElementById('said').textContent = words
}

export function save(blob, name) {
  const link = h('a', { href: URL.createObjectURL(blob), download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10000)
}
