package org.accordgraph.search;

import java.util.List;

import org.accordgraph.AccordTest;
import org.accordgraph.graph.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What goes by which name on the page. */
@AccordTest
class SearchTests {

	@Autowired
	Search search;

	@Autowired
	Sessions sessions;

	/** What is typed, and what a person who knows the page expects first. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			重庆                   | chongqing
			渝                     | chongqing
			chongqing              | chongqing
			ｃｈｏｎｇｑｉｎｇ     | chongqing
			Chóngqìng              | chongqing
			chong qing             | chongqing
			cq                     | chongqing
			chonqing               | chongqing
			Chengdu                | chengdu
			cd                     | chengdu
			chengdushi             | chengdu
			chengdou               | chengdu
			长安                   | changan-automobile
			changan                | changan-automobile
			changanqiche           | changan-automobile
			Chang'an Automobile    | changan-automobile
			重庆科技局             | chongqing-science-and-technology-bureau
			重庆市科学技           | chongqing-science-and-technology-bureau
			cqkjj                  | chongqing-science-and-technology-bureau
			cqskjj                 | chongqing-science-and-technology-bureau
			chong qing ke ji ju    | chongqing-science-and-technology-bureau
			重庆 kejiju            | chongqing-science-and-technology-bureau
			重庆 AND 科技局        | chongqing-science-and-technology-bureau
			重庆科级局             | chongqing-science-and-technology-bureau
			金融 成都 监管局       | chengdu-local-financial-regulatory-bureau
			文旅部                 | ministry-of-culture-and-tourism
			发改委                 | chongqing-development-and-reform-commission
			fagaiwei               | chongqing-development-and-reform-commission
			西部(重庆)科学城       | western-chongqing-science-city
			西部（重庆）科学城     | western-chongqing-science-city
			西部重庆科学城         | western-chongqing-science-city
			重庆科学城             | western-chongqing-science-city
			science city chongqing | western-chongqing-science-city
			科学城 重庆 管委会     | western-chongqing-science-city-management-committee
			５Ｇ基站               | indicator-5g-base-stations
			5g jizhan              | indicator-5g-base-stations
			supercomputing         | chengdu-supercomputing-centre
			the supercomputing centre of chengdu | chengdu-supercomputing-centre
			finance                | theme-finance
			AI                     | theme-artificial-intelligence
			文旅委                 | chongqing-culture-and-tourism-development-commission
			文旅局                 | chengdu-culture-radio-television-and-tourism-bureau
			高新金福               | gaoxin-jinfu
			重庆 biobank           | chongqing
			CQCD-2021-auto-cluster | cqcd-2021-auto-cluster
			cqcd-2021-innovation-centre.1 | cqcd-2021-innovation-centre.1
			""")
	void findsFirst(String text, String id) {
		assertThat(ids(text)).first().isEqualTo(id);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					文化旅游部门   | chengdu-culture-radio-television-and-tourism-bureau | chongqing-culture-and-tourism-development-commission
					科技局         | chengdu-science-and-technology-bureau | chongqing-science-and-technology-bureau
					kjj            | chengdu-science-and-technology-bureau | chongqing-science-and-technology-bureau
					科学城管委会   | western-chengdu-science-city-management-committee | western-chongqing-science-city-management-committee
					金融监管局     | chengdu-local-financial-regulatory-bureau | chongqing-local-financial-regulatory-bureau
					""")
	void findsBothBodiesOfAnAbbreviation(String text, String one, String other) {
		assertThat(this.search.find(text)).filteredOn(Hit::isExact)
			.extracting((hit) -> hit.thing().id())
			.containsExactlyInAnyOrder(one, other);
	}

	@ParameterizedTest
	@ValueSource(strings = { "北京", "zzzzzz", "qqxx:yyzz", "~", "\"", "（）" })
	void findsNothingThatIsNotThere(String text) {
		assertThat(this.search.find(text)).isEmpty();
	}

	@Test
	void findsEachBodyAndPlaceByEachOfItsNames() {
		try (Session session = this.sessions.reading()) {
			var things = session.run("""
					MATCH (thing:Institution|Place|Facility)
					RETURN thing.id AS id, [thing.name, thing.nameEn] + coalesce(thing.aliases, []) AS names
					ORDER BY id
					""").list();
			assertThat(things).hasSizeGreaterThan(60)
				.allSatisfy((thing) -> assertThat(thing.get("names").asList((name) -> name.asString()))
					.allSatisfy((name) -> assertThat(this.search.find(name)).as(name)
						.filteredOn((hit) -> hit.match().closeness() == Closeness.IS)
						.extracting((hit) -> hit.thing().id())
						.contains(thing.get("id").asString())));
		}
	}

	@Test
	void putsNamesBeforeTheBeginningsOfNamesBeforeTheRest() {
		assertThat(this.search.find("科学城")).extracting((hit) -> hit.match().closeness())
			.isSorted()
			.startsWith(Closeness.IS)
			.contains(Closeness.BEGINS, Closeness.HOLDS);
	}

	@Test
	void findsPromisesByTheirWordsLast() {
		List<Hit> hits = this.search.find("保险");
		assertThat(hits).first().satisfies((hit) -> assertThat(hit.thing().id()).isEqualTo("theme-insurance"));
		assertThat(hits.stream().dropWhile((hit) -> hit.match().on() != MatchedOn.STATEMENT)).isNotEmpty()
			.allSatisfy((hit) -> assertThat(hit.match().on()).isEqualTo(MatchedOn.STATEMENT));
	}

	@Test
	void showsWordsOfBothLanguagesWhereTheyStand() {
		assertThat(this.search.find("成渝 finance")).isNotEmpty()
			.allSatisfy((hit) -> assertThat(hit.highlight().stream().filter(Part::hit)).isNotEmpty());
	}

	@Test
	void givesTheSameOrderEachTime() {
		assertThat(ids("重")).isEqualTo(ids("重")).doesNotHaveDuplicates();
	}

	private List<String> ids(String text) {
		return this.search.find(text).stream().map((hit) -> hit.thing().id()).toList();
	}

}
