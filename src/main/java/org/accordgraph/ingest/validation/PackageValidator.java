package org.accordgraph.ingest.validation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.accordgraph.ingest.datapackage.DataPackage;
import org.accordgraph.ingest.datapackage.RawTable;
import org.accordgraph.ingest.datapackage.Unreadable;
import org.accordgraph.ingest.issue.Issue;
import org.accordgraph.ingest.issue.Issues;
import org.accordgraph.ingest.matching.MatchDecision;
import org.accordgraph.ingest.matching.MatchDecisions;
import org.accordgraph.ingest.staging.Progress;
import org.accordgraph.ingest.staging.StagedRow;
import org.accordgraph.ingest.staging.Staging;
import org.accordgraph.lookup.search.NearestNames;
import org.accordgraph.model.Template;
import org.accordgraph.model.TemplateColumn;
import org.accordgraph.model.TemplateTable;

import org.springframework.stereotype.Component;

/**
 * Checks a package without writing it: syntax, types, allowed values, references,
 * duplicates. All errors are reported at once.
 */
@Component
public class PackageValidator {

	private static final String DOCUMENTS = "documents";

	private static final int LOOKUP_BATCH_SIZE = 1_000;

	private final Template template;

	private final RowRules rules;

	private final GraphLookup graph;

	private final MatchDecisions decisions;

	private final NearestNames nearest;

	PackageValidator(Template template, RowRules rules, GraphLookup graph, MatchDecisions decisions,
			NearestNames nearest) {
		this.template = template;
		this.rules = rules;
		this.graph = graph;
		this.decisions = decisions;
		this.nearest = nearest;
	}

	public ValidatedPackage validate(DataPackage dataPackage, Progress progress) throws IOException {
		Issues issues = new Issues();
		dataPackage.issues().forEach(issues::add);
		Staging staging = new Staging(this.template);
		try {
			KnownEntities known = new KnownEntities(staging);
			RowsRead rowsRead = new RowsRead();
			UnreadTables unread = new UnreadTables();
			for (RawTable table : dataPackage.tables()) {
				read(table, staging, known, unread, issues, rowsRead, progress);
			}
			unread.addMissing(dataPackage.issues(), this.template, rowsRead.tables());
			Set<String> documents = lookUp(staging, known);
			List<MatchDecision> decisions = this.decisions.list();
			addDecisions(decisions, known);
			Proposals proposals = new Proposals(staging, this.nearest);
			new StagedRowsValidator(staging, known, this.rules, unread, proposals, new ReportedStatus(this.template),
					issues)
				.validate(progress);
			boolean untouched = !rowsRead.tables().isEmpty() && !rowsRead.tables().contains(DOCUMENTS)
					&& dataPackage.forms().isEmpty();
			if (documents.isEmpty() && (!issues.hasErrors() || untouched)) {
				issues.add(Issue.ofSource(DOCUMENTS, "package.no-document", "The package has no document.",
						"Fill in the table documents: every fact needs a passage as evidence."));
			}
			return new ValidatedPackage(staging, known, issues, List.copyOf(documents), rowsRead, decisions,
					DoubtfulRows.of(issues, staging, known, proposals));
		}
		catch (IOException | RuntimeException ex) {
			staging.close();
			throw ex;
		}
	}

	private void read(RawTable table, Staging staging, KnownEntities known, UnreadTables unread, Issues issues,
			RowsRead rowsRead, Progress progress) throws IOException {
		TemplateTable tableTemplate = this.template.table(table.name()).orElseThrow();
		TableValidator tableValidator = new TableValidator(tableTemplate, table.source(), issues, (row) -> {
			staging.add(row);
			rowsRead.add(row);
			progress.rows("reading", staging.size(), 0);
			if (!tableTemplate.isRelations() && !row.text("id").isEmpty()) {
				known.add(row)
					.ifPresent((before) -> new RowIssues(row, issues).error("id", row.text("id"), "id.duplicate",
							"The id is already used in " + before + ".",
							"Remove one of the rows, or use another id for another entity."));
			}
		});
		try {
			table.read(tableValidator);
			tableValidator.unread().ifPresent(issues::add);
			if (tableValidator.lacksNames()) {
				unread.addPartly(tableTemplate);
			}
			if (!tableValidator.hasHeader()) {
				issues.add(Issue.ofSource(table.source(), "table.empty", "The table is empty.",
						"Remove it, or fill in the template."));
			}
		}
		catch (Unreadable ex) {
			issues.add(ex.issue());
			unread.add(tableTemplate);
		}
	}

	/** Looks up in the graph what cells refer to and no row states. */
	private Set<String> lookUp(Staging staging, KnownEntities known) {
		Set<String> documents = new LinkedHashSet<>();
		Set<String> wanted = new LinkedHashSet<>();
		for (Iterator<StagedRow> rows = staging.rows(); rows.hasNext();) {
			StagedRow row = rows.next();
			if (row.table().label().equals("Document") && !row.text("id").isEmpty()) {
				documents.add(row.text("id"));
			}
			for (TemplateColumn column : row.table().columns()) {
				if (column.type().isReference()) {
					row.texts(column)
						.stream()
						.filter((text) -> known.needsGraphLookup(column, text))
						.forEach((text) -> {
							wanted.add(text);
							known.addNameToResolve(text);
						});
				}
			}
			if (wanted.size() >= LOOKUP_BATCH_SIZE) {
				find(wanted, known);
			}
		}
		find(wanted, known);
		if (known.needsNames()) {
			staging.rows().forEachRemaining(known::addNames);
		}
		return documents;
	}

	private void addDecisions(List<MatchDecision> decisions, KnownEntities known) {
		List<MatchDecision> same = decisions.stream().filter(MatchDecision::merges).toList();
		find(same.stream().map(MatchDecision::other).collect(Collectors.toCollection(LinkedHashSet::new)), known);
		known.addDecisions(decisions);
	}

	private void find(Set<String> wanted, KnownEntities known) {
		List<String> texts = new ArrayList<>(wanted);
		for (int i = 0; i < texts.size(); i += LOOKUP_BATCH_SIZE) {
			this.graph.find(texts.subList(i, Math.min(i + LOOKUP_BATCH_SIZE, texts.size())), known);
		}
		wanted.clear();
	}

}
