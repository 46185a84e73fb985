package org.accordgraph.lookup.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.accordgraph.AccordTest;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.database.read.GraphFileProblem;
import org.accordgraph.database.read.GraphReader;
import org.accordgraph.model.Vocabulary;
import org.accordgraph.support.problem.RetryLater;
import org.accordgraph.support.table.Csv;
import org.accordgraph.support.temp.TempFiles;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

/**
 * The tables hold each fact of the graph once, as a fresh query over everything tells.
 */
@AccordTest
class TablesControllerTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Driver driver;

	@Autowired
	Vocabulary vocabulary;

	@Autowired
	CypherFolder folder;

	/** A centre that is a body and a facility is in both tables. */
	@Test
	void holdEveryNodeWithAllItsProperties() throws Exception {
		Map<String, Map<String, String>> expected = new TreeMap<>();
		try (Session session = this.driver.session()) {
			session.run("MATCH (node:Entity|Passage|Document|Segment) RETURN DISTINCT properties(node) AS properties")
				.forEachRemaining((row) -> expected.put(row.get("properties").get("id").asString(),
						cells(row.get("properties").asMap())));
		}
		Map<String, Map<String, String>> found = new TreeMap<>();
		archive().forEach((file, rows) -> {
			if (file.startsWith("nodes/")) {
				rows.forEach((row) -> {
					assertThat(JSON.readTree(row.remove("labels")).valueStream().map(JsonNode::asString))
						.contains(file.substring("nodes/".length(), file.length() - ".csv".length()));
					row.forEach((column,
							cell) -> assertThat(
									found.computeIfAbsent(row.get("id"), (id) -> new TreeMap<>()).put(column, cell))
								.isIn(null, cell));
				});
			}
		});
		assertThat(expected).hasSizeGreaterThan(800);
		assertThat(found).isEqualTo(expected);
	}

	@Test
	void holdEveryRelationshipWithAllItsProperties() throws Exception {
		List<String> expected = new ArrayList<>();
		try (Session session = this.driver.session()) {
			session
				.run("""
						MATCH (from:Entity|Passage|Document|Segment)-[relationship]->(to:Entity|Passage|Document|Segment)
						RETURN type(relationship) AS type, from.id AS from, to.id AS to, properties(relationship) AS properties
						""")
				.forEachRemaining((row) -> {
					Map<String, Object> values = new HashMap<>(row.get("properties").asMap());
					values.put("from", row.get("from").asString());
					values.put("to", row.get("to").asString());
					expected.add(row.get("type").asString() + cells(values));
				});
		}
		List<String> found = new ArrayList<>();
		archive().forEach((file, rows) -> {
			if (file.startsWith("relationships/")) {
				String type = file.substring("relationships/".length(), file.length() - ".csv".length());
				rows.forEach((row) -> found.add(type + row));
			}
		});
		assertThat(expected).hasSizeGreaterThan(2_000);
		assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
	}

	@Test
	void areDescribedColumnByColumn() throws Exception {
		Map<String, byte[]> files = files();
		JsonNode descriptor = JSON.readTree(files.get("datapackage.json"));
		assertThat(descriptor.get("resources").size()).isEqualTo(files.size() - 1);
		descriptor.get("resources").forEach((resource) -> {
			List<String> fields = resource.at("/schema/fields")
				.valueStream()
				.map((field) -> field.get("name").asString())
				.toList();
			assertThat(records(files.get(resource.get("path").asString())).getHeaderNames()).isEqualTo(fields);
			assertThat(resource.at("/schema/fields").valueStream()).allSatisfy((field) -> {
				assertThat(field.get("type").asString()).isNotEmpty();
				assertThat(field.get("description").asString()).isNotEmpty();
			});
		});
		JsonNode commitments = descriptor.get("resources")
			.valueStream()
			.filter((resource) -> resource.get("title").asString().equals("Commitment"))
			.findFirst()
			.orElseThrow();
		assertThat(commitments.get("name").asString()).isEqualTo("nodes-commitment");
		assertThat(commitments.at("/schema/primaryKey").asString()).isEqualTo("id");
		assertThat(commitments.at("/schema/fields")
			.valueStream()
			.filter((field) -> field.get("name").asString().equals("level"))
			.findFirst()
			.orElseThrow()
			.get("type")
			.asString()).isEqualTo("integer");
	}

	/** It is not taken for the export of a document called all. */
	@Test
	void areRefusedToWhoeverTakesNoArchive() {
		for (String accept : List.of("text/html", "application/json")) {
			MvcTestResult answer = this.mvc.get().uri("/api/export/all").header("Accept", accept).exchange();
			assertThat(answer).as(accept).hasStatus(406).hasContentType("application/problem+json");
		}
		assertThat(this.mvc.get().uri("/api/export/all").header("Accept", "///")).hasStatus(406);
		for (String accept : List.of("application/*", "text/html, */*;q=0.1")) {
			assertThat(this.mvc.head().uri("/api/export/all").header("Accept", accept)).as(accept).hasStatusOk();
		}
	}

	/** Nothing is read for the headers alone, and one archive is written at a time. */
	@Test
	void areWrittenOneAtATime() throws Exception {
		GraphTables slow = mock(GraphTables.class);
		TablesController controller = new TablesController(slow);
		MockHttpServletResponse head = new MockHttpServletResponse();
		controller.all(new MockHttpServletRequest("HEAD", "/api/export/all"), head);
		assertThat(head.getContentType()).isEqualTo("application/zip");
		verify(slow, never()).archive();
		Path first = TempFiles.file(".zip");
		Path second = TempFiles.file(".zip");
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/export/all");
		when(slow.archive()).thenAnswer((any) -> {
			assertThatExceptionOfType(RetryLater.class)
				.isThrownBy(() -> controller.all(request, new MockHttpServletResponse()))
				.satisfies((refusal) -> assertThat(refusal.getStatusCode().value()).isEqualTo(503));
			return first;
		}).thenReturn(second);
		controller.all(request, new MockHttpServletResponse());
		controller.all(request, new MockHttpServletResponse());
		assertThat(first).doesNotExist();
		assertThat(second).doesNotExist();
	}

	/** What is written of an archive is deleted, and the reason told. */
	@Test
	@SuppressWarnings("unchecked")
	void sayThatTheDiskIsFull() {
		GraphReader full = mock(GraphReader.class);
		when(full.read(any(Duration.class), any(TransactionCallback.class)))
			.thenThrow(new UncheckedIOException(new IOException("No space left on device")));
		GraphTables tables = new GraphTables(this.vocabulary, this.folder, full);
		assertThatExceptionOfType(GraphFileProblem.class).isThrownBy(tables::archive)
			.satisfies((problem) -> assertThat(problem.getStatusCode().value()).isEqualTo(507));
	}

	/** What has a value, by column, as the tables write it. */
	private static Map<String, String> cells(Map<String, Object> properties) {
		Map<String, String> cells = new TreeMap<>();
		properties.forEach((name, value) -> {
			String cell = (value instanceof List<?> list) ? JSON.writeValueAsString(list) : Csv.harmless(value);
			if (!cell.isEmpty()) {
				cells.put(name, cell);
			}
		});
		return cells;
	}

	private Map<String, List<Map<String, String>>> archive() throws IOException {
		Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
		files().forEach((file, content) -> {
			if (file.endsWith(".csv")) {
				List<Map<String, String>> rows = new ArrayList<>();
				for (CSVRecord row : records(content)) {
					Map<String, String> cells = new TreeMap<>(row.toMap());
					cells.values().removeIf(String::isEmpty);
					rows.add(cells);
				}
				tables.put(file, rows);
			}
		});
		return tables;
	}

	private Map<String, byte[]> files() throws IOException {
		MvcTestResult answer = this.mvc.get().uri("/api/export/all").exchange();
		assertThat(answer).hasStatusOk()
			.hasContentType("application/zip")
			.hasHeader("Content-Disposition", "attachment; filename=\"accord-graph-tables.zip\"");
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(
				new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), zip.readAllBytes());
			}
		}
		return files;
	}

	private static CSVParser records(byte[] content) {
		String text = new String(content, StandardCharsets.UTF_8);
		assertThat(text).startsWith("\uFEFF");
		try {
			return CSVFormat.RFC4180.builder()
				.setHeader()
				.setSkipHeaderRecord(true)
				.get()
				.parse(new StringReader(text.substring(1)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
