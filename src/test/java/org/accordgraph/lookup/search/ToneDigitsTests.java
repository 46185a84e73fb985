package org.accordgraph.lookup.search;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ToneDigitsTests {

	@ParameterizedTest
	@CsvSource({ "lv4se4,lvse", "lu:4se4,luse", "lü4se4,lüse", "chong2qing4,chongqing",
			"chong2 qing4 shi4,chong qing shi", "ke1ji4ju,kejiju", "ma5,ma", "5G,5G", "G5012,G5012", "xyz4,xyz4",
			"cqcd-2021,cqcd-2021", "重庆5,重庆5" })
	void goAwayIfAllPartsAreSyllables(String typed, String plain) {
		assertThat(ToneDigits.removed(typed)).isEqualTo(plain);
	}

}
