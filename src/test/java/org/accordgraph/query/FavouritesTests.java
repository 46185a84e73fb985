package org.accordgraph.query;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@AccordTest
class FavouritesTests {

	@Autowired
	MockMvcTester http;

	@Autowired
	Questions questions;

	@Autowired
	Neo4jClient client;

	@Test
	void holdTheWholeCatalogueInAFolderPerSubject() throws IOException {
		assertThat(favourites().keySet()).containsExactlyInAnyOrderElementsOf(
				this.questions.all().stream().map((question) -> question.path() + ".cypher").toList());
	}

	@Test
	void runAsTheyAre() throws IOException {
		favourites().forEach((file, statement) -> {
			assertThat(statement).as(file).startsWith("// ").doesNotContain(":param");
			assertThat(this.client.query("EXPLAIN " + statement).run().counters().containsUpdates()).as(file).isFalse();
		});
		assertThat(this.client.query(favourites().get("agreements/signatories.cypher")).fetch().all()).hasSize(10);
	}

	@Test
	void leadBackToTheExplorerBehindTheirTitles() throws IOException {
		Map<String, String> favourites = favourites();
		this.questions.all().forEach((question) -> {
			List<String> lines = favourites.get(question.path() + ".cypher").lines().toList();
			assertThat(lines.subList(0, 3)).containsExactly("// " + question.file().title(),
					"// " + question.file().titleZh(), "// Explorer: http://localhost/#/ask/" + question.path());
		});
	}

	private Map<String, String> favourites() throws IOException {
		byte[] archive = this.http.get()
			.uri("/api/questions/favourites.zip")
			.exchange()
			.getResponse()
			.getContentAsByteArray();
		Map<String, String> favourites = new TreeMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				favourites.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return favourites;
	}

}
