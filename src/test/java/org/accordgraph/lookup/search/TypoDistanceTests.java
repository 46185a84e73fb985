package org.accordgraph.lookup.search;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypoDistanceTests {

	@ParameterizedTest
	@ValueSource(strings = { "chengdu", "chendu", "chengdou", "chengdo", "hcengdu", "chengud", "echengdu", "hengdu" })
	void forgivesOneSlip(String typed) {
		assertThat(TypoDistance.atMostOne(typed, "chengdu")).isTrue();
		assertThat(TypoDistance.atMostOne("chengdu", typed)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "chongqing", "chenddo", "cegdu", "chengdushi", "hcengud", "ucengdh" })
	void forgivesNoMore(String typed) {
		assertThat(TypoDistance.atMostOne(typed, "chengdu")).isFalse();
	}

}
