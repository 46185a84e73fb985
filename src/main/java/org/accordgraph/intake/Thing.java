package org.accordgraph.intake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A thing that a cell may name.
 *
 * @param id its id
 * @param labels its labels
 */
record Thing(String id, List<String> labels) {

	/** Whether it is of one of these kinds; none means any. */
	boolean is(List<String> of) {
		return of.isEmpty() || of.stream().anyMatch(this.labels::contains);
	}

	String packed() {
		return this.id + " " + String.join(" ", this.labels);
	}

	static Thing unpacked(String packed) {
		List<String> parts = List.of(packed.split(" "));
		return new Thing(parts.get(0), parts.subList(1, parts.size()));
	}

	static String packed(List<Thing> things) {
		return things.stream().map(Thing::packed).collect(Collectors.joining("\n"));
	}

	static List<Thing> severalUnpacked(String packed) {
		return packed.isEmpty() ? List.of() : Arrays.stream(packed.split("\n")).map(Thing::unpacked).toList();
	}

}
