package org.accordgraph.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.accordgraph.reading.Reading;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;

import org.springframework.stereotype.Component;

/**
 * The passages of all documents. Where a passage stands never changes, so it is asked
 * once: at the start for as many as are kept ahead, so that an answer needs no second
 * round trip.
 */
@Component
public class Passages {

	/** A place takes some 200 bytes; a tenth of the heap is for those known ahead. */
	private static final long AHEAD = Runtime.getRuntime().maxMemory() / 10 / 200;

	private static final String PLACES = """
			MATCH (passage:Passage)-[:IN_SEGMENT]->(segment:Segment)-[:OF_DOCUMENT]->(document:Document)
			%s
			RETURN passage.id AS id, document.id AS document, segment.id AS segment, passage.ordinal AS ordinal
			""";

	private final Reading reading;

	private final Map<String, PassagePlace> known = new ConcurrentHashMap<>();

	Passages(Reading reading) {
		this.reading = reading;
	}

	/** Learns where passages stand, before somebody asks. */
	public void readAhead() {
		this.reading.readAtLeisure((tx) -> {
			Result places = tx.run(PLACES.formatted("WITH * LIMIT " + AHEAD));
			places.forEachRemaining(this::know);
			return places.consume();
		});
	}

	/**
	 * Tells where passages stand.
	 * @param ids passage ids
	 * @return the places of those that there are, in the order of the ids
	 */
	public List<PassagePlace> find(Collection<String> ids) {
		List<String> unknown = ids.stream().filter((id) -> !this.known.containsKey(id)).toList();
		if (!unknown.isEmpty()) {
			read(unknown);
		}
		return ids.stream().map(this.known::get).filter(Objects::nonNull).toList();
	}

	private void read(List<String> ids) {
		this.reading.ask(PLACES.formatted("WHERE passage.id IN $ids"), Map.of("ids", ids), (places) -> {
			places.forEachRemaining(this::know);
			return places.consume();
		});
	}

	/** Many passages stand in one segment. */
	private void know(Record row) {
		PassagePlace place = new PassagePlace(row.get("id").asString(), row.get("document").asString().intern(),
				row.get("segment").asString().intern(), row.get("ordinal").asInt());
		this.known.put(place.id(), place);
	}

}
