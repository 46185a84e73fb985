package org.accordgraph.ingest.form;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.accordgraph.cypher.CypherFolder;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import org.springframework.stereotype.Component;

/**
 * The short forms, as {@code cypher/import/forms} defines them: the names of their sheets
 * and their fields, in both languages.
 */
@Component
public class Forms {

	/** The form for an agreement. */
	public static final String AGREEMENT = "agreement";

	/** The form for what later sources say. */
	public static final String FOLLOW_UP = "follow-up";

	private final List<Sheet> sheets;

	private final List<FormField> fields;

	/**
	 * Reads the definitions.
	 * @param folder the folder {@code cypher/}
	 */
	public Forms(CypherFolder folder) {
		this.sheets = rows(folder, "forms.csv").stream()
			.map((row) -> new Sheet(row.get("form"), row.get("zh"), row.get("en")))
			.toList();
		this.fields = rows(folder, "fields.csv").stream().map(FormField::of).toList();
	}

	private static List<CSVRecord> rows(CypherFolder folder, String file) {
		try (var records = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(folder.text("import/forms/" + file)))) {
			return records.getRecords();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The names of the forms. */
	public List<String> names() {
		return this.sheets.stream().map(Sheet::form).toList();
	}

	/** The name of the sheet of a form. */
	public String sheet(String form, boolean chinese) {
		return this.sheets.stream()
			.filter((sheet) -> sheet.form.equals(form))
			.map((sheet) -> chinese ? sheet.zh : sheet.en)
			.findFirst()
			.orElse(form);
	}

	/** The form that a sheet or file is, by its name without regard to case. */
	public Optional<String> named(String name) {
		return this.sheets.stream()
			.filter((sheet) -> List.of(sheet.form, sheet.zh, sheet.en)
				.stream()
				.anyMatch((each) -> each.equalsIgnoreCase(name.strip())))
			.map(Sheet::form)
			.findFirst();
	}

	/** The fields of the head or of the rows of a form, in order. */
	public List<FormField> fields(String form, boolean isHead) {
		return this.fields.stream().filter((field) -> field.form().equals(form) && field.isHead() == isHead).toList();
	}

	private record Sheet(String form, String zh, String en) {

	}

}
