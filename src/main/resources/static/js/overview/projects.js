// Projects by how far they are: one dot each, in the order in which a project grows.

import { h } from '../dom.js'
import { word, nameOf, count } from '../i18n.js'
import { icon } from '../kinds.js'
import { link, opening } from '../router.js'

const ORDER = ['PLANNED', 'DESIGN', 'STARTED', 'UNDER_CONSTRUCTION', 'MAIN_STRUCTURE_DONE', 'TRIAL_RUN', 'COMPLETED', 'IN_OPERATION']

export function projects(rows) {
  const told = [...new Set(rows.map((row) => row.status))]
  const steps = [...ORDER.filter((status) => told.includes(status)), ...told.filter((status) => !ORDER.includes(status))]
  return h('ol', { class: 'progress' }, steps.map((status) => {
    const here = rows.filter((row) => row.status === status)
    return h('li', {}, h('a', { class: 'step', href: link('ask', 'projects/overview', { where: 'status:' + status }) },
      h('strong', {}, count(here.length)), h('span', {}, word('value', status ?? 'NOT_STATED'))),
    h('ul', {}, here.map((row) => {
      const name = nameOf({ name: row.projectName, nameEn: row.projectNameEn })
      return h('li', {}, h('a', { href: opening(row.projectId), title: name, 'aria-label': name }, icon('Project')))
    })))
  }))
}
