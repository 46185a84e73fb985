package org.accordgraph.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.cypher.Vocabulary;
import org.accordgraph.cypher.Vocabulary.Entry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The form says what the model says, and no more. */
class FormTests {

	private final CypherFolder folder = new CypherFolder("file:cypher/");

	private final Vocabulary vocabulary = Vocabulary.in(this.folder);

	private final Form form = new Form(this.folder, this.vocabulary);

	@Test
	void hasATableForEachKindThatAPersonFillsIn() {
		// What is computed, kept by the service, or a kind of something else has none.
		Set<String> without = Set.of("Entity", "Retired", "Dataset", "Import", "Decision");
		Set<String> kinds = new HashSet<>(this.vocabulary.entries()
			.stream()
			.filter((entry) -> entry.kind().equals("label") && (entry.on().isEmpty() || entry.on().equals("Entity")))
			.map(Entry::name)
			.toList());
		kinds.removeAll(without);
		assertThat(this.form.tables().stream().map(FormTable::label).filter((label) -> !label.isEmpty()))
			.containsExactlyInAnyOrderElementsOf(kinds);
	}

	@Test
	void keepsEachColumnUnderANameOfTheVocabulary() {
		Set<String> names = this.vocabulary.names();
		columns().map(Column::place)
			.map(Place::name)
			.filter((name) -> !name.isEmpty())
			.forEach((name) -> assertThat(names).contains(name));
	}

	@Test
	void hasAColumnForEachRelationshipThatIsStated() {
		Set<String> types = new HashSet<>();
		columns().forEach((column) -> {
			types.addAll((column.type() == ColumnType.TYPE) ? column.values() : List.of());
			if (column.isLink() || !column.isProperty()) {
				types.add(column.place().name());
			}
		});
		// COUNTERPART_OF is computed.
		assertThat(types)
			.containsAll(this.vocabulary.types().stream().filter((type) -> !type.equals("COUNTERPART_OF")).toList())
			.doesNotContain("COUNTERPART_OF");
	}

	private Stream<Column> columns() {
		return this.form.tables().stream().flatMap((table) -> table.columns().stream());
	}

}
