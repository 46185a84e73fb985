package org.accordgraph.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.accordgraph.AccordTest;
import org.accordgraph.ingest.ExamplePackage;
import org.accordgraph.ingest.ImportedGraph;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Damaged and malicious packages: each is imported completely or rejected with issues,
 * and a rejected one leaves nothing in the graph.
 */
@AccordTest
class DamagedPackageTests {

	private static final int PACKAGES = Integer.getInteger("accord.damaged.packages", 300);

	private static final long SEED = Long.getLong("accord.damaged.seed", 20211217);

	/** Any change by an import changes one of these numbers. */
	private static final String SIZE = """
			MATCH (node:Entity|Passage)
			OPTIONAL MATCH (node)-[fact]->()
			RETURN count(DISTINCT node) + ' ' + count(fact) + ' ' + sum(size(keys(fact))) AS size
			""";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Driver driver;

	private final Map<String, Integer> figures = new TreeMap<>();

	@Test
	void areImportedCompletelyOrNotAtAll() throws Exception {
		List<String> before = ImportedGraph.read(this.driver);
		String size = size();
		Map<String, byte[]> workbook = unzipped(
				this.mvc.get().uri("/api/import/example?format=xlsx").exchange().getResponse().getContentAsByteArray());
		for (int i = 0; i < PACKAGES; i++) {
			Random random = new Random(SEED + i);
			Damage damage = Damage.values()[i % Damage.values().length];
			byte[] upload = (damage == Damage.BYTES_OF_A_WORKBOOK) ? damaged(workbook, random) : damage.done(random);
			MvcTestResult result = ended(this.mvc.post()
				.uri("/api/import?name=damaged")
				.header("X-Import-Key", AccordTest.IMPORT_KEY)
				.content(upload)
				.exchange());
			String which = "%s, package %d, seed %d".formatted(damage, i, SEED);
			assertThat(result.getResponse().getStatus()).as(which).isIn(200, 422, 400);
			settle(result, which);
			assertThat(size()).as(which).isEqualTo(size);
			if ((i + 1) % 500 == 0) {
				System.out.printf(Locale.ROOT, "Damaged packages: %d of %d, %s%n", i + 1, PACKAGES, this.figures);
			}
		}
		assertThat(ImportedGraph.read(this.driver)).isEqualTo(before);
		System.out.printf("Damaged packages: %d, seed %d: %s%n", PACKAGES, SEED, this.figures);
		assertThat(this.figures).containsKeys("REJECTED", "DONE");
	}

	/** The result of its job, if a busy machine takes longer than a request waits. */
	private MvcTestResult ended(MvcTestResult sent) throws InterruptedException {
		MvcTestResult result = sent;
		String job = sent.getResponse().getHeader("Location");
		while (job != null && isRunning(result)) {
			Thread.sleep(200);
			result = this.mvc.get().uri(job).header("X-Import-Key", AccordTest.IMPORT_KEY).exchange();
		}
		return result;
	}

	private static boolean isRunning(MvcTestResult result) {
		String state = JsonMapper.shared()
			.readTree(result.getResponse().getContentAsByteArray())
			.path("state")
			.asString("");
		return state.equals("WAITING") || state.equals("RUNNING");
	}

