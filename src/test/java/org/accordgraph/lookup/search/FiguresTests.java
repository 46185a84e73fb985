package org.accordgraph.lookup.search;

import org.accordgraph.cypher.CypherFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresTests {

	private final Figures figures = new Figures(new CypherFolder("file:cypher/"));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			300万辆              | 3000000      | 辆
			３００万辆           | 3000000      | 辆
			三百万辆             | 3000000      | 辆
			3 million vehicles   | 3000000      | 辆
			3,000,000 cars       | 3000000      | 辆
			6000亿元             | 600000000000 | 元
			六千亿元             | 600000000000 | 元
			600 billion yuan     | 600000000000 | 元
			600 billion          | 600000000000 | ''
			1亿2000万人          | 120000000    | 人
			一万二千三百户       | 12300        | 户
			两万亿元             | 2000000000000 | 元
			千亿方               | 100000000000 | 立方米
			1,198 km²            | 1198         | 平方公里
			394.2                | 394.2        | ''
			7万余个              | 70000        | 个
			6000万千瓦时         | 60000000     | 千瓦时
			14千米               | 14           | 公里
			600吨/日             | 600          | 吨
			8.5％                | 8.5          | %
			8个百分点            | 8            | 个百分点
			十个                 | 10           | 个
			""")
	void readsNumbersAndUnits(String text, String number, String unit) {
		assertThat(this.figures.in(text)).singleElement().satisfies((written) -> {
			assertThat(written.figure().number()).isEqualTo(number);
			assertThat(written.figure().unit()).isEqualTo(unit);
			assertThat(written.start()).isZero();
			assertThat(written.end()).isEqualTo(text.length());
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "G5012", "5G基站", "三环", "二〇二一", "两新一重", "万州", "九龙坡", "一带一路", "重庆", "R&D" })
	void leavesNamesAlone(String text) {
		assertThat(this.figures.in(text)).isEmpty();
	}

	@Test
	void readsSeveralFiguresOfAText() {
		assertThat(this.figures.in("67个重大项目年内投资934亿元")).extracting((written) -> written.figure().key())
			.containsExactly("67 个", "93400000000 元");
	}

}
