package org.accordgraph.lookup.search;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Search and suggestions over HTTP. */
@AccordTest
class SearchControllerTests {

	@Autowired
	MockMvcTester mvc;

	@Test
	void tellsWhatWasFoundAndWhy() {
		var answer = assertThat(this.mvc.get().uri("/api/search?q={q}", "文旅局")).hasStatusOk().bodyJson();
		answer.extractingPath("$.query").isEqualTo("文旅局");
		answer.extractingPath("$.items[?(@.exact == true)].name").asArray().containsExactly("成都市文化广电旅游局");
		answer.extractingPath("$.items[0].id").isEqualTo("chengdu-culture-radio-television-and-tourism-bureau");
		answer.extractingPath("$.items[0].kind").isEqualTo("Institution");
		answer.extractingPath("$.items[0].labels").asArray().containsExactly("Bureau", "Institution");
		answer.extractingPath("$.items[0].matchedOn").isEqualTo("ALIAS");
		answer.extractingPath("$.items[0].match").isEqualTo("文旅局");
		answer.extractingPath("$.items[0].highlight[*].text").asArray().containsExactly("文旅局");
		answer.extractingPath("$.kinds.Institution").isEqualTo(1);
		answer.extractingPath("$.page.number").isEqualTo(0);
		answer.extractingPath("$.page.size").isEqualTo(20);
	}

	@Test
	void marksTheCharactersThatSoundAsTyped() {
		var answer = assertThat(
				this.mvc.get().uri("/api/search?q=kexuecheng&type=ManagementCommittee&type=ScienceCity"))
			.hasStatusOk()
			.bodyJson();
		answer.extractingPath("$.items[*].id")
			.asArray()
			.containsExactlyInAnyOrder("western-chengdu-science-city", "western-chongqing-science-city",
					"western-chengdu-science-city-management-committee",
					"western-chongqing-science-city-management-committee");
		var city = "$.items[?(@.id == 'western-chongqing-science-city')]";
		answer.extractingPath(city + ".matchedOn").asArray().containsExactly("PINYIN");
		answer.extractingPath(city + ".highlight[?(@.hit == true)].text").asArray().containsExactly("科学城");
	}

	@Test
	void countsKindsBeforeTypesAreLeftOut() {
		var all = assertThat(this.mvc.get().uri("/api/search?q={q}&size=100", "科学城")).hasStatusOk().bodyJson();
		var some = assertThat(this.mvc.get().uri("/api/search?q={q}&type=Place", "科学城")).hasStatusOk().bodyJson();
		some.extractingPath("$.items[*].kind").asArray().isNotEmpty().containsOnly("Place");
		all.extractingPath("$.kinds").satisfies((kinds) -> some.extractingPath("$.kinds").isEqualTo(kinds));
	}

	@Test
	void cutsHitsIntoPages() {
		var answer = assertThat(this.mvc.get().uri("/api/search?q={q}&type=Bureau&size=1&page=1", "文化旅游部门"))
			.hasStatusOk()
			.bodyJson();
		answer.extractingPath("$.items[*].name").asArray().containsExactly("重庆市文化和旅游发展委员会");
		answer.extractingPath("$.page.totalElements").isEqualTo(2);
		answer.extractingPath("$.page.totalPages").isEqualTo(2);
	}

	@Test
	void suggestsAsOneTypes() {
		for (String typed : new String[] { "chongq", "重", "重庆", "渝", "Chongqing M", "ＣＱ" }) {
			assertThat(this.mvc.get().uri("/api/suggest?q={q}&type=Place&size=1", typed)).as(typed)
				.hasStatusOk()
				.bodyJson()
				.extractingPath("$[*].id")
				.asArray()
				.containsExactly("chongqing");
		}
		for (String typed : new String[] { "重庆市科", "重庆市科学技术", "chongqingshik", "cqkj", "chong qing shi ke" }) {
			assertThat(this.mvc.get().uri("/api/suggest?q={q}&type=Institution&size=1", typed)).as(typed)
				.hasStatusOk()
				.bodyJson()
				.extractingPath("$[*].id")
				.asArray()
				.containsExactly("chongqing-science-and-technology-bureau");
		}
		assertThat(this.mvc.get().uri("/api/suggest?q=kexuech")).hasStatusOk()
			.bodyJson()
			.extractingPath("$[*].match")
			.asArray()
			.hasSize(8)
			.allSatisfy((match) -> assertThat(match.toString()).contains("科学城"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "+", "-", "&&", "||", "!", "(", ")", "{", "}", "[", "]", "^", "\"", "~", "*", "?", ":",
			"\\", "/", "'", "`", "<", ">", "=", "@", "#", "AND", "OR", "NOT", "TO", "foo:bar", "\"重庆", "重庆 AND",
			"NOT 重庆", "searchNames:*", "重庆~0.5", "[a TO b]", "重庆^4", "/[/", "重庆\\", "*:*", "😀", "\uD800", "\u0000",
			"+重庆 -成都", "𠮷", "1", "％", "ß", "ﬁ" })
	void takesWhateverIsTyped(String typed) {
		assertThat(this.mvc.get().uri("/api/search?q={q}", typed)).hasStatusOk();
		assertThat(this.mvc.get().uri("/api/suggest?q={q}", typed)).hasStatusOk();
	}

	@Test
	void readsNoSyntaxIntoWords() {
		assertThat(this.mvc.get().uri("/api/search?q={q}", "\"重庆市科技局\"~(")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.items[0].id")
			.isEqualTo("chongqing-science-and-technology-bureau");
		assertThat(this.mvc.get().uri("/api/search?q={q}", "*")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.page.totalElements")
			.isEqualTo(0);
	}

	@Test
	void refusesWhatNobodyCanSearchFor() {
		assertThat(this.mvc.get().uri("/api/search?q= ")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("urn:accord-graph:problem:missing-parameter");
		assertThat(this.mvc.get().uri("/api/suggest")).hasStatus(400);
		assertThat(this.mvc.get().uri("/api/search?q={q}", "重".repeat(201))).hasStatus(400);
		assertThat(this.mvc.get().uri("/api/search?q={q}", "重".repeat(200))).hasStatusOk();
		assertThat(this.mvc.get().uri("/api/search?q={q}", "a ".repeat(100))).hasStatusOk();
		assertThat(this.mvc.get().uri("/api/search?q=x&size=101")).hasStatus(400);
		assertThat(this.mvc.get().uri("/api/search?q=x&page=-1")).hasStatus(400);
		assertThat(this.mvc.get().uri("/api/search?q=x&type=Plaice")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.detail")
			.asString()
			.contains("Plaice", "Institution", "ScienceCity")
			.doesNotContain("Retired");
	}

}
