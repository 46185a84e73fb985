package org.accordgraph.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.accordgraph.cypher.CypherFolder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The template agrees with the model and does not repeat it. */
class TemplateTests {

	private final CypherFolder folder = new CypherFolder("file:cypher/");

	private final Vocabulary vocabulary = Vocabulary.in(this.folder);

	private final Template template = new Template(this.folder, this.vocabulary);

	@Test
	void hasATableForEachKindThatAPersonFillsIn() {
		assertThat(this.template.tables().stream().map(TemplateTable::label).filter((label) -> !label.isEmpty()))
			.containsExactlyInAnyOrderElementsOf(this.vocabulary.kinds());
	}

	@Test
	void keepsEachColumnUnderANameOfTheVocabulary() {
		Set<String> names = this.vocabulary.names();
		columns().map(TemplateColumn::place)
			.map(StoredAs::name)
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
		List<String> computed = this.vocabulary.relationshipTypes()
			.stream()
			.filter(RelationshipType::computed)
			.map(RelationshipType::name)
			.toList();
		assertThat(computed).containsExactlyInAnyOrder("COUNTERPART_OF", "CURRENT_REPORT", "SLIPPED_TO",
				"DISAGREES_WITH", "COUNTS_TOWARDS");
		assertThat(types)
			.containsAll(this.vocabulary.types().stream().filter((type) -> !computed.contains(type)).toList())
			.doesNotContainAnyElementsOf(computed);
	}

	/**
	 * The template does not repeat what the model defines for properties and
	 * relationships.
	 */
	@Test
	void takesTypesValuesAndEndsFromTheModel() {
		assertThat(column("commitments", "level")).extracting(TemplateColumn::type, TemplateColumn::values)
			.containsExactly(ColumnType.VALUE, List.of("1", "2", "0"));
		assertThat(column("places", "declaredDistricts").type()).isEqualTo(ColumnType.INTEGER);
		assertThat(column("places", "basis").values()).containsExactly("BACKGROUND");
		assertThat(column("places", "kind").values()).startsWith("Region", "Province", "City");
		assertThat(column("duties", "basis").values()).containsExactly("STATED", "INFERRED", "INHERITED");
		assertThat(column("targets", "of").of()).containsExactly("Agreement", "Commitment", "Programme", "Project");
		assertThat(column("institutions", "place").of()).containsExactly("Place");
		// Packages may still use its former name.
		assertThat(column("institutions", "city").name()).isEqualTo("place");
		assertThat(column("parties", "side").of()).containsExactly("Place");
		assertThat(column("agreement-links", "relation").values()).containsExactly("EXTENDS", "REPLACES", "AMENDS",
				"IMPLEMENTS", "PART_OF");
		assertThat(column("duties", "bearer").of()).containsExactly("Institution", "ActorGroup");
		assertThat(column("relations", "from").of()).isEmpty();
		assertThat(column("relations", "relation").values()).containsExactly("ABOUT", "ACTS_ON", "ADMINISTERS",
				"CONNECTS", "CORE_AREA", "COVERS", "CREATES", "DELIVERS", "IN_FIELD", "ISSUED", "LOCATED_IN", "ON_SIDE",
				"PART_OF", "RESPONSIBLE_FOR", "SERVES", "SERVES_AREA");
		assertThat(column("relations", "basis").values()).containsExactlyInAnyOrder("NAME", "STATED", "INFERRED",
				"PAIRED", "BACKGROUND");
	}

	private TemplateColumn column(String table, String column) {
		return this.template.table(table).flatMap((each) -> each.column(column)).orElseThrow();
	}

	private Stream<TemplateColumn> columns() {
		return this.template.tables().stream().flatMap((table) -> table.columns().stream());
	}

}
