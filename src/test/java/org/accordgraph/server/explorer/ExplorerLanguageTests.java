package org.accordgraph.server.explorer;

import java.util.List;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Content of the graph and the catalogue is shown in the chosen language.
 */
@AccordTest
class ExplorerLanguageTests extends OnThePage {

	@Test
	void namesInEnglishWhatAnAnswerListsInChinese() {
		visit("#/ask/agreements/overview?columns=all", "en");
		this.page.until("!/[\\u3400-\\u9fff]/.test(document.querySelector('#main tbody').innerText)");
		assertThat(this.page.text("#main tbody")).contains("Chengdu Science and Technology Bureau",
				"Technology transfer", "Chengdu-Chongqing economic circle", "Strategic cooperation agreement");
		this.page.click("#main tbody .cell .entity[href*='chengdu-science-and-technology-bureau']");
		assertThat(this.page.text("#panel h2")).isEqualTo("Chengdu Science and Technology Bureau");
	}

	@Test
	void walksAWayInEitherLanguage() {
		visit("#/ask/bodies/paths?columns=all", "zh-CN");
		assertThat(this.page.text("#main tbody .step")).contains("重庆市科学技术局", "承担", "互相开放");
		assertThat(this.page.text("#main tbody")).doesNotContainPattern("\\b(is|has|was|acts)\\b");
		this.page.click("#language");
		assertThat(this.page.text("#main tbody .step")).contains("Chongqing Science and Technology Bureau",
				"has a duty in");
	}

	@Test
	void asksEveryQuestionInChinese() {
		visit("#/questions", "zh-CN");
		this.page.await("#main .subjects .title");
		assertThat(this.page.texts("#main .subjects .title")).hasSize(78).allMatch((title) -> title.endsWith("？"));
		assertThat(ofCatalogue(
				"""
						import('./js/i18n/descriptions-zh.js').then(({ default: chinese }) => {
						  const names = questions.map(({ name }) => name)
						  return [...names.filter((name) => !chinese[name]), ...Object.keys(chinese).filter((name) => !names.includes(name))]
						})"""))
			.isEmpty();
	}

	@Test
	void headsEveryColumnAndFieldInBothLanguages() {
		visit("#/questions", "en");
		assertThat(ofCatalogue(
				"""
						Promise.all(['model', 'ask/columns'].map((each) => import(`./js/${each}.js`))).then(([model, shown]) =>
						  questions.flatMap(({ name, columns, parameters }) =>
						    [...shown.together(columns).map(shown.headingOf), ...parameters.map((each) => each.name.replace(/Id$/, ''))]
						      .filter((heading) => !model.words.column(heading)?.en || !model.words.column(heading)?.zh)
						      .map((heading) => name + ': ' + heading)))"""))
			.isEmpty();
	}

	@Test
	void drawsTheAnswerItself() {
		visit("#/ask/places/touching-a-place?placeId=jiulongpo&see=graph", "zh-CN");
		this.page.await("#main .picture.still canvas");
		assertThat(this.page.text("#main h1")).isEqualTo("哪些对象涉及某个地点？");
		assertThat(this.page.text("#main .count")).isNotBlank();
		assertThat(this.page.script("return performance.getEntriesByType('resource').map((each) => each.name)"
				+ ".filter((name) => name.includes('/api/questions/places/')).length"))
			.isEqualTo(1L);
	}

	/** The errors in the catalogue, found by a script to which it is passed. */
	private List<?> ofCatalogue(String script) {
		return (List<?>) this.page
			.answer("""
					const done = arguments[0]
					fetch('api/questions').then((answer) => answer.json()).then((questions) => %s).then(done, (failure) => done([String(failure)]))
					"""
				.formatted(script));
	}

}
