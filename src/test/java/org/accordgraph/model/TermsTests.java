package org.accordgraph.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.support.startup.StartupFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TermsTests {

	private final Vocabulary vocabulary = Vocabulary.in(new CypherFolder("file:cypher/"));

	@TempDir
	Path folder;

	@Test
	void areTrueWhereTheirConditionIs() throws IOException {
		Term term = terms("role=PARTY").ofType("SIGNED").orElseThrow();
		assertThat(term.isOfAll()).isFalse();
		assertThat(term.isTrueOf(Map.of("role", "PARTY"))).isTrue();
		assertThat(term.isTrueOf(Map.of("evidence", "a"))).isTrue();
		assertThat(term.isTrueOf(Map.of("role", "WITNESS"))).isFalse();
	}

	@Test
	void areTrueOfAllWithoutOne() throws IOException {
		Term term = terms("").ofType("SIGNED").orElseThrow();
		assertThat(term.isOfAll()).isTrue();
		assertThat(term.isTrueOf(Map.of("role", "WITNESS"))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "role=NOBODY", "part=PARTY", "role", "PARTY", "role = PARTY" })
	void haveNoConditionThatNothingFulfils(String where) {
		assertThatExceptionOfType(StartupFailure.class).isThrownBy(() -> terms(where))
			.withMessageContaining("terms.csv")
			.withMessageContaining("SIGNED")
			.withMessageContaining("'" + where + "'");
	}

	private Terms terms(String where) throws IOException {
		Files.createDirectories(this.folder.resolve("model"));
		Files.writeString(this.folder.resolve("model/terms.csv"), """
				group,name,on,term,reverse,as,where
				prefix,org,,http://www.w3.org/ns/org#,,,
				type,SIGNED,,org:memberOf,,,%s
				""".formatted(where));
		return Terms.in(new CypherFolder("file:" + this.folder + "/"), this.vocabulary);
	}

}
