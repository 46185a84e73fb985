package org.accordgraph.database.load;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.accordgraph.cypher.CypherFile;
import org.accordgraph.model.Label;
import org.accordgraph.model.RelationshipType;
import org.accordgraph.model.RelationshipType.Evidence;
import org.accordgraph.model.Vocabulary;

/**
 * Inserts the names of the model into the files of {@code cypher/schema}. A statement
 * with <code>{{Label}}</code> is repeated for each label with unique ids.
 */
final class SchemaTemplate {

	private static final String LABEL = "{{Label}}";

	private static final String LABEL_IN_NAMES = "{{label}}";

	private static final String EVIDENCED = "{{evidenced}}";

	private final List<String> labels;

	private final String evidenced;

	SchemaTemplate(Vocabulary vocabulary) {
		this.labels = vocabulary.labels().stream().filter(Label::unique).map(Label::name).toList();
		this.evidenced = vocabulary.relationshipTypes()
			.stream()
			.filter((type) -> type.evidence() != Evidence.NONE)
			.map(RelationshipType::name)
			.collect(Collectors.joining("|"));
	}

	/** The file with the names inserted. */
	CypherFile fill(CypherFile file) {
		String text = file.text();
		for (var statement : file.statements()) {
			if (statement.text().contains(LABEL)) {
				text = text.replace(statement.text(),
						this.labels.stream().map(named(statement.text())).collect(Collectors.joining(";\n")));
			}
		}
		return new CypherFile(file.name(), text.replace(EVIDENCED, this.evidenced));
	}

	private static Function<String, String> named(String statement) {
		return (label) -> statement.replace(LABEL, label).replace(LABEL_IN_NAMES, inNames(label));
	}

	/** Such as {@code actor_group} for {@code ActorGroup}. */
	private static String inNames(String label) {
		return label.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
	}

}
