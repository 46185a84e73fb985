package org.accordgraph.ingest.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.accordgraph.ingest.issue.Issues;
import org.accordgraph.ingest.staging.RelationshipKey;
import org.accordgraph.ingest.staging.StagedRow;
import org.accordgraph.ingest.staging.StatedRelationship;
import org.accordgraph.ingest.validation.Doubts;
import org.accordgraph.ingest.validation.RowIssues;
import org.accordgraph.ingest.write.Tally.Outcome;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Writes relationships in batches, type by type. */
final class RelationshipBatch {

	private static final int BATCH_SIZE = 5_000;

	private final WriteStatements statements;

	private final TransactionContext tx;

	private final NodeLookup nodes;

	private final Issues issues;

	private final Doubts doubts;

	private final Predicate<String> isNew;

	/** Relationships not yet written, by type and key. */
	private final Map<String, Map<RelationshipKey, Stated>> byType = new LinkedHashMap<>();

	/** The documents that are written in this transaction. */
	private final Set<String> documents;

	/** Keys of written relationships to the documents that state them. */
	private final Map<RelationshipKey, Set<String>> written = new HashMap<>();

	/** Rows of new relationships that are not created yet. */
	private final List<Map<String, Object>> created = new ArrayList<>();

	private final Map<StagedRow, Outcome> outcomes = new IdentityHashMap<>();

	/**
	 * Creates an empty batch.
	 * @param documents the documents that are written in this transaction
	 * @param isNew whether an entity was created, so that it had no relationships
	 */
	RelationshipBatch(WriteStatements statements, TransactionContext tx, NodeLookup nodes, Issues issues, Doubts doubts,
			List<String> documents, Predicate<String> isNew) {
		this.statements = statements;
		this.tx = tx;
		this.nodes = nodes;
		this.issues = issues;
		this.doubts = doubts;
		this.documents = Set.copyOf(documents);
		this.isNew = isNew;
	}

	void add(String document, StatedRelationship relationship) {
		Map<RelationshipKey, Stated> relationships = this.byType.computeIfAbsent(relationship.type(),
				(type) -> new LinkedHashMap<>());
		Stated before = relationships.get(relationship.key());
		if ((before != null && !before.document.equals(document)) || relationships.size() == BATCH_SIZE) {
			// The second document has to find it as the first one states it.
			write(relationship.type(), relationships);
			create();
		}
		relationships.put(relationship.key(), new Stated(document, relationship));
	}

	/** Writes the batch. */
	void write() {
		this.byType.forEach(this::write);
		create();
	}

	/** What happened to the relationships of a row. */
	Outcome outcome(StagedRow row) {
		return this.outcomes.getOrDefault(row, Outcome.UNCHANGED);
	}

	private void write(String type, Map<RelationshipKey, Stated> relationships) {
		this.nodes.find(relationships.values()
			.stream()
			.map(Stated::relationship)
			.flatMap((relationship) -> Stream.of(relationship.from(), relationship.to()))
			.toList());
		relationships.entrySet().removeIf((each) -> isMissing(each.getKey(), each.getValue().relationship));
		Map<RelationshipKey, Map<String, Object>> existing = existing(type, relationships);
		List<Map<String, Object>> changed = new ArrayList<>();
		relationships.forEach((key, stated) -> {
			StatedRelationship relationship = stated.relationship;
			Outcome outcome = outcome(key, stated, existing.get(key));
			this.outcomes.merge(relationship.row(), outcome, Outcome::and);
			this.written.computeIfAbsent(key, (each) -> new HashSet<>()).add(stated.document);
			if (outcome != Outcome.UNCHANGED) {
				Map<String, Object> row = row(key, "properties",
						statedBy(existing.get(key)).and(stated.document, relationship.properties()));
				row.put("type", type);
				((outcome == Outcome.CREATED) ? this.created : changed).add(row);
			}
		});
		if (!changed.isEmpty()) {
			this.statements.run(this.tx, "update-relationships", type, Map.of("rows", changed));
		}
		relationships.clear();
	}

