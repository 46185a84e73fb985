package org.accordgraph.mcp;

import java.util.List;
import java.util.stream.Collectors;

import org.accordgraph.model.Label;
import org.accordgraph.model.Property;
import org.accordgraph.model.RelationshipType;
import org.accordgraph.model.Vocabulary;

import org.springframework.stereotype.Component;

/** Writes the model as text: an index, and one label at a time. */
@Component
class ModelText {

	private final Vocabulary vocabulary;

	ModelText(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	String index() {
		StringBuilder text = new StringBuilder("# Labels\n\n");
		for (Label label : this.vocabulary.labels()) {
			if (!label.service()) {
				text.append("- ").append(label.name());
				text.append(label.within().isEmpty() ? "" : " (within " + label.within() + ")");
				text.append(": ").append(label.word().zh()).append(". ").append(label.meaning().en()).append('\n');
			}
		}
		text.append("\n# Relationship types\n\n");
		for (RelationshipType type : this.vocabulary.relationshipTypes()) {
			text.append("- ").append(type.name()).append(" (").append(ends(type)).append("): ");
			text.append(type.meaning().en()).append('\n');
		}
		return text.append("\naccord://model/{label} has the properties of a label.\n").toString();
	}

	private static String ends(RelationshipType type) {
		return type.ends()
			.stream()
			.map((ends) -> String.join("|", ends.from()) + " → " + String.join("|", ends.to()))
			.collect(Collectors.joining("; "));
	}

	/**
	 * Describes a label.
	 * @throws ToolProblem if the model has none of that name
	 */
	String of(String name) {
		Label label = this.vocabulary.label(name)
			.orElseThrow(() -> ToolProblem.argument("There is no label of that name: accord://model lists them."));
		List<String> carriers = label.within().isEmpty() ? List.of(name) : List.of(name, label.within());
		StringBuilder text = new StringBuilder("# ").append(name).append("\n\n");
		text.append(label.meaning().en()).append(" / ").append(label.meaning().zh()).append("\n\n");
		for (Property property : this.vocabulary.properties()) {
			if (property.carriers().stream().anyMatch(carriers::contains)) {
				text.append("- ").append(property.name()).append(" (").append(property.type()).append("): ");
				text.append(property.meaning().en());
				List<String> values = property.valuesOn(name);
				text.append(values.isEmpty() ? "" : " One of " + String.join(", ", values) + ".").append('\n');
			}
		}
		return text.toString();
	}

}
