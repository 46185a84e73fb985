package org.accordgraph.ingest.validation;

import java.io.IOException;
import java.util.List;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.ingest.staging.StagedRow;
import org.accordgraph.ingest.staging.Staging;
import org.accordgraph.model.Template;
import org.accordgraph.model.TemplateTable;
import org.accordgraph.model.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Names that are equal after the normal form are told apart by their spelling. */
class ExactSpellingTests {

	private static final CypherFolder FOLDER = new CypherFolder("file:cypher/");

	private static final Template TEMPLATE = new Template(FOLDER, Vocabulary.in(FOLDER));

	private static final TemplateTable PLACES = TEMPLATE.table("places").orElseThrow();

	private Staging staging;

	private KnownEntities known;

	@BeforeEach
	void open() throws IOException {
		this.staging = new Staging(TEMPLATE);
		this.known = new KnownEntities(this.staging);
	}

	@AfterEach
	void close() throws IOException {
		this.staging.close();
	}

	@ParameterizedTest
	@CsvSource({ "バス,ハス", "C++,C#", "第①中心,第1中心", "Майский,Маиский", "São Paulo,Sao Paulo", "ＡＢ,AB", "（甲）乙,甲乙" })
	void tellsThemApart(String one, String other) {
		state(one, other);
		assertThat(ids(one)).containsExactly("a");
		assertThat(ids(other)).containsExactly("b");
	}

	@Test
	void takesTheNormalFormWhereNothingIsSpeltSo() {
		state("重庆（国家）中心", "别处");
		this.known.addNameToResolve("重庆(国家)中心");
		this.known.addNames(row("a", "重庆（国家）中心"));
		assertThat(ids("重庆(国家)中心")).containsExactly("a");
	}

	@Test
	void isAmbiguousIfBothAreSpeltOtherwise() {
		state("C++", "C#");
		this.known.addNameToResolve("c");
		this.known.addNames(row("a", "C++"));
		this.known.addNames(row("b", "C#"));
		assertThat(ids("c")).containsExactlyInAnyOrder("a", "b");
	}

	@Test
	void takesTheEntityOfTheGraphThatIsSpeltSo() {
		this.known.addFromGraph("C#", List.of(new NamedEntity("g", List.of("Place"))));
		this.known.addExact("C#", "g");
		state("C++", "别处");
		this.known.addNameToResolve("C#");
		this.known.addNames(row("a", "C++"));
		assertThat(ids("C#")).containsExactly("g");
	}

	private void state(String one, String other) {
		this.known.addNameToResolve(one);
		this.known.addNameToResolve(other);
		for (StagedRow row : List.of(row("a", one), row("b", other))) {
			this.known.add(row);
			this.known.addNames(row);
		}
	}

	private static StagedRow row(String id, String name) {
		@Nullable Object[] cells = new Object[PLACES.columns().size()];
		return new StagedRow(PLACES, "places", 2, cells).with("id", id).with("name", name);
	}

	private List<String> ids(String text) {
		return this.known.find(text, List.of()).stream().map(NamedEntity::id).toList();
	}

}
