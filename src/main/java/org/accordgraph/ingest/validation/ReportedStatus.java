package org.accordgraph.ingest.validation;

import java.util.Optional;

import org.accordgraph.ingest.staging.StagedRow;
import org.accordgraph.model.StoredAs;
import org.accordgraph.model.Template;
import org.accordgraph.model.TemplateColumn;
import org.accordgraph.model.TemplateTable;
import org.jspecify.annotations.Nullable;

/**
 * The status report that a row states beside its entity: a row of the table
 * {@code projects} may say how far the project is, which holds for the time that its
 * document speaks of. The report of project {@code p} in document {@code d} has the id
 * {@code d.status.p}.
 */
final class ReportedStatus {

	private final TemplateTable reports;

	ReportedStatus(Template template) {
		this.reports = template.table("reports").orElseThrow();
	}

	/**
	 * The row of the report.
	 * @param row a row that is assigned to a document
	 * @param document the document
	 * @return the report; none if the row states no status
	 */
	Optional<StagedRow> of(StagedRow row, String document) {
		@Nullable Object[] cells = new Object[this.reports.columns().size()];
		for (TemplateColumn column : row.table().columns()) {
			if (column.place().kind() == StoredAs.Kind.REPORT) {
				set(cells, column.place().name(), row.cell(column));
			}
		}
		if (cell(cells, "status") == null) {
			return Optional.empty();
		}
		set(cells, "id", document + ".status." + row.text("id"));
		set(cells, "name", row.text("name") + "的进展");
		set(cells, "nameEn", row.text("nameEn").isEmpty() ? null : "Status of " + row.text("nameEn"));
		set(cells, "of", row.text("id"));
		set(cells, "evidence", row.cell("evidence"));
		for (TemplateColumn column : this.reports.columns()) {
			if (!column.empty().isEmpty() && cell(cells, column.name()) == null) {
				set(cells, column.name(), column.empty().get(0));
			}
		}
		return Optional.of(new StagedRow(this.reports, row.source(), row.number(), cells));
	}

	private @Nullable Object cell(@Nullable Object[] cells, String column) {
		return cells[index(column)];
	}

	private void set(@Nullable Object[] cells, String column, @Nullable Object value) {
		cells[index(column)] = value;
	}

	private int index(String column) {
		return this.reports.index(this.reports.column(column).orElseThrow());
	}

}
