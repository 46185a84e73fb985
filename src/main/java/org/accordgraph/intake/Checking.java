package org.accordgraph.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.accordgraph.datapackage.DataPackage;
import org.accordgraph.datapackage.RawTable;
import org.accordgraph.datapackage.Unreadable;
import org.accordgraph.finding.Finding;
import org.accordgraph.finding.Findings;
import org.accordgraph.form.Column;
import org.accordgraph.form.Form;
import org.accordgraph.form.FormTable;
import org.accordgraph.sameness.Decision;
import org.accordgraph.sameness.Decisions;

import org.springframework.stereotype.Component;

/**
 * Checks a package as far as that can be done without writing it: syntax, types,
 * enumerations, references, duplicates. Everything is found at once.
 */
@Component
class Checking {

	private static final int LOOKUPS_AT_ONCE = 1_000;

	private final Form form;

	private final RowRules rules;

	private final GraphLookup graph;

	private final Decisions decisions;

	Checking(Form form, RowRules rules, GraphLookup graph, Decisions decisions) {
		this.form = form;
		this.rules = rules;
		this.graph = graph;
		this.decisions = decisions;
	}

	Checked check(DataPackage handedIn, Progress progress) throws IOException {
		Findings findings = new Findings();
		handedIn.findings().forEach(findings::add);
		Staging staging = new Staging(this.form);
		try {
			KnownThings known = new KnownThings(staging);
			Map<String, Long> read = new TreeMap<>();
			for (RawTable table : handedIn.tables()) {
				read(table, staging, known, findings, read, progress);
			}
			Set<String> documents = ask(staging, known);
			List<Decision> decided = this.decisions.list();
			learn(decided, known);
			new References(staging, known, this.rules, findings).resolve(progress);
			if (documents.isEmpty() && findings.none()) {
				findings.add(Finding.ofSource("documents", "package.document", "The package has no document.",
						"Add the table documents: every fact rests on a passage of one."));
			}
			return new Checked(staging, known, findings, List.copyOf(documents), read, decided);
		}
		catch (IOException | RuntimeException ex) {
			staging.close();
			throw ex;
		}
	}

	private void read(RawTable table, Staging staging, KnownThings known, Findings findings, Map<String, Long> read,
			Progress progress) throws IOException {
		FormTable form = this.form.table(table.name()).orElseThrow();
		TableReading reading = new TableReading(form, table.source(), findings, (row) -> {
			staging.add(row);
			read.merge(form.name(), 1L, Long::sum);
			progress.rows("reading", staging.size(), 0);
			if (!form.isRelations() && !row.text("id").isEmpty()) {
				known.learn(row)
					.ifPresent((place) -> new Reported(row, findings).error("id", row.text("id"), "id.twice",
							"The id is there already, in " + place + ".",
							"Take one of the rows out, or give another id if they are two things."));
			}
		});
		try {
			table.read(reading);
			if (!reading.hasHeader()) {
				findings.add(Finding.ofSource(table.source(), "header.missing", "There is no row in it.",
						"Take it out, or fill in the template."));
			}
		}
		catch (Unreadable ex) {
			findings.add(ex.finding());
		}
	}

	/** Has the graph told what cells name that no row states. */
	private Set<String> ask(Staging staging, KnownThings known) {
		Set<String> documents = new LinkedHashSet<>();
		Set<String> wanted = new LinkedHashSet<>();
		for (Iterator<StagedRow> rows = staging.rows(); rows.hasNext();) {
			StagedRow row = rows.next();
			if (row.table().label().equals("Document") && !row.text("id").isEmpty()) {
				documents.add(row.text("id"));
			}
			for (Column column : row.table().columns()) {
				if (column.type().isReference()) {
					row.texts(column).stream().filter((text) -> known.isToBeAsked(column, text)).forEach((text) -> {
						wanted.add(text);
						known.want(text);
					});
				}
			}
			if (wanted.size() >= LOOKUPS_AT_ONCE) {
				find(wanted, known);
			}
		}
		find(wanted, known);
		if (known.wantsNames()) {
			staging.rows().forEachRemaining(known::learnNames);
		}
		return documents;
	}

	private void learn(List<Decision> decided, KnownThings known) {
		List<Decision> same = decided.stream().filter(Decision::joins).toList();
		find(same.stream().map(Decision::other).collect(Collectors.toCollection(LinkedHashSet::new)), known);
		known.learnDecided(decided);
	}

	private void find(Set<String> wanted, KnownThings known) {
		List<String> texts = new ArrayList<>(wanted);
		for (int i = 0; i < texts.size(); i += LOOKUPS_AT_ONCE) {
			this.graph.find(texts.subList(i, Math.min(i + LOOKUPS_AT_ONCE, texts.size())), known);
		}
		wanted.clear();
	}

}
