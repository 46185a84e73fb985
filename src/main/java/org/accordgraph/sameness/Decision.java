package org.accordgraph.sameness;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * What somebody decided of two things.
 *
 * @param id its id
 * @param one the id of the first
 * @param other the id of the second, which stands for both if they are the same
 * @param verdict what was decided
 * @param reason why
 * @param by who decided it
 * @param at when, in UTC
 * @param undoneAt when it was undone or replaced by another one; {@code null} if it holds
 * @param names the names of the first that the second has got because of it
 * @param documents the documents to be taken in again for it to show
 */
public record Decision(String id, String one, String other, Verdict verdict, String reason, String by, String at,
		@Nullable String undoneAt, List<String> names, List<String> documents) {

	static Decision of(Value value) {
		return new Decision(value.get("id").asString(), value.get("one").asString(), value.get("other").asString(),
				Verdict.valueOf(value.get("verdict").asString()), value.get("reason").asString(""),
				value.get("by").asString(""), value.get("at").asString(), value.get("undoneAt").asString(null),
				value.get("names").asList((name) -> name.asString(), List.of()),
				value.get("documents").asList((name) -> name.asString(), List.of()));
	}

	/** Whether it makes one thing of the two. */
	public boolean joins() {
		return holds() && this.verdict == Verdict.SAME;
	}

	/** Whether nobody has undone it. */
	public boolean holds() {
		return this.undoneAt == null;
	}

	/** Whether it is about these two, in whichever order. */
	public boolean isOf(String a, String b) {
		return this.one.equals(a) && this.other.equals(b) || this.one.equals(b) && this.other.equals(a);
	}

}
