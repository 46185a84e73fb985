package org.accordgraph.ingest.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.accordgraph.ingest.issue.Issues;
import org.accordgraph.ingest.staging.StagedRow;
import org.accordgraph.ingest.staging.StatedEntity;
import org.accordgraph.ingest.validation.Doubts;
import org.accordgraph.ingest.validation.RowIssues;
import org.accordgraph.ingest.write.Tally.Outcome;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Writes entities in batches. */
final class EntityBatch {

	private static final int BATCH_SIZE = 5_000;

	private final WriteStatements statements;

	private final TransactionContext tx;

	private final NodeLookup nodes;

	private final Issues issues;

	private final Doubts doubts;

	private final BiFunction<String, String, Set<String>> decidedNames;

	private final Function<String, Set<String>> givenNames;

	/** Entities not yet written. */
	private final Map<String, Stated> batch = new LinkedHashMap<>();

	private final Map<String, Outcome> outcomes = new HashMap<>();

	private final Map<String, Set<String>> labels = new HashMap<>();

	private final Set<Statement> stated = new HashSet<>();

	/**
	 * Creates an empty batch.
	 * @param decidedNames the names that an entity has because of match decisions, by
	 * document and id
	 * @param givenNames the names that match decisions gave to an entity in the graph
	 */
	EntityBatch(WriteStatements statements, TransactionContext tx, NodeLookup nodes, Issues issues, Doubts doubts,
			BiFunction<String, String, Set<String>> decidedNames, Function<String, Set<String>> givenNames) {
		this.statements = statements;
		this.tx = tx;
		this.nodes = nodes;
		this.issues = issues;
		this.doubts = doubts;
		this.decidedNames = decidedNames;
		this.givenNames = givenNames;
	}

	/** Adds the entity of a row. */
	void add(String document, StagedRow row) {
		StatedEntity entity = StatedEntity.of(row);
		Stated before = this.batch.get(entity.id());
		if (before != null && !before.document.equals(document)) {
			// The second document has to find the entity as the first one states it.
			write();
			before = null;
		}
		this.batch.put(entity.id(), new Stated(document, (before != null) ? before.entity.and(entity) : entity));
		this.stated.add(new Statement(document, entity.id()));
	}

	/** Ends a document, so that all rows of its entities are in the batch. */
	void endOf(String document) {
		if (this.batch.size() >= BATCH_SIZE) {
			write();
		}
	}

	/** Writes the batch. */
	void write() {
		List<String> ids = List.copyOf(this.batch.keySet());
		Map<String, Record> existing = new HashMap<>();
		for (int i = 0; i < ids.size(); i += BATCH_SIZE) {
			List<Record> rows = this.statements.run(this.tx, "existing-entities",
					Map.of("ids", ids.subList(i, Math.min(i + BATCH_SIZE, ids.size()))));
			rows.forEach((row) -> existing.put(row.get("id").asString(), row));
			this.nodes.add(rows);
		}
		Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
		List<Map<String, Object>> aliases = new ArrayList<>();
		this.batch.forEach((id, each) -> {
			ExistingEntity target = ExistingEntity.of(each.entity, existing.get(id), each.document,
					this.decidedNames.apply(each.document, id), this.givenNames.apply(id));
			aliases.addAll(target.aliases().rows(id));
			target.differences().forEach((difference) -> {
				difference.report(new RowIssues(each.entity.row(), this.issues));
				this.doubts.add(id);
			});
			this.outcomes.merge(id, target.outcome(), Outcome::and);
			this.labels.put(id, target.labels());
			if (target.isChange()) {
				Map<String, Object> row = new HashMap<>(
						Map.of("labels", List.copyOf(target.labels()), "properties", target.properties()));
				row.put("node", this.nodes.of(id));
				target.searchName().ifPresent((name) -> row.put("searchName", name.properties()));
				rows.computeIfAbsent((target.outcome() == Outcome.CREATED) ? "create-entities" : "update-entities",
						(key) -> new ArrayList<>())
					.add(row);
			}
		});
		rows.forEach((statement, all) -> {
			for (int i = 0; i < all.size(); i += BATCH_SIZE) {
				this.nodes.add(this.statements.run(this.tx, statement,
						Map.of("rows", all.subList(i, Math.min(i + BATCH_SIZE, all.size())))));
			}
		});
		if (!aliases.isEmpty()) {
			this.statements.run(this.tx, "state-aliases", Map.of("rows", aliases));
		}
		this.batch.clear();
	}

	/** What happened to an entity, apart from its relationships. */
	Outcome outcome(String id) {
		return this.outcomes.getOrDefault(id, Outcome.UNCHANGED);
	}

	/** Whether an entity was created, so that it had no relationships. */
	boolean isNew(String id) {
		return this.outcomes.get(id) == Outcome.CREATED;
	}

	/** Whether a document states an entity. */
	boolean states(String document, String id) {
		return this.stated.contains(new Statement(document, id));
	}

	void addTo(CheckScope scope) {
		this.labels.forEach(scope::add);
	}

	private record Stated(String document, StatedEntity entity) {

	}

	/** A document states an entity. */
	private record Statement(String document, String entity) {

	}

}
