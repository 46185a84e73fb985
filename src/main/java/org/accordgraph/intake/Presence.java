package org.accordgraph.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.accordgraph.intake.Tally.Outcome;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * What the graph has already of a thing that is stated.
 *
 * @param outcome what becomes of the thing
 * @param labels the labels that it gets
 * @param properties the properties that it gets
 * @param differences what keeps it from being the same thing
 */
record Presence(Outcome outcome, Set<String> labels, Map<String, Object> properties, List<Difference> differences) {

	private static final Set<String> COMPUTED = Set.of("document", "script", "searchNames", "searchPinyin", "pinyin");

	/** Which import it was is no part of what the package states. */
	private static final String TAKEN_IN_BY = "takenInBy";

	/**
	 * Compares.
	 * @param thing what is stated
	 * @param there what the graph has of it
	 * @param document the document that states it
	 * @param decidedNames names that it has because somebody decided that others are the
	 * same
	 */
	static Presence of(StatedThing thing, @Nullable Record there, String document, Set<String> decidedNames) {
		StatedThing named = decidedNames.isEmpty() ? thing : thing.with(decidedNames);
		if (there == null) {
			return new Presence(Outcome.CREATED, thing.labels(), named.complete(document), List.of());
		}
		Map<String, Object> before = there.get("properties").asMap();
		Set<String> labels = new TreeSet<>(there.get("labels").asList((label) -> label.asString()));
		if (document.equals(before.get("document")) || there.get("abandoned").asBoolean()) {
			Map<String, Object> now = named.complete(document);
			Optional.ofNullable(before.get(TAKEN_IN_BY)).ifPresent((job) -> now.put(TAKEN_IN_BY, job));
			boolean same = before.equals(now) && labels.equals(thing.labels());
			return new Presence(same ? Outcome.UNCHANGED : Outcome.CHANGED, thing.labels(), now, List.of());
		}
		return shared(thing, before, labels);
	}

	/** It is somebody else's: its names may become more, nothing else may change. */
	private static Presence shared(StatedThing thing, Map<String, Object> before, Set<String> labels) {
		List<Difference> differences = new ArrayList<>();
		boolean ofScripts = before.get("script") != null;
		thing.properties().forEach((name, value) -> {
			Object other = before.get(name);
			boolean moreNames = name.equals("aliases") && other instanceof List<?> aliases
					&& (!ofScripts || aliases.containsAll((List<?>) value));
			if (!COMPUTED.contains(name) && !moreNames && !value.equals(other)) {
				differences.add(new Difference(name, value, other));
			}
		});
		if (!labels.containsAll(thing.labels())) {
			differences.add(new Difference("kind", thing.labels(), labels));
		}
		StatedThing kept = thing.keeping(before.getOrDefault("aliases", List.of()));
		boolean more = differences.isEmpty() && before.get("aliases") != null
				&& !before.get("aliases").equals(kept.properties().get("aliases"));
		Map<String, Object> properties = new LinkedHashMap<>(before);
		properties.putAll(kept.names());
		return new Presence(more ? Outcome.CHANGED : Outcome.UNCHANGED, labels, properties, differences);
	}

	boolean isToBeWritten() {
		return this.outcome != Outcome.UNCHANGED;
	}

	/**
	 * A value that is another one than that of the graph.
	 *
	 * @param property the property
	 * @param stated what the row states
	 * @param there what the graph has
	 */
	record Difference(String property, Object stated, @Nullable Object there) {

		void report(Reported reported) {
			reported.error(this.property, String.valueOf(this.stated), "thing.differs",
					"The graph has this thing already, with " + ((this.there != null) ? this.there : "nothing")
							+ " there.",
					"Write the same, or leave the row out and name the thing by its id; give it another id if it is another thing.");
		}

	}

}
