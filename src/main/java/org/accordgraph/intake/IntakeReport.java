package org.accordgraph.intake;

import java.util.List;
import java.util.Map;

import org.accordgraph.finding.Finding;
import org.accordgraph.finding.Findings;
import org.accordgraph.sameness.LikelyPair;

/**
 * What became of a package.
 *
 * @param source what its maker calls it
 * @param dryRun whether it was only checked; the counts say what would become of it
 * @param accepted whether all of it is, or would be, in the graph
 * @param documents the ids of its documents
 * @param tables what became of the rows of each table: read = created + changed +
 * unchanged + rejected
 * @param removed how many things and relationships are gone that a former version stated
 * @param errors how many errors were found
 * @param notes how many notes were made
 * @param findings the first of these, at most 10,000
 * @param likely bodies and places that may be others of the package or the graph, the
 * likeliest first; only of a package that is checked
 */
public record IntakeReport(String source, boolean dryRun, boolean accepted, List<String> documents,
		Map<String, Tally.Counts> tables, long removed, long errors, long notes, List<Finding> findings,
		List<LikelyPair> likely) {

	static IntakeReport of(String source, boolean dryRun, List<String> documents, Findings findings, Tally tally,
			List<LikelyPair> likely) {
		return new IntakeReport(source, dryRun, findings.none(), documents, tally.tables(), tally.removed(),
				findings.errors(), findings.notes(), findings.list(), likely);
	}

}
