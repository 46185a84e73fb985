package org.accordgraph.support.table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTextTests {

	@Test
	void showsTextAsItIs() {
		assertThat(MarkdownText.of("a*b*_c_ [d](e) <b>|#~`\\"))
			.isEqualTo("a\\*b\\*\\_c\\_ \\[d\\](e) \\<b\\>\\|\\#\\~\\`\\\\");
		assertThat(MarkdownText.of("one\r\ntwo")).isEqualTo("one two");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org/a_b", "http://localhost:8080/#/ask/a/b?c=d~e" })
	void linksAnAddress(String address) {
		assertThat(MarkdownText.of(address)).isEqualTo("<" + address + ">");
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "https://example.org/<script>", "https://example.org/ x" })
	void linksNothingElse(String text) {
		assertThat(MarkdownText.of(text)).doesNotMatch("<.*>");
	}

}
