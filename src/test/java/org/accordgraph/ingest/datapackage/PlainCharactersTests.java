package org.accordgraph.ingest.datapackage;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Characters that nobody sees are removed, and those that somebody sees stay. */
class PlainCharactersTests {

	@ParameterizedTest
	@ValueSource(ints = { 0x200B, 0xFEFF, 0x00AD, 0x2060, 0x200E, 0x200F, 0x200C, 0x200D, 0x180E, 0x034F, 0xFE0F,
			0xE0100, 0x061C, 0x2063, 0xE0041, 0x1160 })
	void removesWhatHasNoWidth(int letter) {
		PlainCharacters plain = PlainCharacters.of("重" + Character.toString(letter) + "庆");
		assertThat(plain.text()).isEqualTo("重庆");
		assertThat(plain.removed()).singleElement().asString().startsWith("U+%04X ".formatted(letter));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0x00A0, 0x2002, 0x2007, 0x2009, 0x202F, 0x205F, 0x1680, 0x2800, 0x3164 })
	void makesSpacesOfSpaces(int letter) {
		assertThat(PlainCharacters.of("a" + Character.toString(letter) + "b").text()).isEqualTo("a b");
	}

	@ParameterizedTest
	@ValueSource(strings = { "重庆市（示例）·①", "e\u0301té", "پیاده\u200Cرو", "क्\u200Dष", "👩\u200D🚀", "　缩进", "\u202Eabc",
			"𠮷野家", "a\tb\nc", "Ω≈ç√" })
	void leavesTheRest(String text) {
		assertThat(PlainCharacters.of(text)).isEqualTo(new PlainCharacters(text, List.of()));
	}

	@Test
	void namesEachCodePointOnce() {
		PlainCharacters plain = PlainCharacters.of("\u200B重\u200B庆\u00A0");
		assertThat(plain.text()).isEqualTo("重庆 ");
		assertThat(plain.removed()).containsExactly("U+200B ZERO WIDTH SPACE", "U+00A0 NO-BREAK SPACE");
	}

	@Test
	void foldsFullWidthFormsOnly() {
		assertThat(PlainCharacters.halfWidth("１２，３．５％　Ａ")).isEqualTo("12,3.5% A");
		assertThat(PlainCharacters.halfWidth("10²①Ⅷ㎡½㈠")).isEqualTo("10²①Ⅷ㎡½㈠");
	}

}
