package org.accordgraph.ingest.validation;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.accordgraph.ingest.issue.Issue;
import org.accordgraph.ingest.issue.Issues;
import org.accordgraph.ingest.issue.Severity;
import org.accordgraph.ingest.matching.ComparedEntity;
import org.accordgraph.ingest.matching.MatchCandidate;
import org.accordgraph.ingest.matching.MatchCandidates;
import org.accordgraph.ingest.matching.MatchReason;
import org.accordgraph.ingest.matching.MatchVerdict;
import org.accordgraph.ingest.staging.Progress;
import org.accordgraph.ingest.staging.StagedRow;
import org.accordgraph.model.StoredAs;

import org.springframework.stereotype.Component;

/** Searches a package for entities that may duplicate others. */
@Component
public class CandidateSearch {

	/** A source is what its id says. */
	private static final Set<String> SOURCES = Set.of("documents", "segments", "passages");

	/** More than anybody decides on. */
	private static final int MAX_ENTITIES = 20_000;

	private static final int MAX_PAIRS = 1_000;

	private final MatchCandidates candidates;

	CandidateSearch(MatchCandidates candidates) {
		this.candidates = candidates;
	}

	/** The candidates, best score first. Undecided ones are notes too. */
	public List<MatchCandidate> search(ValidatedPackage validated, Progress progress) {
		Map<String, StagedRow> rows = rows(validated);
		List<MatchCandidate> found = this.candidates
			.of(rows.values().stream().map(CandidateSearch::compared).toList(), validated.decisions(),
					(done) -> progress.rows("comparing names", done, rows.size()))
			.stream()
			.limit(MAX_PAIRS)
			.toList();
		found.stream()
			.filter((pair) -> pair.verdict() == null || pair.verdict() == MatchVerdict.UNSURE)
			.forEach((pair) -> note(pair, Objects.requireNonNull(rows.get(pair.one())), validated.issues()));
		return found;
	}

	private static Map<String, StagedRow> rows(ValidatedPackage validated) {
		Map<String, StagedRow> rows = new LinkedHashMap<>();
		for (Iterator<StagedRow> all = validated.staging().resolvedRows(); all.hasNext();) {
			StagedRow row = all.next();
			if (!row.table().isRelations() && !SOURCES.contains(row.table().name()) && !row.text("name").isEmpty()) {
				if (rows.size() == MAX_ENTITIES) {
					validated.issues()
						.add(new Issue(Severity.NOTE, row.source(), row.number(), null, null, "entity.not-compared",
								"Only the first %d entities are compared with others.".formatted(MAX_ENTITIES),
								"To compare all of them, check the package in parts."));
					break;
				}
				rows.putIfAbsent(row.text("id"), row);
			}
		}
		return rows;
	}

	private static ComparedEntity compared(StagedRow row) {
		Set<String> labels = new LinkedHashSet<>(Set.of(row.table().label()));
		row.table().column(StoredAs.Kind.LABEL).map(row::texts).ifPresent(labels::addAll);
		Set<String> places = row.table().column("place").map(row::texts).map(Set::copyOf).orElse(Set.of());
		return new ComparedEntity(row.text("id"), row.table().label(), labels, row.names(), places);
	}

	private static void note(MatchCandidate pair, StagedRow row, Issues issues) {
		issues.add(new Issue(Severity.NOTE, row.source(), row.number(), "name", pair.name(), "entity.match-candidate",
				"It may be the same as %s (%s)%s: score %.2f, %s.".formatted(pair.otherName(), pair.other(),
						pair.inGraph() ? " in the graph" : "", pair.score(),
						pair.reasons().stream().map(CandidateSearch::words).collect(Collectors.joining(", "))),
				"If it is, refer to that one by its id and remove the row, or decide SAME; otherwise decide DIFFERENT."));
	}

	private static String words(MatchReason reason) {
		return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

}