	/** Creates the new ones of all types. */
	private void create() {
		for (int i = 0; i < this.created.size(); i += BATCH_SIZE) {
			this.statements.run(this.tx, "create-relationships",
					Map.of("rows", this.created.subList(i, Math.min(i + BATCH_SIZE, this.created.size()))));
		}
		this.created.clear();
	}

	private Outcome outcome(RelationshipKey key, Stated stated, @Nullable Map<String, Object> before) {
		if (before == null) {
			return Outcome.CREATED;
		}
		StatedBy by = statedBy(before);
		if (StatedBy.bare(before).equals(stated.relationship.properties())) {
			return (by.isByScript() || by.documents().contains(stated.document)) ? Outcome.UNCHANGED : Outcome.CHANGED;
		}
		if (!StatedBy.isDerived(before) && (by.isByScript() || by.documents()
			.stream()
			.anyMatch((other) -> !other.equals(stated.document) && isStillStatedBy(other, key)))) {
			new RowIssues(stated.relationship.row(), this.issues).error(null, key.toString(), "relation.differs",
					"The relation is already in the graph with " + StatedBy.bare(before) + ".",
					"Enter the same values, or remove the row.");
			this.doubts.add(key.from());
			this.doubts.add(key.to());
		}
		return Outcome.CHANGED;
	}

	/** Whether a document still states it, or has stated it in this transaction. */
	private boolean isStillStatedBy(String document, RelationshipKey key) {
		return !this.documents.contains(document) || this.written.getOrDefault(key, Set.of()).contains(document);
	}

	private static StatedBy statedBy(@Nullable Map<String, Object> before) {
		return (before == null || StatedBy.isDerived(before)) ? StatedBy.none() : StatedBy.of(before);
	}

	/**
	 * Reports a relationship to an entity whose document was rejected, or comes later.
	 */
	private boolean isMissing(RelationshipKey key, StatedRelationship relationship) {
		boolean missing = this.nodes.of(relationship.from()) == null || this.nodes.of(relationship.to()) == null;
		boolean followsFromAnError = missing && Stream.of(relationship.from(), relationship.to())
			.anyMatch((end) -> this.nodes.of(end) == null && this.doubts.isAbout(end));
		if (followsFromAnError) {
			this.doubts.add(relationship.from());
			this.doubts.add(relationship.to());
		}
		else if (missing) {
			new RowIssues(relationship.row(), this.issues).error(null, key.toString(), "reference.not-imported",
					"An entity of this relation is not in the graph: the document that states it was rejected, or comes later in the package.",
					"Correct that document, or move it before this one.");
		}
		return missing;
	}

	private Map<String, Object> row(RelationshipKey key, String more, Object value) {
		return new HashMap<>(Map.of("from", this.nodes.of(key.from()), "to", this.nodes.of(key.to()), more, value));
	}

	/** The properties of those that are in the graph. */
	private Map<RelationshipKey, Map<String, Object>> existing(String type,
			Map<RelationshipKey, Stated> relationships) {
		List<RelationshipKey> keys = relationships.keySet()
			.stream()
			.filter((key) -> this.written.containsKey(key)
					|| !this.isNew.test(key.from()) && !this.isNew.test(key.to()))
			.toList();
		Map<RelationshipKey, Map<String, Object>> existing = new HashMap<>();
		if (!keys.isEmpty()) {
			List<Map<String, Object>> ends = IntStream.range(0, keys.size())
				.mapToObj((i) -> row(keys.get(i), "index", i))
				.toList();
			this.statements.run(this.tx, "existing-relationships", type, Map.of("rows", ends))
				.forEach((row) -> existing.put(keys.get(row.get("index").asInt()), row.get("properties").asMap()));
		}
		return existing;
	}

	private record Stated(String document, StatedRelationship relationship) {

	}

}
