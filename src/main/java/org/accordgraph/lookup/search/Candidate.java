package org.accordgraph.lookup.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.accordgraph.model.EntityKinds;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * An entity that the database returned for a search.
 *
 * @param id its id
 * @param labels its labels except {@code Entity}, sorted
 * @param name its name
 * @param nameEn its English name
 * @param names all its names and aliases
 * @param statements its statement in both languages; empty unless it is a commitment
 * @param figure the figure that it states; {@code null} if it states none, or if the
 * search was for none
 * @param facts the number of its relationships
 */
record Candidate(String id, List<String> labels, String name, String nameEn, List<SearchableName> names,
		List<SearchableName> statements, @Nullable Figure figure, int facts) {

	/** The labels of a source and its parts. */
	private static final Set<String> SOURCES = Set.of("Document", "Segment", "Passage");

	/** The labels of what a source says of an entity. */
	private static final Set<String> REPORTED = Set.of("StatusReport", "Observation", "Claim", "Amount");

	static Candidate of(Record row) {
		String name = row.get("entityName").asString();
		String nameEn = row.get("entityNameEn").asString("");
		// One per name, unless one of the lists was changed outside of this service.
		Iterator<Object> pinyin = row.get("pinyin").asList(List.of()).iterator();
		List<SearchableName> names = new ArrayList<>();
		names.add(SearchableName.of(MatchedOn.NAME, name, next(pinyin)));
		names.add(SearchableName.of(MatchedOn.ENGLISH_NAME, nameEn, next(pinyin)));
		for (Object alias : row.get("aliases").asList(List.of())) {
			names.add(SearchableName.of(MatchedOn.ALIAS, String.valueOf(alias), next(pinyin)));
		}
		List<SearchableName> statements = List.of("statement", "statementEn")
			.stream()
			.filter((property) -> !row.get(property).isNull())
			.map((property) -> SearchableName.of(MatchedOn.STATEMENT, row.get(property).asString(), ""))
			.toList();
		return new Candidate(row.get("entityId").asString(), row.get("labels").asList((label) -> label.asString()),
				name, nameEn, names, statements,
				row.get("figure").isNull() ? null : Figure.of(row.get("figure").asMap()).orElse(null),
				row.get("facts").asInt());
	}

	private static String next(Iterator<Object> pinyin) {
		return pinyin.hasNext() ? String.valueOf(pinyin.next()) : "";
	}

	/** Whether it is a source, or a section of one. */
	boolean isSource() {
		return this.labels.stream().anyMatch(SOURCES::contains);
	}

	/**
	 * Whether it is what a source says of an entity: its name begins with what it is
	 * about.
	 */
	boolean isReported() {
		return this.labels.stream().anyMatch(REPORTED::contains);
	}

	/** Returns its main label. */
	String kind() {
		return EntityKinds.of(this.labels);
	}

}
