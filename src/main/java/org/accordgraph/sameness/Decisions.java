package org.accordgraph.sameness;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.graph.Additions;
import org.accordgraph.reading.Reading;

import org.springframework.stereotype.Component;

/** What people decided of things that may be one. It is kept for ever, undone or not. */
@Component
public class Decisions {

	private final Reading reading;

	private final Additions additions;

	private final String all;

	private final String decide;

	private final String undo;

	Decisions(Reading reading, Additions additions, CypherFolder folder) {
		this.reading = reading;
		this.additions = additions;
		this.all = folder.text("import/decisions/list.cypher");
		this.decide = folder.text("import/decisions/decide.cypher");
		this.undo = folder.text("import/decisions/undo.cypher");
	}

	/** All of them, the latest first. */
	public List<Decision> list() {
		return this.reading.read((tx) -> tx.run(this.all).list((row) -> Decision.of(row.get("decision"))));
	}

	/** One of them, if there is one of this id. */
	public Optional<Decision> find(String id) {
		return list().stream().filter((decision) -> decision.id().equals(id)).findFirst();
	}

	/**
	 * What was decided that two things cannot be the same beside: a thing is one other,
	 * and none of those that it stands for itself.
	 * @param one the id of the first thing
	 * @param other the id of the second, which is to stand for the first
	 */
	public Optional<Decision> against(String one, String other) {
		List<Decision> all = list().stream().filter(Decision::joins).toList();
		for (Decision decision : all) {
			if (decision.one().equals(one) && !decision.other().equals(other)) {
				return Optional.of(decision);
			}
		}
		String end = other;
		for (int i = 0; i <= all.size(); i++) {
			for (Decision decision : all) {
				if (decision.one().equals(end) && !decision.isOf(one, other)) {
					end = decision.other();
					if (end.equals(one)) {
						return Optional.of(decision);
					}
				}
			}
		}
		return Optional.empty();
	}

	/**
	 * Keeps a decision.
	 * @param one the id of the first thing
	 * @param other the id of the second
	 * @param verdict what is decided
	 * @param reason why
	 * @param by who decides it
	 * @return the decision as it is kept
	 */
	public Decision decide(String one, String other, Verdict verdict, String reason, String by) {
		String id = UUID.randomUUID().toString();
		this.additions.note(this.decide,
				Map.of("id", id, "one", one, "other", other, "verdict", verdict.name(), "reason", reason, "by", by));
		return find(id).orElseThrow();
	}

	/**
	 * Undoes a decision.
	 * @param decision the decision
	 * @return the decision as it is kept
	 */
	public Decision undo(Decision decision) {
		this.additions.note(this.undo, Map.of("id", decision.id()));
		return find(decision.id()).orElseThrow();
	}

}
