package org.accordgraph.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.accordgraph.finding.Findings;
import org.accordgraph.graph.Derivation;
import org.accordgraph.intake.Tally.Outcome;
import org.neo4j.driver.TransactionContext;

/**
 * Writes some documents in a transaction of somebody else: first the things of all, then
 * their relationships, which may lead to things of any of them. What a document stated
 * before and does not state now goes.
 */
final class DocumentsWriter {

	/**
	 * What a rule of the graph may say of them depends on more than what leads to them.
	 */
	private static final Set<String> PROMISES = Set.of("Agreement", "Commitment");

	private final Statements statements;

	private final TransactionContext tx;

	private final List<String> documents;

	private final Staging staging;

	private final KnownThings known;

	private final Map<String, DecidedThings> decided = new HashMap<>();

	/** How many rows others of these have written. */
	private final long before;

	private final Progress progress;

	private final Nodes nodes;

	private final ThingBatch things;

	private final FactBatch facts;

	/** What the documents stated that are there already. */
	private final Map<String, FormerStatements> former = new LinkedHashMap<>();

	private final Tally tally = new Tally();

	private final Following following;

	/** What is linked to the things that are stated. */
	private final Set<String> linked = new HashSet<>();

	/** All rows, and of which document each is. */
	private final List<Row> rows = new ArrayList<>();

	/** Whether something that a document stated is taken away. */
	private boolean dropped;

	DocumentsWriter(Statements statements, Derivation derivation, TransactionContext tx, List<String> documents,
			Checked checked, Findings findings, long before, Progress progress) {
		this.statements = statements;
		this.known = checked.known();
		this.tx = tx;
		this.documents = documents;
		this.staging = checked.staging();
		this.before = before;
		this.progress = progress;
		documents.forEach((document) -> this.decided.put(document,
				new DecidedThings(statements, tx, document, checked.known()::standingFor, checked.decisions())));
		this.nodes = new Nodes(statements, tx);
		this.following = new Following(derivation, statements, tx, this.nodes);
		this.things = new ThingBatch(statements, tx, this.nodes, findings,
				(document, id) -> this.decided.get(document).namesOf(id));
		this.facts = new FactBatch(statements, tx, this.nodes, findings, this.things::isNew);
	}

	/** Writes their things. */
	void writeThings() {
		tell("writing things");
		this.statements.run(this.tx, "known-documents", Map.of("documents", this.documents)).forEach((row) -> {
			String document = row.get("id").asString();
			this.former.put(document, FormerStatements.read(this.statements, this.tx, document));
		});
		dropWhatFollowed();
		for (String document : this.documents) {
			DecidedThings others = this.decided.get(document);
			others.read(this.staging.rowsOf(document));
			for (Iterator<StagedRow> rows = this.staging.rowsOf(document); rows.hasNext();) {
				StagedRow row = rows.next();
				if (!row.table().isRelations() && !others.isOther(row)) {
					this.things.add(document, row);
					Optional.ofNullable(this.former.get(document)).ifPresent((before) -> before.stays(row.text("id")));
				}
			}
			this.things.endOf(document);
		}
		this.things.write();
	}

	/** Before any of it changes. */
	private void dropWhatFollowed() {
		this.former.values().forEach((before) -> this.following.addAll(before.ends()));
		for (String document : this.documents) {
			DecidedThings others = this.decided.get(document);
			this.staging.rowsOf(document).forEachRemaining((row) -> {
				StagedRow standing = others.standing(row);
				if (!standing.table().isRelations()) {
					this.following.add(standing.text("id"));
				}
				Fact.of(standing).forEach((fact) -> {
					this.following.add(fact.from());
					this.following.add(fact.to());
				});
			});
		}
		this.following.drop();
	}

	/** Writes their relationships, and takes away what they no longer state. */
	void writeFacts() {
		// What stands for nothing gives its names to what stands for it.
		this.decided.values().forEach(DecidedThings::write);
		for (String document : this.documents) {
			Set<String> supported = new HashSet<>();
			for (Iterator<StagedRow> rows = this.staging.rowsOf(document); rows.hasNext();) {
				write(document, this.decided.get(document).standing(rows.next()), supported);
			}
		}
		this.facts.write();
		this.rows.forEach((each) -> count(each.row, each.document));
		this.former.forEach((document, before) -> {
			if (before.isLeft()) {
				this.dropped = true;
				this.tally.remove(before.forget(false));
			}
		});
	}

	private void write(String document, StagedRow row, Set<String> supported) {
		this.rows.add(new Row(document, row));
		tell("writing relationships");
		for (Fact fact : Fact.of(row)) {
			add(document, fact);
			fact.support((end) -> this.things.states(document, end) || this.known.isPromised(end), supported)
				.forEach((support) -> add(document, support));
		}
	}

	private void tell(String step) {
		this.progress.rows(step, this.before + this.rows.size(), this.staging.size());
	}

	private void add(String document, Fact fact) {
		this.facts.add(document, fact);
		this.linked.add(fact.from());
		this.linked.add(fact.to());
		FormerStatements before = this.former.get(document);
		if (before != null) {
			before.stays(fact);
		}
	}

	private void count(StagedRow row, String document) {
		Outcome outcome = this.facts.outcome(row);
		if (!row.table().isRelations()) {
			Outcome thing = this.things.outcome(row.text("id"));
			outcome = (thing == Outcome.UNCHANGED && outcome != Outcome.UNCHANGED) ? Outcome.CHANGED : thing;
			FormerStatements before = this.former.get(document);
			if (outcome == Outcome.UNCHANGED && before != null && before.hasOf(row)) {
				outcome = Outcome.CHANGED;
			}
		}
		this.tally.count(row.table(), outcome, 1);
	}

	/** Has the rules compute what follows from it. */
	void derive() {
		tell("computing what follows");
		this.following.compute();
	}

	/** Whether something is not as it was before. */
	boolean isChange() {
		return this.tally.isChange() || this.dropped;
	}

	/** What the rules of the graph have to be asked of. */
	Scope scope() {
		Scope scope = new Scope(this.nodes);
		this.things.addTo(scope);
		scope.addAny(this.linked);
		this.former.values().forEach((before) -> scope.addAny(before.ends()));
		this.following.reachedBy(PROMISES).forEach(scope::addNode);
		tell("checking the graph");
		return scope;
	}

	/** Nothing is left to do for it but to commit. */
	void end() {
		tell("committing");
	}

	Tally tally() {
		return this.tally;
	}

	private record Row(String document, StagedRow row) {

	}

}
