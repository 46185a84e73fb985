package org.accordgraph.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.datapackage.FilledTable;
import org.accordgraph.form.Column;
import org.accordgraph.form.ColumnType;
import org.accordgraph.form.Form;
import org.accordgraph.form.FormTable;
import org.accordgraph.form.Place;
import org.accordgraph.reading.Reading;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

import org.springframework.stereotype.Component;

/** Fills the form in with what rests on one document. */
@Component
public class Export {

	private final Form form;

	private final Reading reading;

	private final String things;

	private final String relations;

	private final String background;

	Export(Form form, Reading reading, CypherFolder folder) {
		this.form = form;
		this.reading = reading;
		this.things = folder.text("import/read/things.cypher");
		this.relations = folder.text("import/read/relations.cypher");
		this.background = folder.text("import/read/background.cypher");
	}

	/**
	 * Fills it in.
	 * @param document the document
	 * @return all tables; none has a row if there is no such document
	 */
	public List<FilledTable> of(String document) {
		return this.reading.read((tx) -> {
			return this.form.tables().stream().map((table) -> filled(tx, table, document)).toList();
		});
	}

	/** The form with nothing in it. */
	public List<FilledTable> empty() {
		return this.form.tables().stream().map((table) -> new FilledTable(table, List.of())).toList();
	}

	private FilledTable filled(TransactionContext tx, FormTable table, String document) {
		List<Record> rows = table.isRelations()
				? relations(tx, table, document) : tx
					.run(this.things,
							Map.of("document", document, "label", table.label(), "out", links(table, Place.Kind.OUT),
									"in", links(table, Place.Kind.IN)))
					.list();
		return new FilledTable(table, rows.stream().map((row) -> cells(table, row)).toList());
	}

	private List<Record> relations(TransactionContext tx, FormTable table, String document) {
		List<String> types = types(table);
		Map<String, Object> parameters = Map.of("document", document, "types", types);
		List<Record> rows = new ArrayList<>(tx.run(this.relations, parameters).list());
		rows.addAll(tx.run(this.background, parameters).list());
		return rows;
	}

	private static List<String> types(FormTable table) {
		return table.column(Place.Kind.TYPE).map(Column::values).orElse(List.of(table.type()));
	}

	private static List<String> links(FormTable table, Place.Kind kind) {
		return table.columns()
			.stream()
			.map(Column::place)
			.filter((place) -> place.kind() == kind)
			.map(Place::name)
			.toList();
	}

	private static List<@Nullable Object> cells(FormTable table, Record row) {
		List<@Nullable Object> cells = new ArrayList<>();
		for (Column column : table.columns()) {
			cells.add(cell(table, column, row));
		}
		return cells;
	}

	private static @Nullable Object cell(FormTable table, Column column, Record row) {
		return switch (column.place().kind()) {
			case LABEL -> row.get("labels")
				.asList((label) -> label.asString())
				.stream()
				.filter(column.values()::contains)
				.findFirst()
				.orElse(null);
			// Of a text only its digest is known, and that has a column of its own.
			case PROPERTY -> (column.type() == ColumnType.DIGEST) ? null
					: row.get("properties").get(column.place().name()).asObject();
			case OUT -> others(row, "out", column);
			case IN -> others(row, "in", column);
			case FROM -> row.get("from").asString();
			case TO -> row.get("to").asString();
			case TYPE -> row.get("type").asString();
		};
	}

	private static List<String> others(Record row, String direction, Column column) {
		return row.get(direction)
			.asList((pair) -> List.of(pair.get(0).asString(), pair.get(1).asString()))
			.stream()
			.filter((pair) -> pair.get(0).equals(column.place().name()))
			.map((pair) -> pair.get(1))
			.toList();
	}

}
