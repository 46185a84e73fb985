package org.accordgraph.ingest.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.accordgraph.database.load.Derivation;
import org.accordgraph.ingest.issue.Issues;
import org.accordgraph.ingest.matching.MatchDecision;
import org.accordgraph.ingest.staging.Progress;
import org.accordgraph.ingest.staging.StagedRow;
import org.accordgraph.ingest.staging.Staging;
import org.accordgraph.ingest.staging.StatedRelationship;
import org.accordgraph.ingest.validation.KnownEntities;
import org.accordgraph.ingest.validation.ValidatedPackage;
import org.accordgraph.ingest.write.Tally.Outcome;
import org.neo4j.driver.TransactionContext;

/**
 * Writes some documents in a given transaction: first the entities of all, then their
 * relationships, which may link entities of different documents, then removes what the
 * former versions of the documents stated and the new ones do not.
 */
final class DocumentsWriter {

	/**
	 * Checks of these depend on more than their own relationships.
	 */
	private static final Set<String> COMMITMENTS = Set.of("Agreement", "Commitment");

	private final WriteStatements statements;

	private final TransactionContext tx;

	private final List<String> documents;

	private final Staging staging;

	private final KnownEntities known;

	private final List<MatchDecision> decisions;

	private final Map<String, DecidedMatches> decided = new HashMap<>();

	/** The rows written by earlier transactions. */
	private final long rowsBefore;

	private final Progress progress;

	private final NodeLookup nodes;

	private final EntityBatch entities;

	private final RelationshipBatch relationships;

	/** The former statements of the documents that the graph has already. */
	private final Map<String, FormerStatements> former = new LinkedHashMap<>();

	private final Tally tally = new Tally();

	private final Rederivation rederivation;

	/** The ends of all relationships, by their start. */
	private final Map<String, Set<String>> linked = new HashMap<>();

	/** All rows with their documents. */
	private final List<Row> rows = new ArrayList<>();

	/** Whether a former statement was removed. */
	private boolean removedAny;

	DocumentsWriter(WriteStatements statements, Derivation derivation, TransactionContext tx, List<String> documents,
			ValidatedPackage validated, Issues issues, long rowsBefore, Progress progress) {
		this.statements = statements;
		this.known = validated.known();
		this.decisions = validated.decisions();
		this.tx = tx;
		this.documents = documents;
		this.staging = validated.staging();
		this.rowsBefore = rowsBefore;
		this.progress = progress;
		documents.forEach((document) -> this.decided.put(document,
				new DecidedMatches(statements, tx, document, validated.known()::canonicalId, validated.decisions())));
		this.nodes = new NodeLookup(statements, tx);
		this.rederivation = new Rederivation(derivation, statements, tx, this.nodes);
		this.entities = new EntityBatch(statements, tx, this.nodes, issues, validated.doubts(),
				(document, id) -> decided(document).namesOf(id), this::namesGivenTo);
		this.relationships = new RelationshipBatch(statements, tx, this.nodes, issues, validated.doubts(), documents,
				this.entities::isNew);
	}

	private Set<String> namesGivenTo(String id) {
		return DecidedMatches.namesGivenTo(id, this.decisions, this.known::canonicalId);
	}

	private DecidedMatches decided(String document) {
		return Objects.requireNonNull(this.decided.get(document));
	}

	/** Writes the entities. */
	void writeEntities() {
		report("writing entities");
		this.statements.run(this.tx, "existing-documents", Map.of("documents", this.documents)).forEach((row) -> {
			String document = row.get("id").asString();
			this.former.put(document, FormerStatements.read(this.statements, this.tx, document));
		});
		dropDerived();
		for (String document : this.documents) {
			DecidedMatches matches = decided(document);
			matches.read(this.staging.rowsOf(document));
			for (Iterator<StagedRow> rows = this.staging.rowsOf(document); rows.hasNext();) {
				StagedRow row = rows.next();
				if (!row.table().isRelations() && !matches.isMerged(row)) {
					this.entities.add(document, row);
					Optional.ofNullable(this.former.get(document))
						.ifPresent((before) -> before.restate(row.text("id")));
				}
			}
			this.entities.endOf(document);
		}
		this.entities.write();
	}

