package org.accordgraph.query.changes;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.accordgraph.cypher.CypherFile;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.database.read.GraphReader;
import org.accordgraph.database.read.TooExpensive;
import org.accordgraph.query.changes.Change.State;
import org.accordgraph.query.changes.Change.Subject;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Component;

/**
 * Asks each file of {@code cypher/changes} for the changes that the graph itself tells,
 * all of them in one transaction.
 */
@Component
class GraphChanges implements ChangeSource {

	private static final List<String> NARROWED_BY = List.of("since", "before");

	private static final List<String> COUNTED = List.of("facts", "changes");

	private final List<String> statements;

	private final GraphReader reading;

	GraphChanges(CypherFolder folder, GraphReader reading) {
		this.statements = folder.files("changes/*.cypher").stream().map(CypherFile::text).toList();
		this.reading = reading;
	}

	@Override
	public List<Change> changes(ChangeWindow window) {
		Map<String, Object> values = Map.of("from", window.from().atZone(ZoneOffset.UTC), "to",
				window.to().atZone(ZoneOffset.UTC), "after", window.after(), "limit", window.limit());
		try {
			return this.reading.read((tx) -> {
				List<Change> changes = new ArrayList<>();
				this.statements.forEach(
						(statement) -> tx.run(statement, values).forEachRemaining((row) -> changes.add(change(row))));
				return changes;
			});
		}
		catch (TooExpensive ex) {
			throw ex.narrowedBy(NARROWED_BY);
		}
	}

	private static Change change(Record row) {
		Map<String, Long> counts = new LinkedHashMap<>();
		COUNTED.stream()
			.filter((column) -> given(row, column))
			.forEach((column) -> counts.put(column, row.get(column).asLong()));
		return new Change(ChangeKind.valueOf(row.get("kind").asString()), row.get("key").asString(),
				row.get("at").asZonedDateTime().toInstant(), day(row, "day"), day(row, "publishedOn"),
				subject(row.get("entity")), given(row, "document") ? subject(row.get("document")) : null,
				given(row, "was") || given(row, "wasSince") ? state(row, "was") : null,
				row.containsKey("now") ? state(row, "now") : null, given(row, "by") ? subject(row.get("by")) : null,
				counts, row.get("evidence").asList(Value::asString));
	}

	private static State state(Record row, String which) {
		return new State(text(row, which), which.equals("now") ? day(row, "day") : day(row, which + "Since"),
				text(row, which + "Part"), given(row, which + "Value") ? row.get(which + "Value").asDouble() : null,
				text(row, "unit"));
	}

	/** An entity of the graph; or, of a removed one, what was recorded of it. */
	private static Subject subject(Value value) {
		Set<String> labels = Set.of();
		if (value.hasType(TypeSystem.getDefault().NODE())) {
			labels = StreamSupport.stream(value.asNode().labels().spliterator(), false)
				.collect(Collectors.toUnmodifiableSet());
		}
		return new Subject(value.get("id").asString(), labels, value.get("name").asString(null),
				value.get("nameEn").asString(null));
	}

	private static boolean given(Record row, String column) {
		return row.containsKey(column) && !row.get(column).isNull();
	}

	private static @Nullable String text(Record row, String column) {
		return given(row, column) ? row.get(column).asString() : null;
	}

	private static @Nullable LocalDate day(Record row, String column) {
		return given(row, column) ? row.get(column).asLocalDate() : null;
	}

}
