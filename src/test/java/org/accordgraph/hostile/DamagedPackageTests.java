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
import org.accordgraph.importing.ExamplePackage;
import org.accordgraph.importing.ImportedGraph;
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
 * Packages that were damaged on their way, or made by somebody who means harm: each is
 * taken in as a whole or refused with findings, and nothing of a refused one is left.
 */
@AccordTest
class DamagedPackageTests {

	private static final int PACKAGES = Integer.getInteger("accord.damaged.packages", 300);

	private static final long SEED = Long.getLong("accord.damaged.seed", 20211217);

	/** Everything that can change with an import does so in one of these numbers. */
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
	void areTakenInAsAWholeOrNotAtAll() throws Exception {
		List<String> before = ImportedGraph.read(this.driver);
		String size = size();
		Map<String, byte[]> workbook = unzipped(
				this.mvc.get().uri("/api/import/example?format=xlsx").exchange().getResponse().getContentAsByteArray());
		for (int i = 0; i < PACKAGES; i++) {
			Random random = new Random(SEED + i);
			Damage damage = Damage.values()[i % Damage.values().length];
			byte[] handedIn = (damage == Damage.BYTES_OF_A_WORKBOOK) ? damaged(workbook, random) : damage.done(random);
			MvcTestResult result = ended(this.mvc.post()
				.uri("/api/import?name=damaged")
				.header("X-Import-Key", AccordTest.IMPORT_KEY)
				.content(handedIn)
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
		assertThat(this.figures).containsKeys("REFUSED", "DONE");
	}

	/** Its job, where a busy machine takes longer than a request waits. */
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

	/** Some bytes of one part of a workbook are others. */
	private static byte[] damaged(Map<String, byte[]> workbook, Random random) {
		ExamplePackage handedIn = new ExamplePackage();
		handedIn.files().clear();
		workbook.forEach((name, bytes) -> handedIn.with(name, bytes.clone()));
		byte[] part = handedIn.files().get(List.copyOf(workbook.keySet()).get(random.nextInt(workbook.size())));
		for (int i = 0; i <= random.nextInt(3); i++) {
			part[random.nextInt(part.length)] = (byte) (random.nextBoolean() ? random.nextInt(256) : '9');
		}
		return handedIn.zip();
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
			assertThat(state).as(which).isEqualTo("REFUSED");
			assertThat(report.get("findings")).as(which).isNotEmpty();
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

	/** What may happen to a package. */
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
				ExamplePackage handedIn = new ExamplePackage();
				byte[] file = handedIn.files().get(any(handedIn, random));
				for (int i = 0; i <= random.nextInt(3); i++) {
					file[random.nextInt(file.length)] = (byte) random.nextInt(256);
				}
				return handedIn.zip();
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
				ExamplePackage handedIn = new ExamplePackage();
				String file = any(handedIn, random);
				Charset charset = List
					.of(Charset.forName("GBK"), StandardCharsets.UTF_16, StandardCharsets.UTF_16LE,
							StandardCharsets.ISO_8859_1, Charset.forName("Big5"))
					.get(random.nextInt(5));
				return handedIn
					.with(file, new String(handedIn.files().get(file), StandardCharsets.UTF_8).getBytes(charset))
					.zip();
			}
		},
		FILES {
			@Override
			byte[] done(Random random) {
				ExamplePackage handedIn = new ExamplePackage();
				String file = any(handedIn, random);
				byte[] bytes = handedIn.files().remove(file);
				String name = List
					.of("", "../" + file, "/etc/" + file, "C:\\" + file, "sub/" + file, file + ".txt", "nothing.csv",
							"datapackage.json", "x/../../" + file, "\u202E" + file)
					.get(random.nextInt(10));
				return (name.isEmpty() ? handedIn : handedIn.with(name, bytes)).zip();
			}
		};

		private static final List<String> VALUES = List.of("", " ", "null", "'", "\"", "\"a\nb\"", "`", "{}", "$x",
				"=1+1", "=HYPERLINK(1)", "@SUM(1)", "\u0000", "\u202E", "\uFFFF", "ａ", "example-2024", "chongqing",
				"重庆", "重庆市", "Entity", "id", "1", "-1", "1e999", "999999999999999999999", "2.5万", "约3", "2021年2月30日",
				"2021-12-31", "9999-99-99", "a;b;c", ";;;", "a,b", "'; DROP", "}) DETACH DELETE n //", "x".repeat(5000),
				"STATED", "NOT_STATED", "LEAD", "P1Y", "example-2024.text.99", "cqcd-2021.science-city.01",
				"cqcd-2021-science-city");

		abstract byte[] done(Random random);

		private static String any(ExamplePackage handedIn, Random random) {
			return List.copyOf(handedIn.files().keySet()).get(random.nextInt(handedIn.files().size()));
		}

		private static byte[] changed(Random random, Consumer<List<String[]>> change) {
			ExamplePackage handedIn = new ExamplePackage();
			String file = any(handedIn, random);
			List<String[]> rows = new ArrayList<>();
			new String(handedIn.files().get(file), StandardCharsets.UTF_8).lines()
				.forEach((line) -> rows.add(line.split(",", -1)));
			change.accept(rows);
			return handedIn
				.with(file,
						String.join("\n", rows.stream().map((cells) -> String.join(",", cells)).toList())
							.getBytes(StandardCharsets.UTF_8))
				.zip();
		}

	}

}
