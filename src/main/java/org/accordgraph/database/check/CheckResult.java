package org.accordgraph.database.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The result of a check.
 *
 * @param name the name of the check
 * @param rule the rule in words
 * @param holds whether it passes
 * @param rows the violations, at most 100
 * @param cut whether there are more
 */
public record CheckResult(String name, String rule, boolean holds, List<Map<String, Object>> rows, boolean cut) {

	/** The violations of both. */
	CheckResult and(CheckResult other) {
		return new CheckResult(this.name, this.rule, this.holds && other.holds,
				Stream.concat(this.rows.stream(), other.rows.stream()).toList(), this.cut || other.cut);
	}

}
