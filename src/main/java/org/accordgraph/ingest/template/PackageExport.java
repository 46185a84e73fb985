package org.accordgraph.ingest.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.database.read.GraphReader;
import org.accordgraph.ingest.staging.PendingEnglish;
import org.accordgraph.model.ColumnType;
import org.accordgraph.model.StoredAs;
import org.accordgraph.model.Template;
import org.accordgraph.model.TemplateColumn;
import org.accordgraph.model.TemplateTable;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

import org.springframework.stereotype.Component;

/** Exports a document with everything that it supports. */
@Component
public class PackageExport {

	private final Template template;

	private final GraphReader reading;

	private final String entities;

	private final String relations;

	private final String background;

	PackageExport(Template template, GraphReader reading, CypherFolder folder) {
		this.template = template;
		this.reading = reading;
		this.entities = folder.text("import/export/entities.cypher");
		this.relations = folder.text("import/export/relations.cypher");
		this.background = folder.text("import/export/background.cypher");
	}

	/**
	 * Exports a document.
	 * @param document its id
	 * @return all tables; without rows if there is no such document
	 */
	public List<FilledTable> of(String document) {
		return this.reading.read((tx) -> {
			return this.template.tables().stream().map((table) -> filled(tx, table, document)).toList();
		});
	}

	/** The empty template. */
	public List<FilledTable> empty() {
		return this.template.tables().stream().map((table) -> new FilledTable(table, List.of())).toList();
	}

	private FilledTable filled(TransactionContext tx, TemplateTable table, String document) {
		List<Record> rows = table.isRelations() ? relations(tx, table, document) : tx
			.run(this.entities, Map.of("document", document, "label", table.label(), "out",
					links(table, StoredAs.Kind.OUT), "in", links(table, StoredAs.Kind.IN)))
			.list();
		return new FilledTable(table, rows.stream().map((row) -> cells(table, row)).toList());
	}

	private List<Record> relations(TransactionContext tx, TemplateTable table, String document) {
		List<String> types = types(table);
		Map<String, Object> parameters = Map.of("document", document, "types", types);
		List<Record> rows = new ArrayList<>(tx.run(this.relations, parameters).list());
		rows.addAll(tx.run(this.background, parameters).list());
		rows.removeIf((row) -> !isOf(table, row));
		return rows;
	}

	/**
	 * Whether the table is the one for a relationship: of two, the first that takes its
	 * start.
	 */
	private boolean isOf(TemplateTable table, Record row) {
		return this.template.tables()
			.stream()
			.filter(TemplateTable::isRelations)
			.filter((each) -> types(each).contains(row.get("type").asString()) && takes(each, row))
			.findFirst()
			.filter((each) -> each == table)
			.isPresent();
	}

	private static boolean takes(TemplateTable table, Record row) {
		List<String> labels = table.column(StoredAs.Kind.FROM).map(TemplateColumn::of).orElse(List.of());
		return labels.isEmpty()
				|| row.get("labels").asList((label) -> label.asString()).stream().anyMatch(labels::contains);
	}

	private static List<String> types(TemplateTable table) {
		return table.column(StoredAs.Kind.TYPE).map(TemplateColumn::values).orElse(List.of(table.type()));
	}

	private static List<String> links(TemplateTable table, StoredAs.Kind kind) {
		return table.columns()
			.stream()
			.map(TemplateColumn::place)
			.filter((place) -> place.kind() == kind)
			.map(StoredAs::name)
			.toList();
	}

	private static List<@Nullable Object> cells(TemplateTable table, Record row) {
		List<@Nullable Object> cells = new ArrayList<>();
		for (TemplateColumn column : table.columns()) {
			cells.add(cell(table, column, row));
		}
		return cells;
	}

	private static @Nullable Object cell(TemplateTable table, TemplateColumn column, Record row) {
		return switch (column.place().kind()) {
			case LABEL -> row.get("labels")
				.asList((label) -> label.asString())
				.stream()
				.filter(column.values()::contains)
				.findFirst()
				.orElse(null);
			// Only the digest of a text is stored, and it has its own column.
			case PROPERTY -> (column.type() == ColumnType.DIGEST) ? null
					: PendingEnglish.without(row.get("properties").asMap()).get(column.place().name());
			// The report has a row of its own.
			case REPORT -> null;
			case OUT -> others(row, "out", column);
			case IN -> others(row, "in", column);
			case FROM -> row.get("from").asString();
			case TO -> row.get("to").asString();
			case TYPE -> row.get("type").asString();
		};
	}

	private static List<String> others(Record row, String direction, TemplateColumn column) {
		return row.get(direction)
			.asList((pair) -> List.of(pair.get(0).asString(), pair.get(1).asString()))
			.stream()
			.filter((pair) -> pair.get(0).equals(column.place().name()))
			.map((pair) -> pair.get(1))
			.toList();
	}

}
