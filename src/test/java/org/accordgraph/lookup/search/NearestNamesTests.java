package org.accordgraph.lookup.search;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NearestNamesTests {

	@ParameterizedTest
	@CsvSource({ "市经济信息委,重庆市经济和信息化委员会", "重慶市,重庆市", "云岭市数剧局,云岭市数据局", "example-2024.text.99,example-2024.text.9",
			"Yunling Data Bureu,Yunling Data Bureau" })
	void areSimilarIfOneMayStandForTheOther(String one, String other) {
		assertThat(NearestNames.areSimilar(one, other)).isTrue();
		assertThat(NearestNames.areSimilar(other, one)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "重庆,成都", "市财政局,市数据局", "Chongqing,Chengdu", "（）,重庆" })
	void areNotSimilarOtherwise(String one, String other) {
		assertThat(NearestNames.areSimilar(one, other)).isFalse();
	}

}
