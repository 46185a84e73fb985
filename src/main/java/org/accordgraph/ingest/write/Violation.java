package org.accordgraph.ingest.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.accordgraph.database.check.CheckResult;
import org.accordgraph.ingest.issue.Issue;
import org.accordgraph.ingest.issue.Issues;
import org.accordgraph.ingest.issue.Severity;
import org.accordgraph.ingest.staging.RelationshipKey;
import org.accordgraph.ingest.validation.Doubts;
import org.accordgraph.ingest.validation.KnownEntities;
import org.accordgraph.ingest.validation.StatementLocation;
import org.accordgraph.model.Template;
import org.jspecify.annotations.Nullable;

/**
 * A check of the graph that fails with a package in it, reported at the rows that cause
 * it.
 *
 * @param result the result of the check
 * @param known the entities and relations of the package
 * @param doubts the entities about which not everything could be read
 * @param template its tables
 * @param ties say what links an entity
 */
record Violation(CheckResult result, KnownEntities known, Doubts doubts, Template template, Ties ties) {

	/** What is violated by an entity to which nothing is linked. */
	private static final String STANDS_ALONE = "nothing-stands-alone";

	/**
	 * Adds issues. Violations of entities of other documents are reported only if they
	 * are new, and none of which may only follow from another error.
	 * @param issues receives the issues
	 * @param before supplies the result of the check without the package
	 */
	void report(Issues issues, Supplier<CheckResult> before) {
		List<Map<String, Object>> elsewhere = new ArrayList<>();
		this.result.rows().stream().filter((row) -> !this.doubts.concerns(row)).forEach((row) -> {
			Optional<StatementLocation> relation = relation(row);
			if (relation.isPresent()) {
				issues.add(issue(row, relation.get(), null, null));
				return;
			}
			row.values()
				.stream()
				.map(String::valueOf)
				.filter(this.known::states)
				.findFirst()
				.ifPresentOrElse(
						(id) -> issues
							.add(issue(row, this.known.statements().entity(id, this.template.tables()), "id", id)),
						() -> elsewhere.add(row));
		});
		if (!elsewhere.isEmpty()) {
			elsewhere.removeAll(before.get().rows());
			elsewhere.forEach((row) -> issues.add(Issue.ofSource("package", "check." + this.result.name(),
					this.result.rule() + " With the package in the graph, it is violated by " + row + ".",
					"Correct what the package states about these.")));
		}
	}

	/** The row that states the relationship of a violation. */
	private Optional<StatementLocation> relation(Map<String, Object> row) {
		String type = String.valueOf(row.get("type"));
		List<String> ids = row.values().stream().map(String::valueOf).toList();
		return ids.stream()
			.flatMap((from) -> ids.stream()
				.map((to) -> this.known.statements().relation(new RelationshipKey(from, type, to))))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private Issue issue(Map<String, Object> row, StatementLocation location, @Nullable String column,
			@Nullable String value) {
		return new Issue(Severity.ERROR, location.source(), location.row(), column, value,
				"check." + this.result.name(), this.result.rule() + " Violated by " + row + ".", repair(row));
	}

	private String repair(Map<String, Object> row) {
		return (this.result.name().equals(STANDS_ALONE) && row.get("labels") instanceof List<?> labels)
				? "Link it to another entity: " + this.ties.of(labels.stream().map(String::valueOf).toList())
						+ ". Otherwise remove the row."
				: "Correct the row, or the entities to which it refers.";
	}

}
