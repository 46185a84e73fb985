package org.accordgraph.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.accordgraph.reading.Reading;

import org.springframework.stereotype.Component;

/**
 * The passages of all documents. Where a passage stands never changes, so it is asked
 * once: at the start for as many as are kept ahead, so that an answer needs no second
 * round trip.
 */
@Component
public class Passages {

	private final Reading reading;

	/** A place takes some 200 bytes. */
	private static final int AHEAD = 50_000;

	private final Map<String, PassagePlace> known = new ConcurrentHashMap<>();

	Passages(Reading reading) {
		this.reading = reading;
	}

	/** Learns where passages stand, before somebody asks. */
	public void readAhead() {
		read("WITH * LIMIT " + AHEAD, List.of());
	}

	/**
	 * Tells where passages stand.
	 * @param ids passage ids
	 * @return the places of those that there are, in the order of the ids
	 */
	public List<PassagePlace> find(Collection<String> ids) {
		List<String> unknown = ids.stream().filter((id) -> !this.known.containsKey(id)).toList();
		if (!unknown.isEmpty()) {
			read("WHERE passage.id IN $ids", unknown);
		}
		return ids.stream().map(this.known::get).filter(Objects::nonNull).toList();
	}

	private void read(String which, List<String> ids) {
		String query = """
				MATCH (passage:Passage)-[:IN_SEGMENT]->(segment:Segment)-[:OF_DOCUMENT]->(document:Document)
				%s
				RETURN passage.id AS id, document.id AS document, segment.id AS segment, passage.ordinal AS ordinal
				""".formatted(which);
		this.reading
			.ask(query, Map.of("ids", ids),
					(result) -> result.list((row) -> new PassagePlace(row.get("id").asString(),
							row.get("document").asString(), row.get("segment").asString(), row.get("ordinal").asInt())))
			.forEach((place) -> this.known.put(place.id(), place));
	}

}
