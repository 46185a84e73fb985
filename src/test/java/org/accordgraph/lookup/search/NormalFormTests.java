package org.accordgraph.lookup.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NormalFormTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			西部（重庆）科学城          | 西部重庆科学城
			西部 (重庆) 科学城          | 西部重庆科学城
			５Ｇ基站                    | 5g基站
			5G 基站                     | 5g基站
			“5G+”智能制造项目           | 5g智能制造项目
			Western (Chongqing)  Science City | western chongqing science city
			Chang’an Automobile         | changan automobile
			Chóngqìng                   | chongqing
			lǚyóu                       | lvyou
			AI-driven R&D               | ai driven r d
			394.2平方公里               | 394.2平方公里
			１，１９８．５              | 1198.5
			1,198 km²                   | 1198 km2
			12,3                        | 12 3
			Co., Ltd.                   | co ltd
			""")
	void makesEqualWhatAPersonTakesForEqual(String given, String normal) {
		assertThat(NormalForm.of(given).text()).isEqualTo(normal);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "~", "*?()[]{}\"'\\^:!/+-&|", "（）“”", "……" })
	void leavesNothingOfMarks(String given) {
		assertThat(NormalForm.of(given).isEmpty()).isTrue();
		assertThat(NormalForm.of(given).words()).isEmpty();
	}

	@Test
	void cutsWordsWhereTheScriptChanges() {
		assertThat(NormalForm.of("成渝 finance").words()).containsExactly("成渝", "finance");
		assertThat(NormalForm.of("5G基站").words()).containsExactly("5g", "基站");
		assertThat(NormalForm.of("foo:bar").words()).containsExactly("foo", "bar");
	}

	@Test
	void hasASoundForEachCharacterAndEachOtherWord() {
		assertThat(NormalForm.of("AI driven 智能 R&D").units()).extracting(NormalForm.Unit::text)
			.containsExactly("ai", "driven", "智", "能", "r", "d");
	}

	@Test
	void remembersWhereEachCharacterComesFrom() {
		NormalForm form = NormalForm.of("（重庆）5G");
		assertThat(form.text()).isEqualTo("重庆5g");
		assertThat(form.origins()).containsExactly(1, 2, 4, 5);
	}

}
