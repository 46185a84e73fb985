package org.accordgraph.ingest.draft;

import java.util.stream.Collectors;

import org.accordgraph.cypher.CypherFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Cells of short forms are read without a rest. */
class DutyCellTests {

	private static final CellWords WORDS = new CellWords(new CypherFolder("file:cypher/"));

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					市经济信息委牵头，市科技局、市发展改革委配合 | LEAD 市经济信息委; SUPPORT 市科技局+市发展改革委
					由市教委负责，市财政局参与 | LEAD 市教委; SUPPORT 市财政局
					市水利局主办；市交通局协办 | LEAD 市水利局; SUPPORT 市交通局
					市水利局会同市交通局、市林业局落实 | LEAD 市水利局; SUPPORT 市交通局+市林业局
					牵头单位：市水利局；配合单位：市交通局，市林业局 | LEAD 市水利局; SUPPORT 市交通局; SUPPORT 市林业局
					责任单位：市水利局、市交通局 | - 市水利局+市交通局
					市水利局、市交通局 | - 市水利局+市交通局
					市水利局，市交通局配合 | - 市水利局; SUPPORT 市交通局
					Led by Water Bureau, with Transport Bureau | LEAD Water Bureau; SUPPORT Transport Bureau
					led by the Water Bureau with Transport Bureau, Forestry Bureau | LEAD Water Bureau; SUPPORT Transport Bureau; SUPPORT Forestry Bureau
					Water Bureau leads, Transport Bureau supports | LEAD Water Bureau; SUPPORT Transport Bureau
					Water Bureau | - Water Bureau
					""")
	void readsWhoLeadsAndWhoSupports(String cell, String parts) {
		assertThat(WORDS.duties(cell)
			.parts()
			.stream()
			.map((part) -> ((part.role() != null) ? part.role() : "-") + " " + String.join("+", part.names()))
			.collect(Collectors.joining("; "))).isEqualTo(parts);
	}

	@ParameterizedTest
	@CsvSource({ "2.4亿元, 240000000, 元, EXACT", "不少于20家, 20, 家, AT_LEAST", "每年不少于30人次, 30, 人次/年, AT_LEAST",
			"约3000人, 3000, 人, ABOUT", "超过4.2万, 42000, '', MORE_THAN", "不超过5亿元, 500000000, 元, LESS_THAN",
			"at least 20 laboratories, 20, laboratories, AT_LEAST", "1.5 billion yuan, 1500000000, 元, EXACT" })
	void readsFigures(String cell, String value, String unit, String comparator) {
		assertThat(WORDS.figure(cell)).hasValueSatisfying((number) -> {
			assertThat(number.value()).isEqualByComparingTo(value);
			assertThat(number.unit()).isEqualTo(unit);
			assertThat(number.comparator()).isEqualTo(comparator);
		});
	}

	@ParameterizedTest
	@CsvSource({ "2025年底, 2025-12-31", "2025年底前, 2025-12-31", "2025年6月, 2025-06-30", "2025年6月底, 2025-06-30",
			"年底, 2024-12-31", "明年底, 2025-12-31", "到2027年, 2027-12-31", "by 2027, 2027-12-31",
			"end of June 2025, 2025-06-30" })
	void readsDeadlines(String cell, String day) {
		assertThat(WORDS.due(cell, java.time.LocalDate.of(2024, 3, 20))).hasToString("Optional[" + day + "]");
	}

	@Test
	void readsNoNumberAndNoDayWhereThereIsNone() {
		assertThat(WORDS.figure("很多")).isEmpty();
		assertThat(WORDS.due("尽快", null)).isEmpty();
		assertThat(WORDS.promise("海洋科技成果转化基金")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "组建海洋科技成果转化基金, ESTABLISH, 海洋科技成果转化基金 FUND", "探索互认科技创新券, EXPLORE, ''",
			"Establish a joint laboratory, ESTABLISH, joint laboratory PLATFORM", "promote exchanges, PROMOTE, ''" })
	void readsTasks(String cell, String modality, String outcome) {
		assertThat(WORDS.promise(cell)).hasValueSatisfying((promise) -> {
			assertThat(promise.modality()).isEqualTo(modality);
			assertThat(promise.outcomes()
				.stream()
				.map((made) -> made.name() + " " + made.kind())
				.collect(Collectors.joining("; "))).isEqualTo(outcome);
		});
	}

}
