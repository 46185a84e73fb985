package org.accordgraph.ingest.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.accordgraph.model.StoredAs;
import org.accordgraph.model.Template;
import org.accordgraph.model.TemplateColumn;
import org.accordgraph.model.TemplateTable;
import org.accordgraph.model.Vocabulary;

import org.springframework.stereotype.Component;

/** Says which cells of a package link an entity of some kind to another. */
@Component
class Ties {

	private final Template template;

	private final Vocabulary vocabulary;

	Ties(Template template, Vocabulary vocabulary) {
		this.template = template;
		this.vocabulary = vocabulary;
	}

	/**
	 * Describes them: the columns of its own table, those of other tables that name it,
	 * and the types of the table of relations.
	 * @param labels the labels of the entity
	 */
	String of(Collection<String> labels) {
		List<String> own = new ArrayList<>();
		List<String> others = new ArrayList<>();
		List<String> types = new ArrayList<>();
		for (TemplateTable table : this.template.tables()) {
			for (TemplateColumn column : table.columns()) {
				boolean links = column.isLink() && !column.place().name().equals("EVIDENCED_BY");
				boolean end = column.place().kind() == StoredAs.Kind.FROM || column.place().kind() == StoredAs.Kind.TO;
				if (links && !table.isRelations() && labels.contains(table.label())) {
					own.add(table.name() + "." + column.name());
				}
				if ((links || end) && column.of().stream().anyMatch(labels::contains)) {
					others.add(table.name() + "." + column.name());
				}
				if (column.place().kind() == StoredAs.Kind.TYPE) {
					column.values()
						.stream()
						.filter((type) -> this.vocabulary.endsOf(type)
							.stream()
							.flatMap((ends) -> Stream.concat(ends.from().stream(), ends.to().stream()))
							.anyMatch(labels::contains))
						.forEach((type) -> types.add(type));
				}
			}
		}
		List<String> ways = new ArrayList<>();
		if (!own.isEmpty()) {
			ways.add("fill in " + String.join(" or ", own));
		}
		if (!others.isEmpty()) {
			ways.add("name it in " + String.join(" or ", others));
		}
		if (!types.isEmpty()) {
			ways.add("add a row to relations with " + String.join(", ", types));
		}
		return String.join("; or ", ways);
	}

}
