package org.accordgraph.ingest.validation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An entity to which a cell may refer.
 *
 * @param id its id
 * @param labels its labels
 */
record NamedEntity(String id, List<String> labels) {

	/** Whether it is of one of these kinds; any if empty. */
	boolean is(List<String> of) {
		return of.isEmpty() || of.stream().anyMatch(this.labels::contains);
	}

	String packed() {
		return this.id + " " + String.join(" ", this.labels);
	}

	static NamedEntity unpacked(String packed) {
		List<String> parts = List.of(packed.split(" "));
		return new NamedEntity(parts.get(0), parts.subList(1, parts.size()));
	}

	static String packed(List<NamedEntity> entities) {
		return entities.stream().map(NamedEntity::packed).collect(Collectors.joining("\n"));
	}

	static List<NamedEntity> severalUnpacked(String packed) {
		return packed.isEmpty() ? List.of() : Arrays.stream(packed.split("\n")).map(NamedEntity::unpacked).toList();
	}

}
