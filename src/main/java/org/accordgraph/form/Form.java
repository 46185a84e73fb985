package org.accordgraph.form;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.cypher.Vocabulary;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import org.springframework.stereotype.Component;

/**
 * The form: its tables in the order in which they are filled in. What may stand in an
 * enumerated column is what {@code cypher/vocabulary.csv} tells.
 */
@Component
public class Form {

	private static final String FILE = "import/form.csv";

	private final Map<String, FormTable> tables = new LinkedHashMap<>();

	/**
	 * Reads it.
	 * @param folder the folder {@code cypher/}
	 * @param vocabulary what enumerated columns take
	 */
	public Form(CypherFolder folder, Vocabulary vocabulary) {
		Map<String, List<CSVRecord>> rows = new LinkedHashMap<>();
		try (var records = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(folder.files(FILE).get(0).text()))) {
			records.forEach((row) -> rows.computeIfAbsent(row.get("table"), (name) -> new ArrayList<>()).add(row));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		rows.forEach((name, columns) -> this.tables.put(name, table(name, columns, vocabulary)));
	}

	private static FormTable table(String name, List<CSVRecord> rows, Vocabulary vocabulary) {
		CSVRecord first = rows.get(0);
		String label = type(first) == ColumnType.ID ? first.get("as") : "";
		return new FormTable(name, label, rows.stream().map((row) -> column(row, label, vocabulary)).toList());
	}

	private static Column column(CSVRecord row, String label, Vocabulary vocabulary) {
		String name = row.get("column");
		ColumnType type = type(row);
		List<String> of = row.get("of").isEmpty() ? List.of() : List.of(row.get("of").split("\\|"));
		Place place = Place.of(row.get("as"), name, type);
		List<String> values = switch (type) {
			case VALUE -> vocabulary.valuesOn(of.isEmpty() ? label : of.get(0), place.name());
			case LABEL -> vocabulary.kindsOf(label);
			case TYPE -> of;
			default -> List.of();
		};
		return new Column(name, type, row.get("needed").equals("yes"), place, of, values, empty(row));
	}

	private static List<String> empty(CSVRecord row) {
		return row.isSet("empty") && !row.get("empty").isEmpty() ? List.of(row.get("empty").split("\\|")) : List.of();
	}

	private static ColumnType type(CSVRecord row) {
		return ColumnType.valueOf(row.get("type").toUpperCase(Locale.ROOT));
	}

	/** The tables in order. */
	public List<FormTable> tables() {
		return List.copyOf(this.tables.values());
	}

	/** The table of a name. */
	public Optional<FormTable> table(String name) {
		return Optional.ofNullable(this.tables.get(name));
	}

}
