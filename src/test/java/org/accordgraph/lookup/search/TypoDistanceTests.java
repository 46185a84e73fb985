package org.accordgraph.search;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypoTests {

	@ParameterizedTest
	@ValueSource(strings = { "chengdu", "chendu", "chengdou", "chengdo", "hcengdu", "chengud", "echengdu", "hengdu" })
	void forgivesOneSlip(String typed) {
		assertThat(Typo.atMostOne(typed, "chengdu")).isTrue();
		assertThat(Typo.atMostOne("chengdu", typed)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "chongqing", "chenddo", "cegdu", "chengdushi", "hcengud", "ucengdh" })
	void forgivesNoMore(String typed) {
		assertThat(Typo.atMostOne(typed, "chengdu")).isFalse();
	}

}
