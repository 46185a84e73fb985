package org.accordgraph.drill;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.accordgraph.AccordTest;
import org.accordgraph.ingest.template.FilledTable;
import org.accordgraph.ingest.template.PackageFormat;
import org.accordgraph.model.Template;
import org.accordgraph.model.TemplateColumn;
import org.accordgraph.model.TemplateTable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the built-in page with a second reading of the section on joint projects, for
 * which another reader filled in the template. Remaining differences are listed here,
 * with the reason. {@code cypher/import/joint-projects/README.md} describes how the
 * others were resolved.
 */
@AccordTest
@Tag("drill")
class SecondReadingTests {

	private static final Path PACKAGE = Path.of("cypher/import/joint-projects");

	/** The names that the readers give to a set of projects that has none in the text. */
	private static final Map<String, String> OTHER_NAMES = Map.of("合长高速、黔石高速等5个项目", "建成的5个高速公路项目");

	private static final String NEIGHBOURS = "又如 and 再如 point back to what stands before the section, not on to passage 03";

	private static final Map<String, String> ONLY_THE_PAGE = new LinkedHashMap<>();

	private static final Map<String, String> ONLY_THE_SECOND_READING = new LinkedHashMap<>();

	static {
		ONLY_THE_PAGE.put("主城都市区 PART_OF 重庆市", "the page reads our city of passage 04 on; the second reader does not");
		ONLY_THE_PAGE.put("三环 PART_OF 主城都市区", "the area enters an era of that name; the passage names no place 三环");
		ONLY_THE_PAGE.put("忠县新生港首批5个泊位 PART_OF 交通重点建设项目", NEIGHBOURS);
		ONLY_THE_PAGE.put("G5012恩施至广元国家高速公路万州至开江段 PART_OF 交通重点建设项目", NEIGHBOURS);
		String builders = "Observation of 天然气新一轮100亿立方米上产工程: MEASURED MORE_THAN 10000 %1$s (in %1$s), as of -, from - to -";
		ONLY_THE_PAGE.put(builders.formatted("人"), "the passage counts in 名");
		ONLY_THE_SECOND_READING.put(builders.formatted("名"), "the passage counts in 名");
		ONLY_THE_SECOND_READING.put("忠县新生港首批5个泊位 SERVES_AREA 西北地区", "the passage calls it a channel of that region");
	}

	@Autowired
	Driver driver;

	@Autowired
	Template form;

	@Autowired
	List<PackageFormat> formats;

	@TempDir
	Path folder;

	@Test
	void sayTheSameOfTheJointProjects() throws Exception {
		Path workbook = this.folder.resolve("joint-projects.xlsx");
		try (OutputStream out = Files.newOutputStream(workbook)) {
			this.formats.stream()
				.filter((format) -> format.name().equals("xlsx"))
				.findFirst()
				.orElseThrow()
				.write(tables(), out);
		}
		List<String> page = JointProjects.read(this.driver, "cqcd-2021");
		List<String> again = readAgain(workbook).stream().map(SecondReadingTests::otherNames).sorted().toList();
		List<String> onlyPage = without(page, again);
		List<String> onlyAgain = without(again, page);
		assertThat(onlyPage).as(() -> both(onlyPage, onlyAgain))
			.containsExactlyInAnyOrderElementsOf(ONLY_THE_PAGE.keySet());
		assertThat(onlyAgain).as(() -> both(onlyPage, onlyAgain))
			.containsExactlyInAnyOrderElementsOf(ONLY_THE_SECOND_READING.keySet());
		// Otherwise, the test would also pass if nothing were read.
		assertThat(page).hasSizeGreaterThan(100);
	}

	/** All tables of the template; the package has no files for empty ones. */
	private List<FilledTable> tables() throws IOException {
		List<FilledTable> tables = new ArrayList<>();
		for (TemplateTable table : this.form.tables()) {
			tables.add(new FilledTable(table, rows(table, PACKAGE.resolve(table.name() + ".csv"))));
		}
		return tables;
	}

	private static List<List<@Nullable Object>> rows(TemplateTable table, Path file) throws IOException {
		if (!Files.exists(file)) {
			return List.of();
		}
		try (var records = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
			// A heading that the template does not have would be ignored silently.
			assertThat(records.getHeaderNames())
				.isSubsetOf(table.columns().stream().map(TemplateColumn::name).toList());
			return records.stream().map((row) -> cells(table, row)).toList();
		}
	}

	private static List<@Nullable Object> cells(TemplateTable table, CSVRecord row) {
		List<@Nullable Object> cells = new ArrayList<>();
		table.columns()
			.forEach((column) -> cells.add(cell(column, row.isMapped(column.name()) ? row.get(column.name()) : "")));
		return cells;
	}

	/**
	 * A cell of a workbook as users fill it in: with numbers and dates, not with text.
	 */
	private static @Nullable Object cell(TemplateColumn column, String text) {
		if (text.isEmpty()) {
			return null;
		}
		return switch (column.type()) {
			case NUMBER, INTEGER -> new BigDecimal(text);
			case DATE -> LocalDate.parse(text);
			default -> text;
		};
	}

	private List<String> readAgain(Path workbook) throws Exception {
		Path store = DrillStore.EMPTY.copyTo(this.folder.resolve("empty"));
		try (DrillService service = DrillService.start(store, "--accord.seed=false",
				"--accord.import.key=" + AccordTest.IMPORT_KEY)) {
			JointProjects.handIn(service.address(), workbook);
			return service.read((driver) -> JointProjects.read(driver, "joint-projects-again"));
		}
	}

	private static String otherNames(String line) {
		String named = line;
		for (Map.Entry<String, String> name : OTHER_NAMES.entrySet()) {
			named = named.replace(name.getKey(), name.getValue());
		}
		return named;
	}

	private static List<String> without(List<String> lines, List<String> others) {
		// One by one, so that a repeated line requires a repeated counterpart.
		List<String> rest = new ArrayList<>(lines);
		others.forEach(rest::remove);
		return rest;
	}

	private static String both(List<String> onlyPage, List<String> onlyAgain) {
		return "What no reason is given for, and what is no difference any more.\n" + "Only the page says:\n  "
				+ String.join("\n  ", without(onlyPage, List.copyOf(ONLY_THE_PAGE.keySet())))
				+ "\nOnly the second reading says:\n  "
				+ String.join("\n  ", without(onlyAgain, List.copyOf(ONLY_THE_SECOND_READING.keySet())))
				+ "\nGiven a reason, but the page does not say it, or both do:\n  "
				+ String.join("\n  ", without(List.copyOf(ONLY_THE_PAGE.keySet()), onlyPage))
				+ "\nGiven a reason, but the second reading does not say it, or both do:\n  "
				+ String.join("\n  ", without(List.copyOf(ONLY_THE_SECOND_READING.keySet()), onlyAgain)) + "\n";
	}

}