	private static Map<String, byte[]> unzipped(byte[] archive) throws IOException {
		Map<String, byte[]> files = new TreeMap<>();
		Path file = Files.write(Files.createTempFile("example", ".xlsx"), archive);
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				try (InputStream in = zip.getInputStream(entry)) {
					files.put(entry.getName(), in.readAllBytes());
				}
			}
		}
		Files.delete(file);
		return files;
	}

	/** Changes some bytes of one part of a workbook. */
	private static byte[] damaged(Map<String, byte[]> workbook, Random random) {
		ExamplePackage example = new ExamplePackage();
		example.files().clear();
		workbook.forEach((name, bytes) -> example.with(name, bytes.clone()));
		byte[] part = example.files().get(List.copyOf(workbook.keySet()).get(random.nextInt(workbook.size())));
		for (int i = 0; i <= random.nextInt(3); i++) {
			part[random.nextInt(part.length)] = (byte) (random.nextBoolean() ? random.nextInt(256) : '9');
		}
		return example.zip();
	}

	private void settle(MvcTestResult result, String which) {
		JsonNode job = JsonMapper.shared().readTree(result.getResponse().getContentAsByteArray());
		if (!job.has("state")) {
			this.figures.merge("unreadable request", 1, Integer::sum);
			return;
		}
		String state = job.get("state").asString();
		this.figures.merge(state, 1, Integer::sum);
		JsonNode report = job.get("report");
		if (state.equals("DONE")) {
			report.get("tables").forEach((counts) -> assertThat(counts.get("rejected").asInt()).as(which).isZero());
			for (JsonNode document : report.get("documents")) {
				this.mvc.delete()
					.uri("/api/import/documents/" + document.asString())
					.header("X-Import-Key", AccordTest.IMPORT_KEY)
					.exchange();
			}
		}
		else {
			assertThat(state).as(which).isEqualTo("REJECTED");
			assertThat(report.get("issues")).as(which).isNotEmpty();
			report.get("tables")
				.forEach((counts) -> assertThat(counts.get("rejected").asInt()).as(which)
					.isEqualTo(counts.get("read").asInt()));
		}
	}

	private String size() {
		try (Session session = this.driver.session()) {
			return session.run(SIZE).single().get("size").asString();
		}
	}

	/** Ways to damage a package. */
	private enum Damage {

		BYTES {
			@Override
			byte[] done(Random random) {
				byte[] zip = new ExamplePackage().zip();
				for (int i = 0; i <= random.nextInt(4); i++) {
					zip[random.nextInt(zip.length)] = (byte) random.nextInt(256);
				}
				return zip;
			}
		},
		CUT_OFF {
			@Override
			byte[] done(Random random) {
				byte[] zip = new ExamplePackage().zip();
				return Arrays.copyOf(zip, 1 + random.nextInt(zip.length));
			}
		},
		BYTES_OF_A_FILE {
			@Override
			byte[] done(Random random) {
				ExamplePackage example = new ExamplePackage();
				byte[] file = example.files().get(any(example, random));
				for (int i = 0; i <= random.nextInt(3); i++) {
					file[random.nextInt(file.length)] = (byte) random.nextInt(256);
				}
				return example.zip();
			}
		},
		CELL {
			@Override
			byte[] done(Random random) {
				return changed(random, (rows) -> {
					String[] cells = rows.get(1 + random.nextInt(rows.size() - 1));
					cells[random.nextInt(cells.length)] = VALUES.get(random.nextInt(VALUES.size()));
				});
			}
		},
		HEADER {
			@Override
			byte[] done(Random random) {
				return changed(random, (rows) -> {
					String[] header = rows.get(0);
					header[random.nextInt(header.length)] = VALUES.get(random.nextInt(VALUES.size()));
				});
			}
		},
		ROWS {
			@Override
			byte[] done(Random random) {
				return changed(random, (rows) -> {
					String[] row = rows.get(random.nextInt(rows.size()));
					if (random.nextBoolean()) {
						rows.add(row.clone());
					}
					else {
						rows.remove(row);
					}
				});
			}
		},
		BYTES_OF_A_WORKBOOK {
			@Override
			byte[] done(Random random) {
				throw new IllegalStateException();
			}
		},
		ENCODING {
			@Override
			byte[] done(Random random) {
				ExamplePackage example = new ExamplePackage();
				String file = any(example, random);
				Charset charset = List
					.of(Charset.forName("GBK"), StandardCharsets.UTF_16, StandardCharsets.UTF_16LE,
							StandardCharsets.ISO_8859_1, Charset.forName("Big5"))
					.get(random.nextInt(5));
				return example
					.with(file, new String(example.files().get(file), StandardCharsets.UTF_8).getBytes(charset))
					.zip();
			}
		},
		FILES {
			@Override
			byte[] done(Random random) {
				ExamplePackage example = new ExamplePackage();
				String file = any(example, random);
				byte[] bytes = example.files().remove(file);
				String name = List
					.of("", "../" + file, "/etc/" + file, "C:\\" + file, "sub/" + file, file + ".txt", "nothing.csv",
							"datapackage.json", "x/../../" + file, "\u202E" + file)
					.get(random.nextInt(10));
				return (name.isEmpty() ? example : example.with(name, bytes)).zip();
			}
		};

		private static final List<String> VALUES = List.of("", " ", "null", "'", "\"", "\"a\nb\"", "`", "{}", "$x",
				"=1+1", "=HYPERLINK(1)", "@SUM(1)", "\u0000", "\u202E", "\uFFFF", "ａ", "example-2024", "chongqing",
				"重庆", "重庆市", "Entity", "id", "1", "-1", "1e999", "999999999999999999999", "2.5万", "约3", "2021年2月30日",
				"2021-12-31", "9999-99-99", "a;b;c", ";;;", "a,b", "'; DROP", "}) DETACH DELETE n //", "x".repeat(5000),
				"STATED", "NOT_STATED", "LEAD", "P1Y", "example-2024.text.99", "cqcd-2021.science-city.01",
				"cqcd-2021-science-city");

		abstract byte[] done(Random random);

		private static String any(ExamplePackage example, Random random) {
			return List.copyOf(example.files().keySet()).get(random.nextInt(example.files().size()));
		}

		private static byte[] changed(Random random, Consumer<List<String[]>> change) {
			ExamplePackage example = new ExamplePackage();
			String file = any(example, random);
			List<String[]> rows = new ArrayList<>();
			new String(example.files().get(file), StandardCharsets.UTF_8).lines()
				.forEach((line) -> rows.add(line.split(",", -1)));
			change.accept(rows);
			return example
				.with(file,
						String.join("\n", rows.stream().map((cells) -> String.join(",", cells)).toList())
							.getBytes(StandardCharsets.UTF_8))
				.zip();
		}

	}

}