	/** Drops derived relationships that the changes may affect. */
	private void dropDerived() {
		this.former.values().forEach((before) -> this.rederivation.addAll(before.affected()));
		for (String document : this.documents) {
			DecidedMatches matches = decided(document);
			this.staging.rowsOf(document).forEachRemaining((row) -> {
				StagedRow canonical = matches.withCanonicalId(row);
				if (!canonical.table().isRelations()) {
					this.rederivation.add(canonical.text("id"));
				}
				StatedRelationship.of(canonical).forEach((relationship) -> {
					this.rederivation.add(relationship.from());
					this.rederivation.add(relationship.to());
				});
			});
		}
		this.rederivation.drop();
	}

	/** Writes the relationships, and removes former statements. */
	void writeRelationships() {
		AliasWithdrawal aliases = new AliasWithdrawal(this.statements, this.tx, this::namesGivenTo);
		this.former.forEach((document, before) -> aliases.withdraw(document, before.restated()));
		// Entities that are merged give their names to those that are kept.
		this.decided.values().forEach(DecidedMatches::write);
		for (String document : this.documents) {
			Set<String> supported = new HashSet<>();
			for (Iterator<StagedRow> rows = this.staging.rowsOf(document); rows.hasNext();) {
				write(document, decided(document).withCanonicalId(rows.next()), supported);
			}
		}
		this.relationships.write();
		this.rows.forEach((each) -> count(each.row, each.document));
		this.former.forEach((document, before) -> {
			if (before.hasRemaining()) {
				this.removedAny = true;
				this.tally.remove(before.removeRemaining());
			}
		});
	}

	private void write(String document, StagedRow row, Set<String> supported) {
		this.rows.add(new Row(document, row));
		report("writing relationships");
		for (StatedRelationship relationship : StatedRelationship.of(row)) {
			add(document, relationship);
			relationship
				.support((end) -> this.entities.states(document, end) || this.known.isCommitmentOrAgreement(end),
						supported)
				.forEach((support) -> add(document, support));
		}
	}

	private void report(String step) {
		this.progress.rows(step, this.rowsBefore + this.rows.size(), this.staging.size());
	}

	private void add(String document, StatedRelationship relationship) {
		this.relationships.add(document, relationship);
		this.linked.computeIfAbsent(relationship.from(), (each) -> new HashSet<>()).add(relationship.to());
		FormerStatements before = this.former.get(document);
		if (before != null) {
			before.restate(relationship);
		}
	}

	private void count(StagedRow row, String document) {
		Outcome outcome = this.relationships.outcome(row);
		if (!row.table().isRelations()) {
			Outcome entity = this.entities.outcome(row.text("id"));
			outcome = (entity == Outcome.UNCHANGED && outcome != Outcome.UNCHANGED) ? Outcome.CHANGED : entity;
			FormerStatements before = this.former.get(document);
			if (outcome == Outcome.UNCHANGED && before != null && before.hasRelationshipOf(row)) {
				outcome = Outcome.CHANGED;
			}
		}
		this.tally.count(row.table(), outcome, 1);
	}

	/** Derives relationships. */
	void derive() {
		report("deriving relationships");
		this.rederivation.compute();
	}

	/** Whether the graph differs from before. */
	boolean isChange() {
		return this.tally.isChange() || this.removedAny;
	}

	/** The entities to be validated. */
	CheckScope scope() {
		CheckScope scope = new CheckScope(this.nodes);
		this.entities.addTo(scope);
		this.linked.forEach(scope::addRelationships);
		this.former.values().forEach((before) -> scope.addAny(before.affected()));
		this.rederivation.affectedWith(COMMITMENTS).forEach(scope::addNode);
		report("running checks");
		return scope;
	}

	/** Reports that only the commit is left. */
	void end() {
		report("committing");
	}

	Tally tally() {
		return this.tally;
	}

	private record Row(String document, StagedRow row) {

	}

}
