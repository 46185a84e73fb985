package org.accordgraph.ingest.write;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.accordgraph.database.load.Derivation;
import org.accordgraph.database.load.GraphWriter;
import org.accordgraph.ingest.matching.MatchDecision;
import org.accordgraph.ingest.matching.MatchDecisions;

import org.springframework.stereotype.Component;

/**
 * Removes a document with everything that no other document supports, withdraws the names
 * that match decisions took from it, and recomputes derived relationships. What is left
 * is a record of the removal.
 */
@Component
public class DocumentRemoval {

	private final WriteStatements statements;

	private final Derivation derivation;

	private final GraphWriter writer;

	private final MatchDecisions decisions;

	DocumentRemoval(WriteStatements statements, Derivation derivation, GraphWriter writer, MatchDecisions decisions) {
		this.statements = statements;
		this.derivation = derivation;
		this.writer = writer;
		this.decisions = decisions;
	}

	/**
	 * Removes a document.
	 * @param document its id
	 * @return how many entities and relationships were removed
	 */
	public long remove(String document) {
		List<MatchDecision> all = this.decisions.list();
		return this.writer.write((tx) -> {
			FormerStatements former = FormerStatements.read(this.statements, tx, document);
			Rederivation rederivation = new Rederivation(this.derivation, this.statements, tx,
					new NodeLookup(this.statements, tx));
			rederivation.addAll(former.affected());
			rederivation.drop();
			this.statements.run(tx, "record-removal", Map.of("document", document));
			long removed = former.removeRemaining();
			rederivation.compute();
			new AliasWithdrawal(this.statements, tx,
					(id) -> DecidedMatches.namesGivenTo(id, all, UnaryOperator.identity()))
				.withdraw(document, List.of());
			new DecidedMatches(this.statements, tx, document, UnaryOperator.identity(), all).withdrawAllNames();
			return removed;
		}, (removed) -> true);
	}

}
