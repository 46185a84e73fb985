package org.accordgraph.ingest.draft;

import org.accordgraph.cypher.CypherFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The place of the administration that the name of a body begins with. */
class PlacePrefixTests {

	private static final ReadingRules RULES = ReadingRules.in(new CypherFolder("file:cypher/"));

	@ParameterizedTest
	@CsvSource({ "望海市科技局,望海市,City", "东山省乌溪县水务局,乌溪县,County", "东山省乌溪县,乌溪县,County", "云岭省人民政府,云岭省,Province",
			"北山自治区林业和草原局,北山自治区,Province", "石堰土家族自治县水利局,石堰土家族自治县,County", "南江市青原区应急管理局,青原区,District", "忠县水务局,忠县,County",
			"望海市市场监管局,望海市,City", "海南省三亚市人民政府,三亚市,City", "三台县人民政府,三台县,County", "五华区教育局,五华区,District", "望海市民政局,望海市,City",
			"苏州市科技局,苏州市,City", "望海市城市管理局,望海市,City" })
	void isTheLastOfThoseThatLieInEachOther(String name, String place, String kind) {
		PlacePrefix prefix = PlacePrefix.of(name, RULES).orElseThrow();
		assertThat(prefix.name()).isEqualTo(place);
		assertThat(prefix.ending().kind()).isEqualTo(kind);
		assertThat(name.substring(prefix.start(), prefix.end())).isEqualTo(place);
	}

	@ParameterizedTest
	@ValueSource(strings = { "市科技局", "文化市场执法局", "各县人民政府", "云湖新区管委会", "海陆银行股份有限公司", "保护区管理局", "区域合作办公室" })
	void isNoneWhereNoPlaceIsNamed(String name) {
		assertThat(PlacePrefix.of(name, RULES)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "三台县人民政府,DISTRICT", "海南省三亚市人民政府,MUNICIPAL", "海南省人民政府,PROVINCIAL", "浦东新区教育局,DISTRICT",
			"区域合作局,MUNICIPAL" })
	void givesABodyItsLevel(String name, String level) {
		assertThat(RULES.endings()
			.stream()
			.filter((ending) -> name.endsWith(ending.text()))
			.findFirst()
			.orElseThrow()
			.levelOf(name, RULES)).isEqualTo(level);
	}

}
