package org.accordgraph.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.accordgraph.check.CheckResult;
import org.accordgraph.finding.Finding;
import org.accordgraph.finding.Findings;
import org.accordgraph.finding.Severity;
import org.accordgraph.form.Form;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the graph that does not hold with a package in it: what breaks it is told
 * where the package states it.
 *
 * @param result what the rule found
 * @param known what the package states
 * @param form its tables
 */
record BrokenRule(CheckResult result, KnownThings known, Form form) {

	/**
	 * Reports it. What breaks the rule may be of another document, and the package no
	 * more than lead there.
	 * @param before tells what broke the rule before the package was written
	 */
	void report(Findings findings, Supplier<CheckResult> before) {
		List<Map<String, Object>> ofOthers = new ArrayList<>();
		this.result.rows().forEach((row) -> {
			Optional<KnownThings.Statement> relation = relation(row);
			if (relation.isPresent()) {
				findings.add(finding(row, relation.get(), null, null));
				return;
			}
			row.values()
				.stream()
				.map(String::valueOf)
				.filter(this.known::states)
				.findFirst()
				.ifPresentOrElse(
						(id) -> findings.add(finding(row, this.known.statement(id, this.form.tables()), "id", id)),
						() -> ofOthers.add(row));
		});
		if (!ofOthers.isEmpty()) {
			ofOthers.removeAll(before.get().rows());
			ofOthers.forEach((row) -> findings.add(Finding.ofSource("package", "check." + this.result.name(),
					this.result.rule() + " With the package in the graph, this breaks it: " + row + ".",
					"Correct what the package says of these.")));
		}
	}

	/** Where the package states the relationship that a row tells of. */
	private Optional<KnownThings.Statement> relation(Map<String, Object> row) {
		String type = String.valueOf(row.get("type"));
		List<String> ids = row.values().stream().map(String::valueOf).toList();
		return ids.stream()
			.flatMap((from) -> ids.stream().map((to) -> this.known.relation(Fact.key(from, type, to))))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private Finding finding(Map<String, Object> row, KnownThings.Statement statement, @Nullable String column,
			@Nullable String value) {
		return new Finding(Severity.ERROR, statement.source(), statement.row(), column, value,
				"check." + this.result.name(), this.result.rule() + " What breaks it: " + row + ".",
				"Correct the row, or what it names.");
	}

}
