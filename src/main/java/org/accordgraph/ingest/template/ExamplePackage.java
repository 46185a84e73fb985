package org.accordgraph.ingest.template;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

import org.accordgraph.cypher.CypherFile;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.model.ColumnType;
import org.accordgraph.model.Template;
import org.accordgraph.model.TemplateColumn;
import org.accordgraph.model.TemplateTable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The template filled in with the fictitious agreement of {@code cypher/import/example}.
 */
@Component
public class ExamplePackage {

	private final List<FilledTable> tables;

	ExamplePackage(Template template, CypherFolder folder) {
		List<CypherFile> files = folder.files("import/example/*.csv");
		this.tables = template.tables()
			.stream()
			.map((table) -> files.stream()
				.filter((file) -> file.name().endsWith("/" + table.name() + ".csv"))
				.findFirst()
				.map((file) -> filled(table, file))
				.orElse(new FilledTable(table, List.of())))
			.toList();
	}

	/** All tables; some are empty. */
	public List<FilledTable> tables() {
		return this.tables;
	}

	private static FilledTable filled(TemplateTable table, CypherFile file) {
		try (var rows = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(file.text()))) {
			return new FilledTable(table, rows.stream().map((row) -> cells(table, row)).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<@Nullable Object> cells(TemplateTable table, CSVRecord row) {
		return table.columns()
			.stream()
			// The example may omit columns.
			.<@Nullable Object>map(
					(column) -> row.isMapped(column.name()) ? cell(column, row.get(column.name())) : null)
			.toList();
	}

	private static @Nullable Object cell(TemplateColumn column, String text) {
		if (text.isEmpty()) {
			return null;
		}
		boolean number = column.type() == ColumnType.NUMBER || column.type() == ColumnType.INTEGER;
		return number ? new BigDecimal(text) : text;
	}

}
