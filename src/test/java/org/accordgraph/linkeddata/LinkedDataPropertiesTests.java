package org.accordgraph.linkeddata;

import java.net.URI;

import org.accordgraph.support.startup.StartupFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LinkedDataPropertiesTests {

	@ParameterizedTest
	@ValueSource(strings = { "https://graph.example.org", "http://localhost:8080", "https://example.org/accord" })
	void takeTheAddressOfAService(String address) {
		assertThat(new LinkedDataProperties(URI.create(address), null, null).address()).hasToString(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://graph.example.org/", "graph.example.org", "/api", "urn:accord",
			"https://graph.example.org?a=b", "https://graph.example.org#a" })
	void refuseWhatIsNoneAndSayWhatToSet(String address) {
		assertThatExceptionOfType(StartupFailure.class)
			.isThrownBy(() -> new LinkedDataProperties(URI.create(address), null, null))
			.withMessageContaining("ACCORD_LINKED_DATA_ADDRESS")
			.withMessageContaining(address);
	}

	@Test
	void takeALicenceByItsAddress() {
		assertThatExceptionOfType(StartupFailure.class)
			.isThrownBy(() -> new LinkedDataProperties(null, null, URI.create("CC-BY-4.0")))
			.withMessageContaining("ACCORD_LINKED_DATA_LICENCE");
	}

}
