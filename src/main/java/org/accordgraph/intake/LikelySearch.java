package org.accordgraph.intake;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.accordgraph.finding.Finding;
import org.accordgraph.finding.Findings;
import org.accordgraph.finding.Severity;
import org.accordgraph.form.Place;
import org.accordgraph.sameness.LikelyPair;
import org.accordgraph.sameness.LikelyPairs;
import org.accordgraph.sameness.Named;
import org.accordgraph.sameness.Reason;
import org.accordgraph.sameness.Verdict;

import org.springframework.stereotype.Component;

/** Looks for bodies and places of a package that may be others of it, or of the graph. */
@Component
class LikelySearch {

	private static final Set<String> TABLES = Set.of("institutions", "places");

	/** Nobody decides on more than these in a sitting. */
	private static final int MOST_THINGS = 20_000;

	private static final int MOST_PAIRS = 1_000;

	private final LikelyPairs pairs;

	LikelySearch(LikelyPairs pairs) {
		this.pairs = pairs;
	}

	/** The likeliest first; what nobody has decided on is a note, too. */
	List<LikelyPair> search(Checked checked, Progress progress) {
		Map<String, StagedRow> rows = rows(checked);
		List<LikelyPair> found = this.pairs
			.of(rows.values().stream().map(LikelySearch::named).toList(), checked.decisions(),
					(done) -> progress.rows("comparing names", done, rows.size()))
			.stream()
			.limit(MOST_PAIRS)
			.toList();
		found.stream()
			.filter((pair) -> pair.verdict() == null || pair.verdict() == Verdict.UNSURE)
			.forEach((pair) -> note(pair, rows.get(pair.one()), checked.findings()));
		return found;
	}

	private static Map<String, StagedRow> rows(Checked checked) {
		Map<String, StagedRow> rows = new LinkedHashMap<>();
		for (Iterator<StagedRow> all = checked.staging().resolvedRows(); all.hasNext();) {
			StagedRow row = all.next();
			if (TABLES.contains(row.table().name()) && !row.text("name").isEmpty()) {
				if (rows.size() == MOST_THINGS) {
					checked.findings()
						.add(new Finding(Severity.NOTE, row.source(), row.number(), null, null, "thing.not-compared",
								"Only the first %d bodies and places are compared with others.".formatted(MOST_THINGS),
								"Check the package in parts if the others are to be compared."));
					break;
				}
				rows.putIfAbsent(row.text("id"), row);
			}
		}
		return rows;
	}

	private static Named named(StagedRow row) {
		Set<String> labels = new LinkedHashSet<>(Set.of(row.table().label()));
		row.table().column(Place.Kind.LABEL).map(row::texts).ifPresent(labels::addAll);
		Set<String> cities = row.table().column("city").map(row::texts).map(Set::copyOf).orElse(Set.of());
		return new Named(row.text("id"), labels, row.names(), cities);
	}

	private static void note(LikelyPair pair, StagedRow row, Findings findings) {
		findings.add(new Finding(Severity.NOTE, row.source(), row.number(), "name", pair.name(), "thing.likely",
				"It may be %s (%s)%s: %.2f, %s.".formatted(pair.otherName(), pair.other(),
						pair.inGraph() ? " of the graph" : "", pair.score(),
						pair.reasons().stream().map(LikelySearch::words).collect(Collectors.joining(", "))),
				"If it is, name that one by its id and take the row out, or decide that they are the same; else decide that they are different."));
	}

	private static String words(Reason reason) {
		return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

}
