package org.accordgraph.ingest.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.ingest.datapackage.RawCell;
import org.accordgraph.ingest.issue.Issue;
import org.accordgraph.ingest.issue.Issues;
import org.accordgraph.ingest.staging.StagedRow;
import org.accordgraph.model.Template;
import org.accordgraph.model.TemplateColumn;
import org.accordgraph.model.TemplateTable;
import org.accordgraph.model.Vocabulary;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing in a table is dropped in silence. */
class TableValidatorTests {

	private static final CypherFolder FOLDER = new CypherFolder("file:cypher/");

	private static final Template TEMPLATE = new Template(FOLDER, Vocabulary.in(FOLDER));

	private final Issues issues = new Issues();

	private final List<StagedRow> rows = new ArrayList<>();

	private final TableValidator places = new TableValidator(TEMPLATE.table("places").orElseThrow(), "places",
			this.issues, this.rows::add);

	@Test
	void reportsAValueUnderAnEmptyHeader() {
		row(1, "id", "", "name", "\u00A0");
		row(2, "a", "lost", "甲");
		row(3, "b", " ", "乙", "lost", "too");
		assertThat(errors("cell.no-column")).containsExactly("2 lost The cell in column B has no column name above it.",
				"3 lost The cell in column D has no column name above it.",
				"3 too The cell in column E has no column name above it.");
	}

	@Test
	void reportsAnUnknownColumnOnce() {
		row(1, "id", "name", "remark");
		row(2, "a", "甲", "x");
		row(3, "b", "乙", "y");
		assertThat(errors("column.unknown")).hasSize(1);
		assertThat(errors("cell.no-column")).isEmpty();
	}

	@Test
	void readsHeadersAndValuesWithoutInvisibleCharacters() {
		row(1, "\uFEFFid", "ｎａｍｅ\u200B", "aliases");
		row(2, "a\u00A0", "甲\u200B市", "\u200B");
		row(3, "\u00A0", "\u200B");
		assertThat(this.rows).singleElement().satisfies((row) -> {
			assertThat(row.text("id")).isEqualTo("a");
			assertThat(row.text("name")).isEqualTo("甲市");
			assertThat(row.cell("aliases")).isNull();
		});
		assertThat(this.issues.list()).filteredOn((issue) -> issue.code().equals("value.invisible"))
			.extracting((issue) -> issue.row() + " " + issue.message().replaceAll(".*: (U\\+\\w+).*", "$1"))
			.containsExactly("1 U+FEFF", "1 U+200B", "2 U+00A0", "2 U+200B", "2 U+200B", "3 U+00A0", "3 U+200B");
	}

	@Test
	void readsHeadersInAnotherCase() {
		row(1, "ID", "Name", "nameen", "NAME");
		row(2, "a", "甲", "A", "");
		assertThat(this.rows).singleElement().satisfies((row) -> {
			assertThat(row.text("name")).isEqualTo("甲");
			assertThat(row.text("nameEn")).isEqualTo("A");
		});
		assertThat(this.issues.list()).extracting((issue) -> issue.code() + " " + issue.value())
			.containsExactly("column.read-as ID", "column.read-as Name", "column.read-as nameen", "column.read-as NAME",
					"column.duplicate NAME");
	}

	@Test
	void notesAListWithoutSemicolons() {
		row(1, "id", "name", "aliases");
		row(2, "a", "甲", "一、二");
		row(3, "b", "乙", "一、二;三");
		row(4, "c", "丙", "一");
		assertThat(this.issues.list()).filteredOn((issue) -> issue.code().equals("value.one-text"))
			.extracting(Issue::row)
			.containsExactly(2);
	}

	/** The names of the columns may have been removed from below them. */
	@Test
	void readsEachTableUnderItsChineseHeadings() {
		assertThat(TEMPLATE.tables()).allSatisfy((table) -> {
			List<Issue> found = read(table, row(table, TemplateColumn::heading), row(table, (column) -> ""));
			assertThat(found).filteredOn((issue) -> !issue.code().equals("value.missing")).isEmpty();
		});
		TemplateTable table = TEMPLATE.table("places").orElseThrow();
		read(table, row(table, TemplateColumn::heading), row(table, TemplateColumn::name),
				row(table, (column) -> column.name().equals("name") ? "甲" : ""));
		assertThat(this.rows).singleElement().satisfies((row) -> assertThat(row.text("name")).isEqualTo("甲"));
		this.rows.clear();
		read(table, row(table, TemplateColumn::heading),
				row(table, (column) -> column.name().equals("name") ? "甲" : ""),
				row(table, (column) -> column.name().equals("name") ? "乙" : ""));
		assertThat(this.rows).extracting((row) -> row.text("name")).containsExactly("甲", "乙");
	}

	@Test
	void readsHeadingsBesideNames() {
		row(1, "id", "名称", "nameEn");
		row(2, "a", "甲", "A");
		assertThat(this.rows).singleElement().satisfies((row) -> assertThat(row.text("name")).isEqualTo("甲"));
	}

	private static List<String> row(TemplateTable table, Function<TemplateColumn, String> cell) {
		return table.columns().stream().map(cell).toList();
	}

	@SafeVarargs
	private List<Issue> read(TemplateTable table, List<String>... rows) {
		Issues found = new Issues();
		TableValidator validator = new TableValidator(table, table.name(), found, this.rows::add);
		for (int i = 0; i < rows.length; i++) {
			validator.row(i + 1, rows[i].stream().map(RawCell::text).toList());
		}
		return found.list();
	}

	private List<String> errors(String code) {
		return this.issues.list()
			.stream()
			.filter((issue) -> issue.code().equals(code))
			.map((issue) -> issue.row() + " " + issue.value() + " " + issue.message())
			.toList();
	}

	private void row(int number, String... cells) {
		this.places.row(number, Arrays.stream(cells).map(RawCell::text).toList());
	}

}
