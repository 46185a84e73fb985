package org.accordgraph.server.neo4jbrowser;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.accordgraph.AccordGraph;
import org.accordgraph.AccordTest;
import org.accordgraph.AnotherService;
import org.accordgraph.ingest.ExamplePackage;
import org.accordgraph.links.BrowserLinks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names of an imported package, and the title and the notes of a question of one's own,
 * contain markup. No page makes elements of it, even where its policy would let them run.
 */
@AccordTest
@Tag("browser")
class MarkupTests {

	private static final String MARKUP = "<img src=x onerror=window.owned=1>";

	/** On a busy machine, the import takes longer than its request waits. */
	private static final int MAX_SECONDS = 120;

	private static final String BODY = "example-qingxi-data-bureau";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Neo4jConnectionDetails database;

	@TempDir
	Path questions;

	private Chromium chromium;

	@BeforeEach
	void importNamesWithMarkup() throws IOException, InterruptedException {
		ExamplePackage example = new ExamplePackage()
			.with("institutions.csv", "Qingxi Data Bureau (invented)", MARKUP + " Bureau")
			.with("agreements.csv", "Data agreement of Qingxi and Yunling", MARKUP + " Agreement");
		assertThat(this.mvc.post()
			.uri("/api/import?name=example.zip&by=test")
			.header(AccordTest.IMPORT_KEY_HEADER, AccordTest.IMPORT_KEY)
			.content(example.zip())
			.exchange()).hasStatus2xxSuccessful();
		for (int i = 0; i < MAX_SECONDS && !isImported(); i++) {
			Thread.sleep(1000);
		}
		assertThat(isImported()).isTrue();
		Path file = this.questions.resolve("mine/bodies.cypher");
		Files.createDirectories(file.getParent());
		Files.writeString(file, """
				// Which %s bodies?
				//
				// Notes: %s and ![](x).
				/*
				:param bodyId => '%s'
				*/
				MATCH path = (body:Institution {id: $bodyId})-[:OF_PLACE]->(:City)
				RETURN body.id AS id, body.nameEn AS name, ['x'] AS evidence, path
				ORDER BY id
				""".formatted(MARKUP, MARKUP, BODY));
		this.chromium = new Chromium();
	}

	private boolean isImported() throws UnsupportedEncodingException {
		return this.mvc.get()
			.uri("/api/import/documents")
			.exchange()
			.getResponse()
			.getContentAsString()
			.contains(ExamplePackage.DOCUMENT);
	}

	@AfterEach
	void removeThem() {
		if (this.chromium != null) {
			this.chromium.close();
		}
		assertThat(this.mvc.delete()
			.uri("/api/import/documents/" + ExamplePackage.DOCUMENT)
			.header(AccordTest.IMPORT_KEY_HEADER, AccordTest.IMPORT_KEY)).hasStatus2xxSuccessful();
	}

	@Test
	void staysText() throws IOException {
		try (AnotherService service = AnotherService.on(this.database, AccordGraph.class,
				"accord.questions.directory=" + this.questions)) {
			String main = "http://localhost:" + service.port();
			shows(main + "/#/questions", "Which " + MARKUP);
			shows(main + "/#/ask/mine/bodies?bodyId=" + BODY, MARKUP + " Bureau");
			shows(main + "/#/?open=" + BODY, MARKUP + " Bureau");
			shows(main + "/#/search?q=img", MARKUP);
			this.chromium.open(main + "/swagger-ui/index.html");
			this.chromium.click("[id*='mineBodies'] button");
			shows("Notes: " + MARKUP);
			inNeo4jBrowser(service.bean(BrowserPort.class).origin(main), service.bean(BrowserLinks.class));
		}
	}

	private void inNeo4jBrowser(String browser, BrowserLinks links) throws IOException {
		this.chromium
			.open(links.to(browser, "edit", "MATCH p = (n {id: '" + BODY + "'})-[:OF_PLACE]->() RETURN p, n.nameEn"));
		this.chromium.type("[data-testid=password]",
				Files.readString(AccordTest.STORE.resolve("neo4j-password")).strip());
		this.chromium.click("[data-testid=connect]");
		this.chromium.await((page) -> page.getPageSource().contains("You are connected as user"));
		this.chromium.click("[data-testid=editor-Run]");
		this.chromium.await(2, "svg g.node");
		this.chromium.drop(browser + "/api/questions/favourites.zip", "favourites.zip");
		this.chromium.click("[data-testid=navigationFavorites]");
		this.chromium.click("[data-testid=expandFolder-mine]");
		shows("Which " + MARKUP);
		this.chromium.open(browser + "/browser-files/guide.en.html");
		shows("Step 1 of 12");
		assertThat(URI.create(this.chromium.address()).getPort()).isEqualTo(URI.create(browser).getPort());
	}

	private void shows(String address, String text) {
		this.chromium.open("about:blank");
		this.chromium.open(address);
		shows(text);
	}

	/** Waits until a text is on the page, and verifies that none of it is an element. */
	private void shows(String text) {
		this.chromium
			.await((page) -> String.valueOf(this.chromium.driver().executeScript("return document.body.innerText"))
				.contains(text));
		assertThat(this.chromium.driver().executeScript("return window.owned")).isNull();
		assertThat(this.chromium.each("img[src=x], [onerror]", WebElement::getTagName)).isEmpty();
	}

}
