package org.accordgraph.ingest.datapackage;

import java.util.Optional;

import org.accordgraph.model.Template;
import org.accordgraph.model.TemplateTable;

/**
 * Finds the table of the template that a file or sheet is: the exact name before one that
 * differs in invisible characters, width or case.
 */
final class TableNames {

	private final Template template;

	TableNames(Template template) {
		this.template = template;
	}

	Optional<String> find(String name) {
		if (this.template.table(name).isPresent()) {
			return Optional.of(name);
		}
		String plain = EntryName.folded(PlainCharacters.halfWidth(PlainCharacters.of(name).text()).strip());
		return this.template.tables()
			.stream()
			.map(TemplateTable::name)
			.filter((table) -> EntryName.folded(table).equals(plain))
			.findFirst();
	}

	String list() {
		return String.join(", ", this.template.tables().stream().map(TemplateTable::name).toList());
	}

}
