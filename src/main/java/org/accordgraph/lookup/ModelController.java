package org.accordgraph.lookup;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.accordgraph.model.AnswerWord;
import org.accordgraph.model.AnswerWords;
import org.accordgraph.model.ColumnType;
import org.accordgraph.model.Label;
import org.accordgraph.model.Property;
import org.accordgraph.model.RelationshipType;
import org.accordgraph.model.StoredAs;
import org.accordgraph.model.Template;
import org.accordgraph.model.TemplateColumn;
import org.accordgraph.model.TemplateTable;
import org.accordgraph.model.Vocabulary;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/model")
@Tag(name = "Model", description = "Labels, relationship types, properties and the import template")
class ModelController {

	private final Model model;

	ModelController(Vocabulary vocabulary, AnswerWords words, Template template) {
		this.model = new Model(vocabulary.labels(), vocabulary.relationshipTypes(), vocabulary.properties(),
				words.all(), template.tables().stream().map(Table::of).toList());
	}

	@GetMapping
	@Operation(operationId = "getModel",
			summary = "Which labels, relationship types, properties and values does the graph have?",
			description = "Each has a word and a meaning in English and Chinese. Labels are in the order in which kinds of entities are listed; docs/model.md holds the same as a document.")
	Model model() {
		return this.model;
	}

	/**
	 * The model.
	 *
	 * @param labels labels
	 * @param relationshipTypes relationship types
	 * @param properties properties with their values
	 * @param words the words of answers, such as the headings of columns
	 * @param tables the tables of the import template
	 */
	record Model(List<Label> labels, List<RelationshipType> relationshipTypes, List<Property> properties,
			List<AnswerWord> words, List<Table> tables) {

	}

	/**
	 * A table of the import template.
	 *
	 * @param name its name
	 * @param label the label of its entities; empty if its rows are relationships
	 * @param columns its columns in order
	 */
	@Schema(name = "TemplateTable")
	record Table(String name, String label, List<Column> columns) {

		private static Table of(TemplateTable table) {
			return new Table(table.name(), table.label(), table.columns().stream().map(Column::of).toList());
		}

	}

	/**
	 * A column of the import template.
	 *
	 * @param name its name
	 * @param type the type of its cells
	 * @param required whether every row needs a value
	 * @param stored how the graph stores it
	 * @param of the labels of the entities that a cell may refer to; any if empty
	 * @param values the allowed values, if they are enumerated; empty otherwise
	 */
	@Schema(name = "TemplateColumn")
	record Column(String name, ColumnType type, boolean required, StoredAs stored, List<String> of,
			List<String> values) {

		private static Column of(TemplateColumn column) {
			return new Column(column.name(), column.type(), column.needed(), column.place(), column.of(),
					column.values());
		}

	}

}
