package org.accordgraph.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Drafts through the API: with the key, with the names of the graph, and without writing.
 */
@AccordTest
class DraftTests {

	private static final String TEXT = "5月6日，重庆市科技局与望海市科技局签署《海洋科技合作协议》。双方将共建海洋实验室，支持望海大学组建海洋研究院。";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Driver driver;

	@Autowired
	DraftCommand command;

	@Test
	void needsTheKey() {
		assertThat(this.mvc.post().uri("/api/drafts").content(TEXT)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void knowsTheBodiesOfTheGraphAndWritesNothing() {
		long before = nodes();
		MvcTestResult result = draft("id=ocean-2024&publishedOn=2024-05-07", TEXT.getBytes(StandardCharsets.UTF_8));
		assertThat(result).hasStatusOk();
		JsonNode draft = Imports.body(result);
		assertThat(draft.at("/format").asString()).isEqualTo("accord-graph-draft/1");
		assertThat(value(draft, "agreements", 0, "signedOn")).isEqualTo("2024-05-06");
		assertThat(value(draft, "parties", 0, "institution")).isEqualTo("chongqing-science-and-technology-bureau");
		assertThat(value(draft, "institutions", 0, "name")).isEqualTo("望海市科技局");
		assertThat(value(draft, "commitments", 0, "modality")).isEqualTo("BUILD");
		assertThat(value(draft, "commitments", 1, "modality")).isEqualTo("SUPPORT");
		assertThat(nodes()).isEqualTo(before);
	}

	/** Nothing drafted enters the graph unread, no matter who drafted it. */
	@Test
	void isImportedOnlyWhenSomebodyHasAcceptedItsRows() throws Exception {
		String draft = draft("id=ocean-2024&publishedOn=2024-05-07", TEXT.getBytes(StandardCharsets.UTF_8))
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		assertThat(codes(draft)).contains("draft.unread");
		String accepted = draft.replace("\"accepted\":false", "\"accepted\":true");
		assertThat(codes(accepted)).doesNotContain("draft.unread")
			// The main theme is for a reader to decide.
			.containsOnly("column.missing");
		assertThat(codes("{\"format\":\"accord-graph-draft/1\",")).containsExactly("file.invalid-json");
	}

	/**
	 * A drafted table in a file keeps its door, too; one that nobody drafted has none.
	 */
	@ParameterizedTest
	@CsvSource({ "no,true", "yes,false", "是,false", "TRUE,false", "'',true", "maybe,true" })
	void isImportedAsFilesOnlyWhenSomebodyHasAcceptedItsRows(String answer, boolean refused) throws Exception {
		byte[] drafted = draft("format=zip&id=ocean-2024&publishedOn=2024-05-07", TEXT.getBytes(StandardCharsets.UTF_8))
			.getResponse()
			.getContentAsByteArray();
		Set<String> codes = codes(answered(drafted, answer));
		assertThat(codes.contains("draft.unread")).isEqualTo(refused);
		// Nothing else is wrong than the main theme, which is for a reader to decide.
		codes.remove("draft.unread");
		assertThat(codes).containsOnly("value.missing");
	}

	/** The archive with another word in the first column of its rows. */
	private static byte[] answered(byte[] archive, String answer) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
				ZipOutputStream copy = new ZipOutputStream(out)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
				copy.putNextEntry(new ZipEntry(entry.getName()));
				copy.write(text.replace("\nno,", "\n" + answer + ",").getBytes(StandardCharsets.UTF_8));
			}
		}
		return out.toByteArray();
	}

	private Set<String> codes(String draft) throws InterruptedException {
		return codes(draft.getBytes(StandardCharsets.UTF_8));
	}

	private Set<String> codes(byte[] draft) throws InterruptedException {
		Imports imports = new Imports(this.mvc);
		JsonNode job = Imports.body(imports.send(draft, true));
		while (!JobState.valueOf(job.get("state").asString()).isOver()) {
			Thread.sleep(500);
			job = imports.get("/api/import/jobs/" + job.get("id").asString());
		}
		return job.at("/report/issues")
			.values()
			.stream()
			.filter((issue) -> issue.get("severity").asString().equals("ERROR"))
			.map((issue) -> issue.get("code").asString())
			.collect(Collectors.toSet());
	}

	@Test
	void returnsThePackageAsAWorkbookThatIsStillToBeRead() throws Exception {
		MvcTestResult result = draft("format=xlsx&id=ocean-2024", TEXT.getBytes(StandardCharsets.UTF_8));
		assertThat(codes(result.getResponse().getContentAsByteArray())).contains("draft.unread");
		assertThat(result).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=\"ocean-2024.xlsx\"");
		assertThat(result.getResponse().getContentAsByteArray()).startsWith('P', 'K');
	}

	@Test
	void saysWhatIsWrongWithAFile() {
		assertThat(draft("", new byte[0])).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(draft("", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyJson()
			.extractingPath("$.title")
			.isEqualTo("No text to draft from");
		assertThat(draft("id=Not An Id", TEXT.getBytes(StandardCharsets.UTF_8))).hasStatus(HttpStatus.BAD_REQUEST);
	}

	@Test
	void writesPackageAndRulesBesideTheText(@TempDir Path folder) throws Exception {
		Path text = Files.writeString(folder.resolve("ocean.txt"), TEXT);
		this.command.run(new DefaultApplicationArguments("draft", "--published=2024-05-07", text.toString()));
		assertThat(Files.readAllBytes(folder.resolve("ocean-draft.xlsx"))).startsWith('P', 'K');
		JsonNode draft = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("ocean-draft.json")));
		assertThat(value(draft, "agreements", 0, "signedOn")).isEqualTo("2024-05-06");
	}

	private MvcTestResult draft(String query, byte[] body) {
		return this.mvc.post()
			.uri("/api/drafts?" + query)
			.header("X-Import-Key", AccordTest.IMPORT_KEY)
			.content(body)
			.exchange();
	}

	private static String value(JsonNode draft, String table, int row, String column) {
		for (JsonNode each : draft.get("tables")) {
			if (each.get("name").asString().equals(table)) {
				for (JsonNode cell : each.get("rows").get(row).get("cells")) {
					if (cell.get("column").asString().equals(column)) {
						return cell.get("value").asString();
					}
				}
			}
		}
		return "";
	}

	private long nodes() {
		try (Session session = this.driver.session()) {
			return session.run("MATCH (node) RETURN count(node) AS nodes").single().get("nodes").asLong();
		}
	}

}
