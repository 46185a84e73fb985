package org.accordgraph.linkeddata;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.model.Terms;
import org.accordgraph.model.Vocabulary;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FactsTests {

	private final CypherFolder folder = new CypherFolder("file:cypher/");

	private final Vocabulary vocabulary = Vocabulary.in(this.folder);

	private final Terms terms = Terms.in(this.folder, this.vocabulary);

	private final Iris iris = new Iris("http://localhost", this.terms);

	private final List<Statement> triples = new ArrayList<>();

	private final Facts facts = new Facts(this.vocabulary, this.terms, this.iris, this.triples::add);

	/** Java leaves the seconds of a full minute out. */
	@Test
	void writeMomentsWithTheirSeconds() {
		this.facts.node(List.of("Entity", "Document"),
				Map.of("id", "a", "firstImportedAt", ZonedDateTime.parse("2026-01-02T10:00+08:00")));
		this.facts.node(List.of("Entity", "Document"),
				Map.of("id", "b", "firstImportedAt", OffsetDateTime.parse("2026-01-02T10:00Z")));
		assertThat(this.triples.stream()
			.filter((triple) -> triple.getPredicate().equals(this.iris.own("firstImportedAt")))
			.map(Statement::getObject)).allMatch((value) -> ((Literal) value).getDatatype().equals(XSD.DATETIME))
			.extracting(Value::stringValue)
			.containsExactly("2026-01-02T10:00:00+08:00", "2026-01-02T10:00:00Z");
	}

	@Test
	void makeAPartyAMember() {
		this.facts.relationship("SIGNED", "body", "agreement", Map.of("evidence", List.of("passage")));
		this.facts.relationship("SIGNED", "other", "agreement", Map.of("role", "PARTY"));
		assertThat(members()).containsExactly("body", "other");
	}

	/** Nor is the agreement attributed to it. */
	@ParameterizedTest
	@ValueSource(strings = { "WITNESS", "APPROVER", "GUARANTOR" })
	void makeNobodyAMemberWhoOnly(String role) {
		this.facts.relationship("SIGNED", "body", "agreement", Map.of("role", role));
		assertThat(this.triples).extracting(Statement::getPredicate)
			.contains(this.iris.own("SIGNED"), this.iris.own("role"))
			.doesNotContain(this.iris.term("org:hasMember"), this.iris.term("org:memberOf"),
					this.iris.term("prov:wasAttributedTo"));
	}

	private List<String> members() {
		return this.triples.stream()
			.filter((triple) -> triple.getPredicate().equals(this.iris.term("org:hasMember"))
					&& triple.getSubject().equals(this.iris.entity("agreement")))
			.map((triple) -> triple.getObject().stringValue().replaceAll(".*/", ""))
			.toList();
	}

}
