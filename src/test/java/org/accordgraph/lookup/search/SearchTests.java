package org.accordgraph.lookup.search;

import java.util.List;

import org.accordgraph.AccordTest;
import org.accordgraph.database.load.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Searches for names from the source page. */
@AccordTest
class SearchTests {

	@Autowired
	Search search;

	@Autowired
	Sessions sessions;

	/** The typed text, and the first result that a reader of the page expects. */
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
			Chongqing finance bureau | chongqing-local-financial-regulatory-bureau
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
			.extracting((hit) -> hit.entity().id())
			.containsExactlyInAnyOrder(one, other);
	}

	@ParameterizedTest
	@ValueSource(strings = { "北京", "zzzzzz", "qqxx:yyzz", "~", "\"", "（）", "12月17日", "400万台", "14公里", "500万辆", "31%",
			"500w辆", "教育局", "G5013", "394.3" })
	void findsNothingThatIsNotThere(String text) {
		assertThat(this.search.find(text)).isEmpty();
	}

	@Test
	void findsEachBodyAndPlaceByEachOfItsNames() {
		try (Session session = this.sessions.reading()) {
			var entities = session.run("""
					MATCH (entity:Institution|Place|Facility)
					RETURN entity.id AS id, [entity.name, entity.nameEn] + coalesce(entity.aliases, []) AS names
					ORDER BY id
					""").list();
			assertThat(entities).hasSizeGreaterThan(60)
				.allSatisfy((entity) -> assertThat(entity.get("names").asList((name) -> name.asString()))
					.allSatisfy((name) -> assertThat(this.search.find(name)).as(name)
						.filteredOn((hit) -> hit.match().closeness() == MatchQuality.IS)
						.extracting((hit) -> hit.entity().id())
						.contains(entity.get("id").asString())));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "金融局", "地方金融监管局", "经济信息化委", "chonqing" })
	void marksShortFormsAndTyposAsNear(String text) {
		assertThat(this.search.find(text)).isNotEmpty().allSatisfy((hit) -> {
			assertThat(hit.isNear()).isTrue();
			assertThat(hit.isExact()).isFalse();
			assertThat(hit.highlight()).anyMatch(TextPart::hit);
		});
	}

	/** Vehicles are also counted in 台, which ends other words. */
	@Test
	void readsAnotherWordForAUnit() {
		assertThat(this.search.find("300万台")).extracting((hit) -> hit.entity().id())
			.containsExactly("cqcd-2021-vehicle-output-2025");
	}

	/** 渝 stands for 重庆, 蓉 for 成都, as on number plates. */
	@ParameterizedTest
	@CsvSource({ "渝科局, chongqing-science-and-technology-bureau", "渝科技局, chongqing-science-and-technology-bureau",
			"蓉科技局, chengdu-science-and-technology-bureau", "蓉科局, chengdu-science-and-technology-bureau" })
	void readsTheOneCharacterOfAPlace(String text, String id) {
		assertThat(this.search.find(text)).first().satisfies((hit) -> {
			assertThat(hit.entity().id()).isEqualTo(id);
			assertThat(hit.isNear()).isTrue();
		});
	}

	/** A segment has the same name as the initiative, and more relationships. */
	@Test
	void putsEntitiesBeforeSectionsOfASource() {
		List<Hit> exact = this.search.find("巴蜀文化旅游走廊").stream().filter(Hit::isExact).toList();
		assertThat(exact).hasSizeGreaterThan(1);
		assertThat(exact).first().satisfies((hit) -> assertThat(hit.entity().kind()).isEqualTo("Initiative"));
		assertThat(exact).last().satisfies((hit) -> assertThat(hit.entity().isSource()).isTrue());
	}

	/**
	 * The names of reports begin with what they are about, and sections have the names of
	 * articles.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "公共空间", "郑万高铁", "两江四岸" })
	void putsEntitiesBeforeWhatIsReportedOfThem(String text) {
		List<Hit> hits = this.search.find(text);
		MatchQuality best = hits.get(0).match().closeness();
		assertThat(hits.get(0).entity().isReported() || hits.get(0).entity().isSource()).isFalse();
		assertThat(hits).anyMatch((hit) -> hit.entity().isReported() || hit.entity().isSource());
		assertThat(hits.stream()
			.filter((hit) -> hit.match().closeness() == best)
			.dropWhile((hit) -> !hit.entity().isReported() && !hit.entity().isSource()))
			.allMatch((hit) -> hit.entity().isReported() || hit.entity().isSource());
	}

	@Test
	void readsAUnitThatIsNoWord() {
		assertThat(this.search.find("300w辆")).first()
			.satisfies((hit) -> assertThat(hit.entity().id()).isEqualTo("cqcd-2021-vehicle-output-2025"));
		assertThat(this.search.find("104.8%")).isNotEmpty().allSatisfy((hit) -> {
			assertThat(hit.entity().figure()).isNotNull();
			assertThat(hit.entity().figure().unit()).isEqualTo("%");
		});
	}

	@Test
	void findsFiguresInNamesHoweverTheyAreWritten() {
		assertThat(this.search.find("67项")).isNotEmpty()
			.anySatisfy((hit) -> assertThat(hit.entity().id()).isEqualTo("cqcd-2021-joint-major-projects"));
		assertThat(ids("百亿立方米 上产工程")).contains("southern-sichuan-gas-production-drive");
	}

	@Test
	void putsNamesBeforeTheBeginningsOfNamesBeforeTheRest() {
		assertThat(this.search.find("科学城")).extracting((hit) -> hit.match().closeness())
			.isSorted()
			.startsWith(MatchQuality.IS)
			.contains(MatchQuality.BEGINS, MatchQuality.HOLDS);
	}

	@Test
	void findsPromisesByTheirWordsLast() {
		List<Hit> hits = this.search.find("保险");
		assertThat(hits).first().satisfies((hit) -> assertThat(hit.entity().id()).isEqualTo("theme-insurance"));
		assertThat(hits.stream().dropWhile((hit) -> hit.match().on() != MatchedOn.STATEMENT)).isNotEmpty()
			.allSatisfy((hit) -> assertThat(hit.match().on()).isEqualTo(MatchedOn.STATEMENT));
	}

	@Test
	void showsWordsOfBothLanguagesWhereTheyStand() {
		assertThat(this.search.find("成渝 finance")).isNotEmpty()
			.allSatisfy((hit) -> assertThat(hit.highlight().stream().filter(TextPart::hit)).isNotEmpty());
	}

	@Test
	void givesTheSameOrderEachTime() {
		assertThat(ids("重")).isEqualTo(ids("重")).doesNotHaveDuplicates();
	}

	private List<String> ids(String text) {
		return this.search.find(text).stream().map((hit) -> hit.entity().id()).toList();
	}

}
