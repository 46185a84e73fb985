package org.accordgraph.ingest.matching;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A decision whether two entities are the same.
 *
 * @param id its id
 * @param one the id of the first
 * @param other the id of the second, which is kept if they are the same
 * @param verdict the decision
 * @param reason the reason
 * @param by who decided
 * @param on the day since which it is so, such as that of a renaming; {@code null} if it
 * is not known
 * @param at when it was decided, in UTC
 * @param undoneAt when it was undone or replaced; {@code null} if it holds
 * @param names the names of the first that the second has because of it
 * @param documents the documents to be imported again to apply it
 */
public record MatchDecision(String id, String one, String other, MatchVerdict verdict, String reason, String by,
		@Nullable String on, String at, @Nullable String undoneAt, List<String> names, List<String> documents) {

	static MatchDecision of(Value value) {
		return new MatchDecision(value.get("id").asString(), value.get("one").asString(), value.get("other").asString(),
				MatchVerdict.valueOf(value.get("verdict").asString()), value.get("reason").asString(""),
				value.get("by").asString(""), value.get("on").asString(null), value.get("at").asString(),
				value.get("undoneAt").asString(null), value.get("names").asList((name) -> name.asString(), List.of()),
				value.get("documents").asList((name) -> name.asString(), List.of()));
	}

	/** Whether imports merge the first entity into the second. */
	public boolean merges() {
		return holds() && this.verdict == MatchVerdict.SAME;
	}

	/** Whether it is neither undone nor replaced. */
	public boolean holds() {
		return this.undoneAt == null;
	}

	/** Whether it is about these two entities, in either order. */
	public boolean isOf(String a, String b) {
		return this.one.equals(a) && this.other.equals(b) || this.one.equals(b) && this.other.equals(a);
	}

}
