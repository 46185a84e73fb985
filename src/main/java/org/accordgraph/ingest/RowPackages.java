package org.accordgraph.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.accordgraph.ingest.template.FilledTable;
import org.accordgraph.ingest.template.PackageFormat;
import org.accordgraph.model.Template;
import org.accordgraph.model.TemplateColumn;
import org.accordgraph.model.TemplateTable;
import org.accordgraph.support.problem.Problem;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Makes a package of rows as programs hold them: objects with a member per column. */
@Component
public class RowPackages {

	/** What ends a text in a cell with several. */
	private static final Pattern SEPARATOR = Pattern.compile("[;；\\n\\r]");

	private final Template template;

	private final PackageFormat format;

	RowPackages(Template template, List<PackageFormat> formats) {
		this.template = template;
		this.format = formats.stream().filter((each) -> each.name().equals("zip")).findFirst().orElseThrow();
	}

	/**
	 * Makes a package.
	 * @param tables the rows by the name of their table: lists of objects whose members
	 * are texts, numbers, truth values or lists of texts
	 * @return an archive, to be taken in like one that a person made
	 * @throws Problem if there is no such table or column, or a value is an object
	 */
	public byte[] of(Map<?, ?> tables) {
		List<FilledTable> filled = new ArrayList<>();
		tables.forEach((name, rows) -> filled.add(table(String.valueOf(name), rows)));
		ByteArrayOutputStream archive = new ByteArrayOutputStream();
		try {
			this.format.write(filled, archive);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return archive.toByteArray();
	}

	private FilledTable table(String name, @Nullable Object rows) {
		TemplateTable table = this.template.table(name)
			.orElseThrow(() -> ImportProblem.rows("There is no table %s. The tables are: %s.".formatted(name,
					String.join(", ", this.template.tables().stream().map(TemplateTable::name).toList()))));
		if (!(rows instanceof List<?> list)) {
			throw ImportProblem.rows("The rows of %s must be a list of objects.".formatted(name));
		}
		List<List<@Nullable Object>> filled = new ArrayList<>();
		for (int i = 0; i < list.size(); i++) {
			filled.add(row(table, list.get(i), i + 1));
		}
		return new FilledTable(table, filled);
	}

	private static List<@Nullable Object> row(TemplateTable table, @Nullable Object row, int number) {
		if (!(row instanceof Map<?, ?> cells)) {
			throw ImportProblem.rows("Row %d of %s must be an object.".formatted(number, table.name()));
		}
		for (Object column : cells.keySet()) {
			if (table.column(String.valueOf(column)).isEmpty()) {
				throw ImportProblem
					.rows("Row %d of %s: there is no column %s. The columns are: %s.".formatted(number, table.name(),
							column, String.join(", ", table.columns().stream().map(TemplateColumn::name).toList())));
			}
		}
		List<@Nullable Object> values = new ArrayList<>();
		for (TemplateColumn column : table.columns()) {
			if (cells.containsKey(column.name()) && isFormerlyIn(column, cells)) {
				throw ImportProblem.rows("Row %d of %s has %s and %s, which are the same column: send one of them."
					.formatted(number, table.name(), column.name(), column.formerly()));
			}
			Object given = cells.containsKey(column.name()) ? cells.get(column.name()) : cells.get(column.formerly());
			values.add(value(given, table, column, number));
		}
		return values;
	}

	private static boolean isFormerlyIn(TemplateColumn column, Map<?, ?> cells) {
		return !column.formerly().isEmpty() && !column.formerly().equals(column.name())
				&& cells.containsKey(column.formerly());
	}

	private static @Nullable Object value(@Nullable Object given, TemplateTable table, TemplateColumn column,
			int number) {
		if (given instanceof List<?> list
				&& list.stream().noneMatch((each) -> each instanceof Map || each instanceof List || each == null)) {
			List<String> texts = list.stream().map(String::valueOf).toList();
			if (texts.stream().anyMatch((text) -> SEPARATOR.matcher(text).find())) {
				throw ImportProblem.rows(
						"Row %d of %s, column %s: a text in a list must not contain a semicolon or a line break, which separate texts in a table."
							.formatted(number, table.name(), column.name()));
			}
			return texts;
		}
		if (given instanceof Map || given instanceof List) {
			throw ImportProblem.rows("Row %d of %s, column %s: a cell is text, a number or a list of texts."
				.formatted(number, table.name(), column.name()));
		}
		return (given instanceof Boolean) ? given.toString() : given;
	}

}
