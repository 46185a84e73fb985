package org.accordgraph.explorer;

import org.accordgraph.AccordTest;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the graph and the catalogue say in one language is read in the one that is chosen.
 */
@AccordTest
class ExplorerLanguageTests extends OnThePage {

	@Test
	void namesInEnglishWhatAnAnswerListsInChinese() {
		visit("#/ask/agreements/overview", "en");
		this.page.until("!/[\\u3400-\\u9fff]/.test(document.querySelector('#main tbody').innerText)");
		assertThat(this.page.text("#main tbody")).contains("Chengdu Science and Technology Bureau",
				"Technology transfer", "Chengdu-Chongqing economic circle", "Strategic cooperation agreement");
		this.page.click("#main tbody .cell .thing[href*='chengdu-science-and-technology-bureau']");
		assertThat(this.page.text("#panel h2")).isEqualTo("Chengdu Science and Technology Bureau");
	}

	@Test
	void walksAWayInChinese() {
		visit("#/ask/bodies/ways", "zh-CN");
		assertThat(this.page.text("#main tbody .step")).contains("重庆市科学技术局", "承担", "支持两座科学城互相开放场景");
		assertThat(this.page.text("#main tbody")).doesNotContainPattern("\\b(is|has|was|acts)\\b");
	}

	@Test
	void tellsEveryQuestionInChinese() {
		visit("#/questions", "zh-CN");
		assertThat(this.page
			.answer("""
					const done = arguments[0]
					Promise.all([import('./js/i18n/questions-zh.js'), fetch('api/questions').then((answer) => answer.json())])
					  .then(([chinese, questions]) => done(questions.filter((each) => !each.isPicture).map((each) => each.name)
					    .filter((name) => !chinese.default[name] || !chinese.descriptions[name])))
					"""))
			.asInstanceOf(InstanceOfAssertFactories.LIST)
			.isEmpty();
	}

	@Test
	void readsEveryStepOfAWayInChinese() {
		visit("#/questions", "zh-CN");
		assertThat(this.page
			.answer("""
					const done = arguments[0]
					Promise.all([import('./js/i18n/questions-zh.js'), fetch('api/questions/bodies/ways?format=cypher&fromId=a&toId=b').then((answer) => answer.text())])
					  .then(([{ steps }, cypher]) => done([...cypher.matchAll(/^ +[A-Z_]+: \\['(.+)', '(.+)'\\],?$/gm)]
					    .flatMap(([, along, against]) => [along, against, '']).filter((words) => words === '' || !steps[words])))
					"""))
			.asInstanceOf(InstanceOfAssertFactories.LIST)
			.hasSize(18)
			.containsOnly("");
	}

}
