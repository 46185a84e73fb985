package org.accordgraph.shipped;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The comparison of advisories with components. */
class AdvisoriesTests {

	private static final String ADVISORY = """
			{"id": "GHSA-1", "aliases": ["CVE-2026-1"], "affected": [{
			  "package": {"ecosystem": "Maven", "name": "a:b"},
			  "ranges": [{"type": "ECOSYSTEM", "events": [
			    {"fixed": "2.0.10"}, {"introduced": "2.0.0-M1"}, {"introduced": "0"}, {"fixed": "1.0.Final"}]}]}]}""";

	@ParameterizedTest
	@CsvSource({ "0.9, 1.0.Final", "1.0-rc1, 1.0.Final", "1.0, ", "1.0.0.Final, ", "1.9, ", "2.0.0-alpha1, ",
			"2.0.0-M1, 2.0.10", "2.0.0, 2.0.10", "2.0.9, 2.0.10", "2.0.9.1, 2.0.10", "2.0.10, ", "2.0.11, ", "10.0, " })
	void compareVersionsAsMavenDoes(String version, String fixed) {
		List<String> found = Advisories.of(json(ADVISORY)).against(with("a:b", version));
		if (fixed == null) {
			assertThat(found).isEmpty();
		}
		else {
			assertThat(found).containsExactly("a:b " + version + ": GHSA-1 (CVE-2026-1), fixed in " + fixed);
		}
	}

	@Test
	void concernTheirPackageOnly() {
		Advisories advisories = Advisories.of(json(ADVISORY));
		assertThat(advisories.against(with("a:bb", "2.0.0"))).isEmpty();
		assertThat(advisories.against(with("aa:b", "2.0.0"))).isEmpty();
		assertThat(Advisories.of(json(ADVISORY.replace("Maven", "PyPI"))).against(with("a:b", "2.0.0"))).isEmpty();
	}

	@Test
	void areReadOneByOneAndAsLists() {
		String other = """
				{"id": "OSV-2", "affected": [
				  {"package": {"ecosystem": "npm", "name": "@x/y"},
				   "ranges": [{"type": "SEMVER", "events": [{"introduced": "1.0.0"}, {"last_affected": "1.2.0"}]}]},
				  {"package": {"ecosystem": "Maven:central", "name": "c:d"}, "versions": ["7", "8"]},
				  {"package": {"ecosystem": "Maven", "name": "e:f"},
				   "ranges": [{"type": "GIT", "events": [{"introduced": "0"}]},
				              {"type": "ECOSYSTEM", "events": [{"introduced": "3"}]}]}]}""";
		for (String list : List.of("[" + ADVISORY + "," + other + "]", "{\"vulns\": [" + other + "]}")) {
			Advisories advisories = Advisories.of(json(list));
			assertThat(advisories.against(with("org.webjars.npm:x__y", "1.2.0")))
				.containsExactly("org.webjars.npm:x__y 1.2.0: OSV-2, fixed in a version after 1.2.0");
			assertThat(advisories.against(with("org.webjars.npm:x__y", "1.2.1"))).isEmpty();
			assertThat(advisories.against(with("c:d", "8"))).singleElement().asString().contains("OSV-2");
			assertThat(advisories.against(with("c:d", "9"))).isEmpty();
			assertThat(advisories.against(with("e:f", "3.0.1"))).singleElement().asString().contains("no version yet");
			assertThat(advisories.against(with("e:f", "2"))).isEmpty();
		}
	}

	@Test
	void doNotCountOnceTheyAreWithdrawn() {
		String withdrawn = ADVISORY.replace("\"id\"", "\"withdrawn\": \"2026-01-01T00:00:00Z\", \"id\"");
		assertThat(Advisories.of(json(withdrawn)).against(with("a:b", "2.0.0"))).isEmpty();
	}

	private static Sbom with(String name, String version) {
		return new Sbom(List.of(new Sbom.Component(name, version, List.of("MIT"), true)));
	}

	private static JsonNode json(String text) {
		return JsonMapper.shared().readTree(text);
	}

}
