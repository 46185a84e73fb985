package org.accordgraph.ingest;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.accordgraph.ingest.expansion.FormExpansion.Expanded;
import org.accordgraph.ingest.issue.Issue;
import org.accordgraph.ingest.issue.Issues;
import org.accordgraph.ingest.issue.Severity;
import org.accordgraph.ingest.matching.MatchCandidate;
import org.accordgraph.ingest.write.Tally;

/**
 * The result of an import or a check.
 *
 * @param source the name of the package
 * @param dryRun whether it was only checked; the counts are those of an import
 * @param accepted whether it has no errors
 * @param documents the ids of its documents
 * @param tables what happened to the rows of each table: read = created + changed +
 * unchanged + rejected
 * @param removed how many entities and relationships of the former version of the
 * documents were removed
 * @param errors the number of errors
 * @param notes the number of notes
 * @param issues the first 10,000 errors and notes
 * @param stated what the package states, agreements first: the first of each kind that
 * the import created, changed or found
 * @param candidates institutions and places that may duplicate others of the package or
 * the graph, best score first; only in a dry run
 */
public record ImportReport(String source, boolean dryRun, boolean accepted, List<String> documents,
		Map<String, Tally.Counts> tables, long removed, long errors, long notes, List<Issue> issues,
		List<Stated> stated, List<MatchCandidate> candidates) {

	/**
	 * An entity that a package states.
	 *
	 * @param id its id
	 * @param kind its kind
	 * @param name its name
	 * @param nameEn its English name
	 */
	@Schema(name = "StatedEntity")
	public record Stated(String id, String kind, String name, String nameEn) {

	}

	static ImportReport of(String source, boolean dryRun, List<String> documents, Issues issues, Tally tally,
			List<Stated> stated, List<MatchCandidate> candidates) {
		return new ImportReport(source, dryRun, !issues.hasErrors(), documents, tally.tables(), tally.removed(),
				issues.errors(), issues.notes(), issues.list(), stated, candidates);
	}

	/**
	 * The same report with its issues where the person who filled in a form sees them.
	 */
	ImportReport traced(Expanded forms) {
		if (forms.forms().isEmpty() || this.issues.size() < this.errors + this.notes) {
			return this;
		}
		List<Issue> traced = forms.traced(this.issues);
		long errors = traced.stream().filter((issue) -> issue.severity() == Severity.ERROR).count();
		return new ImportReport(this.source, this.dryRun, this.accepted, this.documents, this.tables, this.removed,
				errors, traced.size() - errors, traced, this.stated, this.candidates);
	}

}
