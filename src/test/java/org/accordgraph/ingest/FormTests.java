package org.accordgraph.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The short forms: what they save, that they state the same as the tables, and where they
 * report problems.
 */
@AccordTest
class FormTests {

	private static final String AGREEMENT = "chong-qing-shi-yu-wang-hai-shi-ke-ji-chuang-xin-he-zuo-bei-wang-lu-2024-03-20";

	private static final String FOLLOW_UP = "shan-cheng-chong-dian-she-shi-ban-nian-jin-zhan-2022-07-10";

	/** Of an agreement of half a page. */
	private static final long MOST_CELLS = 70;

	private static final long MOST_OF_FOLLOW_UP = 8;

	@TempDir
	Path folder;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Driver driver;

	Imports imports;

	@BeforeEach
	void create() {
		this.imports = new Imports(this.mvc);
	}

	@AfterEach
	void remove() {
		this.imports.delete("/api/import/documents/" + AGREEMENT);
		this.imports.delete("/api/import/documents/" + FOLLOW_UP);
	}

	private static FormSheet agreement() {
		return FormSheet.of("agreement.csv", "协议");
	}

	private static FormSheet followUp() {
		return FormSheet.of("follow-up.csv", "Follow-up");
	}

	@Test
	void takesAFewCellsForHalfAPage() throws Exception {
		assertThat(agreement().typedCells("合作领域")).isLessThanOrEqualTo(MOST_CELLS);
		JsonNode report = this.imports.done(this.imports.send(agreement().workbook(), true)).get("report");
		long rows = report.get("tables").values().stream().mapToLong((table) -> table.get("read").asLong()).sum();
		assertThat(rows).isEqualTo(49);
		assertThat(followUp().typedCells("对象")).isLessThanOrEqualTo(MOST_OF_FOLLOW_UP);
	}

	@ParameterizedTest
	@CsvSource({ "agreement, 协议", "follow-up, Follow-up" })
	void statesTheSameAsTheTables(String form, String sheet) throws Exception {
		List<String> before = ImportedGraph.read(this.driver);
		this.imports.done(this.imports.send(FormSheet.of(form + ".csv", sheet).workbook(), false));
		List<String> byForm = ImportedGraph.read(this.driver);
		assertThat(byForm.size()).isGreaterThan(before.size());
		remove();
		assertThat(ImportedGraph.difference(before, ImportedGraph.read(this.driver))).isEmpty();
		this.imports.done(this.imports.send(tables(form), false));
		assertThat(ImportedGraph.difference(byForm, ImportedGraph.read(this.driver))).isEmpty();
	}

	/** As the import page says. */
	@Test
	void needsFiveTablesForAnAgreementBetweenKnownBodies() throws Exception {
		ExamplePackage five = new ExamplePackage();
		String document = "five-sheets-2024";
		five.files().clear();
		five.with("documents.csv", utf8("id,name\n" + document + ",五张表\n"))
			.with("segments.csv",
					utf8("id,document,ordinal,article,name\n" + document + ".s1," + document + ",1,text,正文\n"))
			.with("passages.csv",
					utf8("id,segment,ordinal,kind,text\n" + document + ".s1.01," + document
							+ ".s1,1,TEXT,两地科技部门签署协议。\n"))
			.with("agreements.csv", utf8(
					"id,name,signedOnStatus,declaredAreasStatus,validUntilStatus,leadBodyStatus,mainTheme,evidence\n"
							+ document + "-a1,两地协议,NOT_STATED,NOT_STATED,NOT_STATED,NOT_STATED,科技创新," + document
							+ ".s1.01\n"))
			.with("parties.csv", utf8("institution,agreement,side,evidence\n重庆市科学技术局," + document + "-a1,重庆市,"
					+ document + ".s1.01\n成都市科学技术局," + document + "-a1,成都市," + document + ".s1.01\n"));
		this.imports.check(five);
	}

