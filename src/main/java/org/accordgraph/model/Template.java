package org.accordgraph.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.accordgraph.cypher.CypherFolder;
import org.apache.commons.csv.CSVRecord;

import org.springframework.stereotype.Component;

/**
 * The template of a package: its tables in the order in which they are filled in, from
 * {@code cypher/model/template.csv}.
 */
@Component
public class Template {

	static final String FILE = "template.csv";

	private final Map<String, TemplateTable> tables = new LinkedHashMap<>();

	/**
	 * Reads the template.
	 * @param folder the folder {@code cypher/}
	 * @param vocabulary the types of properties and the ends of relationships
	 */
	public Template(CypherFolder folder, Vocabulary vocabulary) {
		Map<String, List<CSVRecord>> rows = new LinkedHashMap<>();
		ModelFile.in(folder, FILE)
			.rows()
			.forEach((row) -> rows.computeIfAbsent(row.get("table"), (name) -> new ArrayList<>()).add(row));
		TemplateReader reader = new TemplateReader(vocabulary, rows.values());
		rows.forEach((name, columns) -> this.tables.put(name, reader.table(name, columns)));
	}

	/** The tables in order. */
	public List<TemplateTable> tables() {
		return List.copyOf(this.tables.values());
	}

	/** The table with a name. */
	public Optional<TemplateTable> table(String name) {
		return Optional.ofNullable(this.tables.get(name));
	}

}
