// The title of a question, with the names of the entities that fill it in place of “a given body”.

import { nameOf, titleOf } from '../i18n.js'
import { language } from '../prefs.js'

const OPEN = language === 'zh' ? /某[个项份一]?(?:承诺事项|主题或领域|科学城|项目群|单位|协议|对象|地点|设施|段落|地)/g
  : /\b(?:an?|some) (?:given )?(?:commitment|body|agreement|entity|place|science city|facility|theme or field|programme|passage)\b|\bsomething\b/gi

/** `question`: { question, questionZh }; of several entities, all are named behind the title. */
export function titledWith(question, entities) {
  const title = titleOf(question)
  const names = entities.map((entity) => `“${nameOf(entity)}”`)
  if (names.length === 1 && title.match(OPEN)) return title.replace(OPEN, names[0])
  return names.length ? title + ' ' + names.join(language === 'zh' ? '、' : ', ') : title
}
