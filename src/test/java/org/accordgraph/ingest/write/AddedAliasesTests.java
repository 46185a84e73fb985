package org.accordgraph.ingest.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.accordgraph.AccordTest;
import org.accordgraph.database.load.GraphLoader;
import org.accordgraph.ingest.ExportedPage;
import org.accordgraph.ingest.ImportedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Documents add aliases to an entity of the built-in document, and to one that several of
 * them state. In which order they come, are corrected and go does not matter, and an
 * alias goes with the last document that states it.
 */
@AccordTest
class AddedAliasesTests extends PassingDocuments {

	private static final String OF_THE_PAGE = "chongqing-development-and-reform-commission";

	private static final String SHARED = "added-aliases-body";

	private static final List<String> DOCUMENTS = List.of("aliases-a", "aliases-b", "aliases-c");

	private static final int STEPS = 12;

	@Autowired
	GraphLoader loader;

	@Autowired
	MockMvcTester mvc;

	AddedAliasesTests() {
		super(DOCUMENTS.toArray(String[]::new));
	}

	@Test
	void areAddedToAnEntityOfThePage() throws IOException {
		List<String> own = aliases(OF_THE_PAGE);
		importDocument("aliases-a", List.of("虚构发改简称", own.get(0)), List.of());
		assertThat(aliases(OF_THE_PAGE)).containsExactlyElementsOf(and(own, "虚构发改简称"));
		assertThat(names("虚构发改简称")).containsExactly(OF_THE_PAGE);
		loadAgain();
		assertThat(aliases(OF_THE_PAGE)).containsExactlyElementsOf(and(own, "虚构发改简称"));
		importDocument("aliases-a", List.of("虚构发改别称"), List.of());
		assertThat(aliases(OF_THE_PAGE)).containsExactlyElementsOf(and(own, "虚构发改别称"));
		this.importer.remove("aliases-a");
		assertThat(aliases(OF_THE_PAGE)).containsExactlyElementsOf(own);
		assertThat(names("虚构发改别称")).isEmpty();
	}

	@Test
	void areNotExportedWithThePage() throws Exception {
		importDocument("aliases-a", List.of("虚构发改简称"), List.of());
		assertThat(aliases(OF_THE_PAGE)).contains("虚构发改简称", "发改委");
		assertThat(institutions()).contains("发改委").doesNotContain("虚构发改简称");
	}

	private String institutions() throws Exception {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ExportedPage.in("zip", this.mvc)))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().endsWith("institutions.csv")) {
					return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
				}
			}
		}
		throw new IllegalStateException("the export has no institutions");
	}

	/**
	 * Imports, corrects and removes documents at random, and compares with a fresh graph.
	 */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void doNotDependOnTheOrder(long seed) throws IOException {
		Random random = new Random(seed);
		Map<String, List<List<String>>> stated = new HashMap<>();
		for (int i = 0; i < STEPS; i++) {
			String document = DOCUMENTS.get(random.nextInt(DOCUMENTS.size()));
			if (stated.containsKey(document) && random.nextInt(3) == 0) {
				this.importer.remove(document);
				stated.remove(document);
			}
			else {
				List<List<String>> aliases = List.of(some(random), some(random));
				importDocument(document, aliases.get(0), aliases.get(1));
				stated.put(document, aliases);
			}
		}
		List<String> grown = ImportedGraph.read(this.driver);
		DOCUMENTS.forEach(this.importer::remove);
		List<String> order = new ArrayList<>(stated.keySet());
		Collections.shuffle(order, random);
		for (String document : order) {
			importDocument(document, stated.get(document).get(0), stated.get(document).get(1));
		}
		assertThat(ImportedGraph.difference(ImportedGraph.read(this.driver), grown)).isEmpty();
	}

	private static List<String> some(Random random) {
		return List.of("虚构简称甲", "虚构简称乙", "虚构简称丙", "虚构简称丁").stream().filter((alias) -> random.nextBoolean()).toList();
	}

	private static List<String> and(List<String> own, String more) {
		List<String> all = new ArrayList<>(own);
		all.add(more);
		return all;
	}

	private void importDocument(String document, List<String> ofThePage, List<String> shared) throws IOException {
		String passage = document + ".text.01";
		RandomPackage made = RandomPackage.notice(document);
		made.entity("institutions", OF_THE_PAGE, "kind", "Bureau", "level", "MUNICIPAL", "name", "重庆市发展和改革委员会",
				"nameEn", "Chongqing Development and Reform Commission", "aliases", String.join(";", ofThePage),
				"place", "chongqing", "evidence", passage);
		made.entity("institutions", SHARED, "kind", "Bureau", "level", "MUNICIPAL", "name", "虚构多报所载机构", "nameEn",
				"Body of several invented notices", "aliases", String.join(";", shared), "place", "chengdu", "evidence",
				passage);
		assertThat(made.importWith(this.importer, this.template, this.files).issues()).isEmpty();
	}

	private void loadAgain() {
		try (Session session = this.driver.session()) {
			session.run("MATCH (dataset:Dataset) SET dataset.version = 'to be loaded again'").consume();
		}
		assertThat(this.loader.load().written()).isTrue();
	}

	private List<String> aliases(String id) {
		try (Session session = this.driver.session()) {
			return session.run("MATCH (entity:Entity {id: $id}) RETURN entity.aliases AS aliases", Map.of("id", id))
				.single()
				.get("aliases")
				.asList((alias) -> alias.asString());
		}
	}

	/** The entities that a search for a name finds. */
	private List<String> names(String name) {
		try (Session session = this.driver.session()) {
			return session
				.run("MATCH (name:SearchName) WHERE $name IN name.searchNames RETURN name.entity AS id ORDER BY id",
						Map.of("name", name))
				.list((row) -> row.get("id").asString());
		}
	}

}
