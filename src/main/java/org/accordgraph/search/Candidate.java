package org.accordgraph.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.accordgraph.cypher.Kinds;

import org.neo4j.driver.Record;

/**
 * A thing that the database found.
 *
 * @param id its id
 * @param labels its labels but {@code Entity}, sorted
 * @param name its name
 * @param nameEn its English name
 * @param names all it goes by
 * @param statements what it promises, in both languages; none unless it is a commitment
 * @param facts how many relationships it has
 */
record Candidate(String id, List<String> labels, String name, String nameEn, List<Name> names, List<Name> statements,
		int facts) {

	static Candidate of(Record row) {
		String name = row.get("thingName").asString();
		String nameEn = row.get("thingNameEn").asString("");
		// As many as there are names, unless somebody changed one of the lists.
		Iterator<Object> pinyin = row.get("pinyin").asList(List.of()).iterator();
		List<Name> names = new ArrayList<>();
		names.add(Name.of(MatchedOn.NAME, name, next(pinyin)));
		names.add(Name.of(MatchedOn.ENGLISH_NAME, nameEn, next(pinyin)));
		for (Object alias : row.get("aliases").asList(List.of())) {
			names.add(Name.of(MatchedOn.ALIAS, String.valueOf(alias), next(pinyin)));
		}
		List<Name> statements = List.of("statement", "statementEn")
			.stream()
			.filter((property) -> !row.get(property).isNull())
			.map((property) -> Name.of(MatchedOn.STATEMENT, row.get(property).asString(), ""))
			.toList();
		return new Candidate(row.get("thingId").asString(), row.get("labels").asList((label) -> label.asString()), name,
				nameEn, names, statements, row.get("facts").asInt());
	}

	private static String next(Iterator<Object> pinyin) {
		return pinyin.hasNext() ? String.valueOf(pinyin.next()) : "";
	}

	/** The label that tells most of what it is. */
	String kind() {
		return Kinds.of(this.labels);
	}

}
