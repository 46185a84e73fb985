package org.accordgraph.ingest.validation;

import java.util.Iterator;
import java.util.List;

import org.accordgraph.ingest.issue.Issues;
import org.accordgraph.ingest.staging.Phase;
import org.accordgraph.ingest.staging.Progress;
import org.accordgraph.ingest.staging.RelationshipKey;
import org.accordgraph.ingest.staging.StagedRow;
import org.accordgraph.ingest.staging.Staging;
import org.accordgraph.ingest.staging.StatedRelationship;
import org.accordgraph.model.StoredAs;
import org.accordgraph.model.TemplateColumn;

/**
 * Goes through the staged rows phase by phase: resolves their references, checks the
 * rules for rows and relations, and assigns them to documents.
 */
final class StagedRowsValidator {

	private final Staging staging;

	private final KnownEntities known;

	private final RowRules rules;

	private final Issues issues;

	private final References references;

	private final DocumentAssignment documents;

	StagedRowsValidator(Staging staging, KnownEntities known, RowRules rules, UnreadTables unread, Proposals proposals,
			ReportedStatus reports, Issues issues) {
		this.staging = staging;
		this.known = known;
		this.rules = rules;
		this.issues = issues;
		this.references = new References(known, unread, proposals, issues);
		this.documents = new DocumentAssignment(staging, known, reports, issues);
	}

	void validate(Progress progress) {
		long number = 0;
		for (Iterator<StagedRow> rows = this.staging.rows(); rows.hasNext();) {
			StagedRow staged = rows.next();
			progress.rows("checking", ++number, this.staging.size());
			StagedRow row = this.references.resolve(staged);
			RowIssues rowIssues = new RowIssues(row, this.issues);
			this.rules.check(row, rowIssues);
			switch (Phase.of(staged)) {
				case DOCUMENTS, SEGMENTS, PASSAGES -> this.documents.assignSource(row);
				case WITH_EVIDENCE, BACKGROUND, WITHOUT_EVIDENCE -> validateFact(row, rowIssues);
			}
		}
	}

	private void validateFact(StagedRow row, RowIssues rowIssues) {
		if (row.table().isRelations()) {
			validateRelation(row, rowIssues);
		}
		if (row.table().isRelations() && Background.is(row)) {
			this.documents.assignBackground(row, rowIssues);
		}
		else {
			this.documents.assign(row, rowIssues);
		}
	}

	private void validateRelation(StagedRow row, RowIssues rowIssues) {
		TemplateColumn from = row.table().column(StoredAs.Kind.FROM).orElseThrow();
		TemplateColumn to = row.table().column(StoredAs.Kind.TO).orElseThrow();
		String type = StatedRelationship.typeOf(row);
		if (row.cell(from) == null || row.cell(to) == null || type.isEmpty()) {
			return;
		}
		String start = row.text(from.name());
		String end = row.text(to.name());
		this.rules.checkEnds(type, entity(start), entity(end), to, rowIssues);
		this.rules.checkValues(row, type, rowIssues);
		this.known.statements()
			.addRelation(new RelationshipKey(start, type, end), row)
			.ifPresent((before) -> rowIssues.error(null, null, "relation.duplicate",
					"The same relation is already stated in " + before + ".",
					"Remove one of the rows; one row can cite the passages of both."));
	}

	private NamedEntity entity(String id) {
		return this.known.find(id, List.of()).get(0);
	}

}
