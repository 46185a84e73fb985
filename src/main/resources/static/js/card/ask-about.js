// Lists the questions that accept this kind of entity as a parameter, filled in with it.

import { h } from '../dom.js'
import { once } from '../api.js'
import { t } from '../i18n.js'
import { link } from '../router.js'
import { titledWith } from '../ask/titled.js'

export async function askAbout(entity) {
  const catalogue = await once('questions')
  const fitting = catalogue
    .map((question) => ({ question, parameter: question.parameters.find((each) => each.kinds?.some((kind) => kind === entity.kind || entity.labels.includes(kind))) }))
    .filter(({ parameter }) => parameter)
  return fitting.length > 0 && h('section', {}, h('h3', {}, t('card.ask')), h('ul', { class: 'asks' }, fitting.map(({ question, parameter }) =>
    h('li', {}, h('a', { href: link('ask', question.name, { [parameter.name]: entity.id }) }, titledWith(question, [entity]))))))
}