	/** The content of an English form may be in English. */
	@Test
	void readsAFormInEnglish() {
		JsonNode report = check(FormSheet.of("agreement-en.csv", "Agreement"));
		assertThat(report.get("errors").asInt()).as(report::toString).isZero();
		assertThat(report.at("/tables/duties/read").asInt()).isEqualTo(2);
		assertThat(report.at("/tables/targets/read").asInt()).isEqualTo(1);
		assertThat(report.at("/tables/deliverables/read").asInt()).isEqualTo(1);
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	@Test
	void reportsEachProblemAtItsCell() {
		FormSheet form = agreement().with("市科技局牵头，望海市科学技术局、市经济信息委配合", "市经信息委牵头，市科技局")
			.with("组建海洋科技成果转化基金", "海洋科技成果转化基金")
			.with("2026年底", "尽快")
			.with("不少于20家", "很多")
			.with("进行中", "差不多");
		List<String> errors = errors(form);
		assertThat(errors)
			.contains(form.rowOf("平台建设") + " 责任单位 form.unknown-name", form.rowOf("平台建设") + " 责任单位 form.no-role",
					form.rowOf("平台建设") + " 进展 form.state", form.rowOf("海洋科技成果转化基金") + " 任务 form.no-verb",
					form.rowOf("尽快") + " 时限 form.time", form.rowOf("很多") + " 金额或数量 form.figure")
			.hasSize(6);
	}

	@Test
	void proposesTheNearestOfAnUnknownName() {
		JsonNode report = check(agreement().with("市科技局牵头，望海市科学技术局、市经济信息委配合", "市经信息委牵头"));
		assertThat(report.get("issues")
			.values()
			.stream()
			.filter((issue) -> issue.get("code").asString().equals("form.unknown-name"))).singleElement()
			.satisfies((issue) -> assertThat(issue.get("message").asString()).contains("重庆市经济和信息化委员会"));
	}

	/** The question is asked once, however many cells list only names. */
	@Test
	void asksOnceWhatABareListMeans() {
		FormSheet form = agreement().without("只列单位时");
		assertThat(errors(form)).containsExactly(form.rowOf("不少于20家") + " 责任单位 form.list");
	}

	@Test
	void takesNoNameForNewThatTheHeadDoesNotList() {
		FormSheet form = agreement().without("新增名称");
		assertThat(errors(form)).isNotEmpty().allMatch((error) -> error.endsWith("form.unknown-name"));
	}

	@Test
	void asksForThePlaceThatShortNamesMean() {
		FormSheet form = agreement().without("本方");
		assertThat(errors(form)).containsExactly(form.rowOf("平台建设") + " 责任单位 form.side");
	}

	/** What the tables find is reported at the cell, too. */
	@Test
	void tracesErrorsOfTheTablesBack() {
		FormSheet form = agreement().with("2024-03-20", "2024-13-20").with("3月18日", "2024年3月");
		assertThat(errors(form)).contains(form.rowOf("发布日期") + " 发布日期 value.date",
				form.rowOf("签署日期") + " 签署日期 value.date");
	}

	@Test
	void notesASlipOfADigit() {
		JsonNode report = check(followUp().with("超过4.2万", "42万"));
		assertThat(report.get("issues")).singleElement().satisfies((issue) -> {
			assertThat(issue.get("code").asString()).isEqualTo("form.digit-slip");
			assertThat(issue.get("column").asString()).isEqualTo("数值");
			assertThat(issue.get("message").asString()).contains("37000 个 (2021-11-30)");
		});
		assertThat(check(followUp()).get("issues")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "agreement, zh, 协议名称, 责任单位", "agreement, en, Title, Who", "follow-up, zh, 对象, 上次数值",
			"follow-up, en, Entity, Last known value" })
	void offersTheFormInBothLanguages(String form, String language, String first, String other) throws Exception {
		byte[] workbook = this.mvc.get()
			.uri("/api/import/template?form=" + form + "&language=" + language)
			.exchange()
			.getResponse()
			.getContentAsByteArray();
		List<String> texts = new ArrayList<>();
		Path file = Files.write(this.folder.resolve("form.xlsx"), workbook);
		try (ZipFile parts = new ZipFile(file.toFile())) {
			for (ZipEntry part : parts.stream().map((each) -> (ZipEntry) each).toList()) {
				String text = new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
				texts.add(Pattern.compile("&#x([0-9a-fA-F]+);")
					.matcher(text)
					.replaceAll((found) -> Character.toString(Integer.parseInt(found.group(1), 16))));
			}
		}
		assertThat(texts).anyMatch((text) -> text.contains(first) && text.contains(other));
		if (form.equals("follow-up")) {
			assertThat(texts).anyMatch((text) -> text.contains("新型基础设施建设") && text.contains("37000 个"));
		}
	}

	private JsonNode check(FormSheet form) {
		JsonNode job = Imports.body(this.imports.send(form.workbook(), true));
		while (!JobState.valueOf(job.get("state").asString()).isOver()) {
			job = this.imports.get("/api/import/jobs/" + job.get("id").asString());
		}
		return job.get("report");
	}

	private List<String> errors(FormSheet form) {
		return check(form).get("issues")
			.values()
			.stream()
			.filter((issue) -> issue.get("severity").asString().equals("ERROR"))
			.map((issue) -> issue.get("row").asString() + " " + issue.get("column").asString() + " "
					+ issue.get("code").asString())
			.toList();
	}

	private static byte[] tables(String folder) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Stream<Path> all = Files.list(Path.of("src/test/resources/forms", folder));
				ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Path file : all.sorted().toList()) {
				zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
				zip.write(Files.readAllBytes(file));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
