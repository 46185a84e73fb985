// Projects by stage: one mark each, in order of progress.

import { h } from '../dom.js'
import { word, nameOf, count } from '../i18n.js'
import { icon } from '../kinds.js'
import { valuesOf } from '../model.js'
import { link, opening } from '../router.js'

const ORDER = valuesOf('Project', 'status')

export function projects(rows) {
  const told = [...new Set(rows.map((row) => row.status))]
  const steps = [...ORDER.filter((status) => told.includes(status)), ...told.filter((status) => !ORDER.includes(status))]
  return h('ol', { class: 'progress' }, steps.map((status) => {
    const here = rows.filter((row) => row.status === status)
    return h('li', {}, h('a', { class: 'step', href: link('ask', 'projects/overview', { where: 'status:' + status }) },
      h('strong', {}, count(here.length)), h('span', {}, word('value', status ?? 'NOT_STATED', 'status'))),
    h('ul', {}, here.map((row) => {
      const name = nameOf({ name: row.projectName, nameEn: row.projectNameEn })
      return h('li', {}, h('a', { href: opening(row.projectId), title: name, 'aria-label': name }, icon('Project')))
    })))
  }))
}
