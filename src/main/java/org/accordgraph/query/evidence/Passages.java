package org.accordgraph.query.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.accordgraph.database.read.GraphReader;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;

import org.springframework.stereotype.Component;

/**
 * Caches the positions of passages, which never change: as many as memory allows are read
 * at the start, so that an answer needs no second round trip.
 */
@Component
public class Passages {

	/**
	 * The number of positions to read in advance: a tenth of the heap, at about 200 bytes
	 * each.
	 */
	private static final long AHEAD = Runtime.getRuntime().maxMemory() / 10 / 200;

	private static final String PLACES = """
			MATCH (passage:Passage)-[:IN_SEGMENT]->(segment:Segment)-[:OF_DOCUMENT]->(document:Document)
			%s
			RETURN passage.id AS id, document.id AS document, segment.id AS segment, passage.ordinal AS ordinal
			""";

	private final GraphReader reading;

	private final Map<String, PassagePlace> known = new ConcurrentHashMap<>();

	Passages(GraphReader reading) {
		this.reading = reading;
	}

	/** Reads positions in advance. */
	public void readAhead() {
		this.reading.readAtLeisure((tx) -> {
			Result places = tx.run(PLACES.formatted("WITH * LIMIT " + AHEAD));
			places.forEachRemaining(this::know);
			return places.consume();
		});
	}

	/**
	 * Returns the positions of passages.
	 * @param ids passage ids
	 * @return the positions of the existing ones, in the order of the ids
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

	/** Interns the ids of documents and segments, because many passages share them. */
	private void know(Record row) {
		PassagePlace place = new PassagePlace(row.get("id").asString(), row.get("document").asString().intern(),
				row.get("segment").asString().intern(), row.get("ordinal").asInt());
		this.known.put(place.id(), place);
	}

}
