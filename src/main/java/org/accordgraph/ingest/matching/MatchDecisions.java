package org.accordgraph.ingest.matching;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.database.load.Derivation;
import org.accordgraph.database.load.GraphWriter;
import org.accordgraph.database.read.GraphReader;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

import org.springframework.stereotype.Component;

/**
 * Stores match decisions in the graph. Decisions that are undone are kept.
 */
@Component
public class MatchDecisions {

	private final GraphReader reading;

	private final GraphWriter writer;

	private final Derivation derivation;

	private final String all;

	private final String decide;

	private final String undo;

	private final String entities;

	MatchDecisions(GraphReader reading, GraphWriter writer, Derivation derivation, CypherFolder folder) {
		this.reading = reading;
		this.writer = writer;
		this.derivation = derivation;
		this.entities = folder.text("import/decisions/entities.cypher");
		this.all = folder.text("import/decisions/list.cypher");
		this.decide = folder.text("import/decisions/decide.cypher");
		this.undo = folder.text("import/decisions/undo.cypher");
	}

	/** All decisions, the latest first. */
	public List<MatchDecision> list() {
		return this.reading.read(this::list);
	}

	/** The decision with an id. */
	public Optional<MatchDecision> find(String id) {
		return list().stream().filter((decision) -> decision.id().equals(id)).findFirst();
	}

	/**
	 * The decision that conflicts with a new one. An entity can be merged into one other
	 * only, and neither mergers nor successions can lead back to where they began.
	 * @param one the id of the entity to be merged, or succeeded
	 * @param other the id of the entity to be kept, or of the successor
	 * @param verdict the new decision
	 */
	public Optional<MatchDecision> conflicting(String one, String other, MatchVerdict verdict) {
		if (verdict != MatchVerdict.SAME && verdict != MatchVerdict.SUCCEEDED) {
			return Optional.empty();
		}
		List<MatchDecision> alike = list().stream()
			.filter((decision) -> decision.holds() && decision.verdict() == verdict && !decision.isOf(one, other))
			.toList();
		return alike.stream()
			.filter((decision) -> verdict == MatchVerdict.SAME && decision.one().equals(one))
			.findFirst()
			.or(() -> leadingBack(one, other, alike));
	}

	/** The last of the decisions that lead from one entity to another, if they do. */
	private static Optional<MatchDecision> leadingBack(String to, String from, List<MatchDecision> decisions) {
		Set<String> reached = new HashSet<>();
		Deque<String> open = new ArrayDeque<>(List.of(from));
		while (!open.isEmpty()) {
			String at = open.pop();
			for (MatchDecision decision : decisions) {
				if (decision.one().equals(at) && decision.other().equals(to)) {
					return Optional.of(decision);
				}
				if (decision.one().equals(at) && reached.add(decision.other())) {
					open.push(decision.other());
				}
			}
		}
		return Optional.empty();
	}

	/**
	 * Stores a decision.
	 * @param one the id of the first entity
	 * @param other the id of the second
	 * @param verdict the decision
	 * @param reason the reason
	 * @param by who decides
	 * @param on the day since which it is so, if it is known
	 * @return the stored decision
	 */
	public MatchDecision decide(String one, String other, MatchVerdict verdict, String reason, String by,
			@Nullable LocalDate on) {
		String id = UUID.randomUUID().toString();
		Map<String, Object> decision = new HashMap<>(
				Map.of("id", id, "one", one, "other", other, "verdict", verdict.name(), "reason", reason, "by", by));
		decision.put("on", on);
		return write(this.decide, decision, id, List.of(one, other));
	}

	/**
	 * Undoes a decision.
	 * @param decision the decision
	 * @return the stored decision
	 */
	public MatchDecision undo(MatchDecision decision) {
		return write(this.undo, Map.of("id", decision.id()), decision.id(), List.of(decision.one(), decision.other()));
	}

	/**
	 * Writes a decision, and what is computed from it. One about entities that the graph
	 * does not have changes no answer. The stored decision is read in the transaction
	 * that writes it: a server that lags behind could only ask to come again, after the
	 * decision is made.
	 */
	private MatchDecision write(String statement, Map<String, Object> parameters, String id, List<String> ids) {
		Optional<MatchDecision> written = this.writer.write((tx) -> {
			Function<Collection<String>, List<String>> bodies = (labels) -> tx
				.run(this.entities, Map.of("ids", ids, "labels", List.copyOf(labels)))
				.list((row) -> row.get("node").asString());
			if (bodies.apply(List.of("Entity")).isEmpty()) {
				return Optional.empty();
			}
			this.derivation.drop(tx, bodies);
			tx.run(statement, parameters).consume();
			this.derivation.compute(tx, bodies);
			return Optional.of(stored(tx, id));
		}, Optional::isPresent);
		return written.orElseGet(() -> this.writer.note((tx) -> {
			tx.run(statement, parameters).consume();
			return stored(tx, id);
		}));
	}

	private MatchDecision stored(TransactionContext tx, String id) {
		return list(tx).stream().filter((decision) -> decision.id().equals(id)).findFirst().orElseThrow();
	}

	private List<MatchDecision> list(TransactionContext tx) {
		return tx.run(this.all).list((row) -> MatchDecision.of(row.get("decision")));
	}

}
