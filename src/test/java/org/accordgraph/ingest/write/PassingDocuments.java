package org.accordgraph.ingest.write;

import java.nio.file.Path;
import java.util.List;

import org.accordgraph.ingest.ImportedGraph;
import org.accordgraph.ingest.Importer;
import org.accordgraph.model.Template;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Imports documents into the shared service. After each test they are removed, and the
 * graph is what it was before.
 */
abstract class PassingDocuments {

	private final List<String> documents;

	@Autowired
	Importer importer;

	@Autowired
	Template template;

	@Autowired
	Driver driver;

	@TempDir
	Path files;

	List<String> before;

	PassingDocuments(String... documents) {
		this.documents = List.of(documents);
	}

	@BeforeEach
	void read() {
		this.before = ImportedGraph.read(this.driver);
	}

	@AfterEach
	void asBefore() {
		this.documents.forEach(this.importer::remove);
		assertThat(ImportedGraph.difference(this.before, ImportedGraph.read(this.driver))).isEmpty();
	}

}
