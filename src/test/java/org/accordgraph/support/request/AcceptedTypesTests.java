package org.accordgraph.support.request;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AcceptedTypesTests {

	@Test
	void areSortedByTheirWeights() throws Exception {
		assertThat(AcceptedTypes.of(accepting("text/turtle;q=0.5, application/json"))).map(MediaType::getSubtype)
			.containsExactly("json", "turtle");
	}

	@Test
	void areAllWithoutTheHeader() throws Exception {
		assertThat(AcceptedTypes.of(new MockHttpServletRequest())).containsExactly(MediaType.ALL);
	}

	@Test
	void leaveOutWhatIsExcluded() throws Exception {
		assertThat(AcceptedTypes.of(accepting("text/turtle;q=0, application/json;q=0.1"))).map(MediaType::getSubtype)
			.containsExactly("json");
		assertThat(AcceptedTypes.of(accepting("text/turtle;q=0.0"))).isEmpty();
	}

	@Test
	void areRefusedIfMalformedOrTooMany() {
		for (String header : new String[] { "turtle", "text/turtle;q=9", "text/turtle,".repeat(60) + "text/turtle" }) {
			assertThatExceptionOfType(HttpMediaTypeNotAcceptableException.class).as(header)
				.isThrownBy(() -> AcceptedTypes.of(accepting(header)));
		}
	}

	@Test
	void leaveNoFormatIfItsTypeIsExcluded() {
		assertThatExceptionOfType(HttpMediaTypeNotAcceptableException.class)
			.isThrownBy(() -> AskedFormat.require(accepting("text/turtle;q=0"), "text/turtle"));
		assertThatExceptionOfType(HttpMediaTypeNotAcceptableException.class).isThrownBy(() -> AskedFormat
			.of(RequestValues.of(Map.of(), List.of()), accepting("text/csv;q=0"), Map.of("csv", "text/csv")));
	}

	private static MockHttpServletRequest accepting(String header) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/dataset");
		request.addHeader(HttpHeaders.ACCEPT, header);
		return request;
	}

}
