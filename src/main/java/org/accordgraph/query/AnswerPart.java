package org.accordgraph.query;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of a JSON answer that a request may select, so that who needs the rows alone
 * neither waits for the others nor transfers them.
 */
enum AnswerPart {

	/** The rows, which every answer has. */
	ROWS,

	/** The nodes and relationships on the paths of the rows. */
	GRAPH,

	/** The positions of the passages that are evidence. */
	PASSAGES,

	/** The links to the answer and to Neo4j Browser. */
	LINKS,

	/** The titles and the description of the question. */
	ABOUT;

	/** Returns its name as a value of the parameter {@code parts}. */
	String value() {
		return name().toLowerCase(Locale.ROOT);
	}

	static List<String> allowed() {
		return Stream.of(values()).map(AnswerPart::value).toList();
	}

	/** Returns the parts with these names. */
	static Set<AnswerPart> of(Collection<?> names) {
		return names.stream()
			.map((name) -> valueOf(name.toString().toUpperCase(Locale.ROOT)))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(AnswerPart.class)));
	}

}
