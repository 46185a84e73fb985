package org.accordgraph.ingest.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.ingest.draft.Draft.Cell;
import org.accordgraph.ingest.draft.Draft.Row;
import org.accordgraph.ingest.draft.Draft.Table;
import org.accordgraph.model.Template;
import org.accordgraph.model.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Drafts as packages: their tables, references, rules and spans. */
class DrafterTests {

	private static final CypherFolder FOLDER = new CypherFolder("file:cypher/");

	private final Drafter drafter = new Drafter(FOLDER);

	private Draft draft(String text) throws IOException {
		return this.drafter.draft(Files.readString(Path.of("src/test/resources/drafting", text + ".txt")), "pasted-1",
				LocalDate.of(2024, 9, 21), new KnownNames());
	}

	@ParameterizedTest
	@ValueSource(strings = { "harbours", "lake", "plateau", "valley", "border", "forest", "bank" })
	void fillsColumnsOfTheTemplateOnly(String text) throws IOException {
		Template template = new Template(FOLDER, Vocabulary.in(FOLDER));
		for (Table table : draft(text).tables()) {
			for (Row row : table.rows()) {
				assertThat(row.cells()).extracting(Cell::column)
					.doesNotHaveDuplicates()
					.allMatch((column) -> template.table(table.name()).orElseThrow().column(column).isPresent());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "harbours", "lake", "plateau", "valley", "border", "forest", "bank" })
	void saysOfEachCellWhatFilledItAndFromWhichWords(String text) throws IOException {
		Draft draft = draft(text);
		Map<String, String> passages = draft.passages()
			.stream()
			.collect(Collectors.toMap(Draft.Passage::id, Draft.Passage::text));
		draft.tables().forEach((table) -> table.rows().forEach((row) -> row.cells().forEach((cell) -> {
			assertThat(cell.rule()).isNotBlank();
			cell.spans().forEach((span) -> {
				assertThat(passages).containsKey(span.passage());
				assertThat(span.start()).isBetween(0, span.end());
				assertThat(span.end()).as("%s: %s", table.name(), cell)
					.isLessThanOrEqualTo(passages.get(span.passage()).length());
			});
		})));
	}

	@ParameterizedTest
	@ValueSource(strings = { "harbours", "lake", "plateau", "valley", "border", "forest", "bank" })
	void refersToRowsOfTheDraftOnly(String text) throws IOException {
		Draft draft = draft(text);
		Set<String> ids = new HashSet<>();
		draft.tables().forEach((table) -> table.rows().forEach((row) -> {
			if (!row.text("id").isEmpty()) {
				assertThat(ids.add(row.text("id"))).as(row.text("id")).isTrue();
			}
		}));
		Set<String> references = Set.of("document", "segment", "agreement", "area", "institution", "commitment",
				"bearer", "side", "indicator", "from", "to");
		draft.tables().forEach((table) -> table.rows().forEach((row) -> row.cells().forEach((cell) -> {
			if (references.contains(cell.column())) {
				assertThat(ids).contains(String.valueOf(cell.value()));
			}
			if (cell.value() instanceof List<?> values) {
				values.forEach((value) -> assertThat(ids).contains(String.valueOf(value)));
			}
		})));
	}

	@ParameterizedTest
	@ValueSource(strings = { "harbours", "lake", "plateau", "valley", "border", "forest", "bank" })
	void losesNoCharacterOfTheText(String text) throws IOException {
		String given = Files.readString(Path.of("src/test/resources/drafting", text + ".txt"));
		Draft draft = draft(text);
		int before = 0;
		for (Draft.Passage passage : draft.passages()) {
			assertThat(given.substring(before, passage.start())).isBlank();
			assertThat(given.substring(passage.start(), passage.end())).isEqualTo(passage.text());
			before = passage.end();
		}
		assertThat(given.substring(before)).isBlank();
	}

	@Test
	void findsDaysAndPeriodsOfPromises() throws IOException {
		Draft draft = draft("lake");
		assertThat(named(draft, "编制联合应急预案").text("dueBy")).isEqualTo("2024-12-31");
		assertThat(named(draft, "新建污水处理厂3座").text("dueBy")).isEqualTo("2025-12-31");
		assertThat(named(draft, "开展一次联合执法检查").text("recurrence")).isEqualTo("P3M");
		assertThat(named(draft, "探索建立跨界生态补偿机制").text("firmness")).isEqualTo("1");
	}

	@Test
	void refersToEntitiesOfTheGraphByTheirIds() {
		KnownNames known = new KnownNames();
		known.add("望海市科技局", new KnownNames.Known("wanghai-science", "Institution", "望海市科学技术局"));
		Draft draft = this.drafter.draft("5月6日，望海市科技局与临江市科技局签署《望海临江科技合作协议》。双方将共建海洋实验室。", "pasted-2",
				LocalDate.of(2024, 5, 7), known);
		assertThat(draft.rows("parties")).extracting((row) -> row.text("institution")).contains("wanghai-science");
		assertThat(draft.rows("institutions")).extracting((row) -> row.text("name")).containsExactly("临江市科技局");
	}

	@Test
	void tellsWhoLeadsTheAgreementFromWhoLeadsATask() {
		String text = "5月6日，望海市司法局与临江市司法局签署《望海临江法治合作协议》。双方将共建法律服务中心。\n协议由临江市司法局牵头落实，望海市司法局配合。";
		Draft draft = this.drafter.draft(text, "pasted-2", LocalDate.of(2024, 5, 7), new KnownNames());
		assertThat(draft.rows("agreements").get(0).text("leadBody")).isEqualTo("lin-jiang-shi-si-fa-ju");
		assertThat(draft.rows("agreements").get(0).text("leadBodyStatus")).isEqualTo("STATED");
		assertThat(draft.rows("duties")).isEmpty();
	}

	@Test
	void givesEachOfSeveralPlacesItsBody() {
		String text = "5月6日，临江、望海两市司法局共同签署《临江望海法治合作协议》。";
		Draft draft = this.drafter.draft(text, "pasted-2", LocalDate.of(2024, 5, 7), new KnownNames());
		assertThat(draft.rows("institutions")).extracting((row) -> row.text("name")).contains("临江市司法局", "望海市司法局");
		assertThat(draft.rows("parties")).hasSize(2);
	}

	/**
	 * Counties and cities sign, and their governments are bodies; the names are
	 * proposals.
	 */
	@Test
	void namesTheGovernmentsOfPlacesThatSign() {
		Draft draft = this.drafter.draft("5月6日，东山省乌溪县与西江省古渡市签署《红水河文旅合作协议》。双方将举办红水河文化旅游节，首届由乌溪县承办。", "pasted-2",
				LocalDate.of(2024, 5, 7), new KnownNames());
		assertThat(draft.rows("institutions"))
			.extracting((row) -> row.text("name"), (row) -> row.text("kind"), (row) -> row.text("level"))
			.containsExactly(tuple("乌溪县人民政府", "Government", "DISTRICT"), tuple("古渡市人民政府", "Government", "MUNICIPAL"));
		assertThat(draft.rows("institutions").get(0).cells()).filteredOn((cell) -> cell.column().equals("name"))
			.extracting(Draft.Cell::sure)
			.containsExactly(Confidence.GUESS);
		assertThat(draft.rows("places")).extracting((row) -> row.text("name"), (row) -> row.text("kind"))
			.contains(tuple("乌溪县", "County"), tuple("古渡市", "City"));
		assertThat(draft.rows("parties")).extracting((row) -> row.text("side"))
			.containsExactly("wu-xi-xian", "gu-du-shi");
		assertThat(draft.rows("duties")).extracting((row) -> row.text("bearer"), (row) -> row.text("role"))
			.containsExactly(tuple("wu-xi-xian-ren-min-zheng-fu", "HOST"));
		assertThat(draft.rows("groups")).isEmpty();
	}

	/** An agreement may hold from another day than that of its signature. */
	@Test
	void countsTheTermFromTheDayOnWhichItBegins() throws IOException {
		Draft draft = this.drafter.draft(Files.readString(Path.of("src/test/resources/drafting/border.txt")),
				"pasted-2", LocalDate.of(2024, 12, 20), new KnownNames());
		assertThat(draft.rows("agreements").get(0).text("validUntil")).isEqualTo("2027-12-31");
	}

	/**
	 * What stands alone, no import takes: a place is drafted with the promise that it
	 * belongs to.
	 */
	@Test
	void tiesNamesToThePromisesThatTheyBelongTo() throws IOException {
		Draft draft = this.drafter.draft(Files.readString(Path.of("src/test/resources/drafting/valley.txt")),
				"pasted-2", LocalDate.of(2024, 1, 10), new KnownNames());
		assertThat(draft.rows("relations")).filteredOn((row) -> row.text("relation").equals("ACTS_ON"))
			.extracting((row) -> row.text("from"), (row) -> row.text("mode"), (row) -> row.text("to"))
			.containsExactly(tuple(named(draft, "建设智能算力中心").text("id"), "SITE", "qing-yuan-gao-xin-qu"));
		// 青原区政府 is 青原区人民政府, which signed.
		assertThat(draft.rows("institutions")).extracting((row) -> row.text("name"))
			.contains("青原区人民政府")
			.doesNotContain("青原区政府");
		assertThat(draft("border").rows("institutions")).extracting((row) -> row.text("name"))
			.doesNotContain("东山师范大学", "集团有限公司", "文化和旅游局");
	}

	/**
	 * A figure in the words of a promise is its target; what was measured is of whom the
	 * sentence names.
	 */
	@Test
	void saysWhatAFigureIsOf() throws IOException {
		Draft border = draft("border");
		Row trained = border.rows("targets")
			.stream()
			.filter((row) -> row.text("value").equals("3000"))
			.findFirst()
			.orElseThrow();
		assertThat(trained.text("of")).isEqualTo("[" + named(border, "培训从业人员3000人次").text("id") + "]");
		assertThat(trained.text("deadline")).isEmpty();
		Row lines = border.rows("targets")
			.stream()
			.filter((row) -> row.text("value").equals("6"))
			.findFirst()
			.orElseThrow();
		// 2026 is the year of the visitors.
		assertThat(lines.text("deadline")).isEmpty();
		assertThat(border.open()).extracting(Draft.Open::column).doesNotContain("of");
	}

	/** Chapters are the areas of an agreement whose articles run through them. */
	@Test
	void takesChaptersForAreas() {
		Draft draft = this.drafter.draft("""
				望海临江合作协议
				甲方：望海市人民政府
				乙方：临江市人民政府
				第一章 总则
				第一条 双方本着自愿原则订立本协议。
				第二章 产业合作
				第二条 双方共建冷链产业园。
				第三条 双方培育渔业龙头企业。
				第三章 人才合作
				第四条 双方互派干部挂职锻炼。
				""", "pasted-2", LocalDate.of(2024, 5, 7), new KnownNames());
		assertThat(draft.rows("commitments")).extracting((row) -> row.text("level"), (row) -> row.text("name"))
			.containsExactly(tuple("1", "产业合作"), tuple("2", "共建冷链产业园"), tuple("2", "培育渔业龙头企业"), tuple("1", "人才合作"),
					tuple("2", "互派干部挂职锻炼"));
	}

	/** Whatever a party is called, it is a body: unnamed actors sign nothing. */
	@Test
	void takesPartiesForBodies() {
		Draft draft = this.drafter.draft("5月6日，望海港口集团与临江渔业协会签署《渔港合作协议》。", "pasted-2", LocalDate.of(2024, 5, 7),
				new KnownNames());
		assertThat(draft.rows("institutions")).extracting((row) -> row.text("name"), (row) -> row.text("kind"))
			.containsExactly(tuple("望海港口集团", "Company"), tuple("临江渔业协会", "Association"));
		assertThat(draft.rows("groups")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			双方将于今年9月底前制定应急预案。        | 2024-09-30
			双方明年6月底前建成实训基地。            | 2025-06-30
			双方年底前出台扶持政策。                | 2024-12-31
			双方3月底前编制专项规划。                | 2025-03-31
			双方联合编制应急预案，2025年上半年完成。   | 2025-06-30
			双方2025年第三季度前建成实训基地。        | 2025-09-30
			双方2025年6月15日前制定应急预案。         | 2025-06-15
			双方共建实训基地，力争2026年底前建成投用。 | 2026-12-31
			双方共建实训基地。                     | ''
			""")
	void findsTheDayByWhichAPromiseIsDue(String promise, String day) {
		Draft draft = this.drafter.draft("5月6日，望海市司法局与临江市司法局签署《望海临江法治合作协议》。" + promise, "pasted-2",
				LocalDate.of(2024, 5, 7), new KnownNames());
		assertThat(draft.rows("commitments")).hasSize(1);
		assertThat(draft.rows("commitments").get(0).text("dueBy")).isEqualTo(day);
	}

	@ParameterizedTest
	@ValueSource(strings = { "截至2月30日，建成5座。", "2023年2月30日前建成基地。", "签订日期：2024年13月40日", "有效期至2028年2月31日。", "2024年2月30日" })
	void takesADayThatNoCalendarHasForNone(String text) {
		Draft draft = this.drafter.draft("望海临江合作协议\n甲方：望海市司法局\n乙方：临江市司法局\n双方共建法律服务中心。\n" + text, "pasted-2",
				LocalDate.of(2024, 5, 7), new KnownNames());
		assertThat(draft.rows("agreements")).hasSize(1);
		assertThat(draft.rows("agreements").get(0).text("signedOn")).isEmpty();
	}

	/** Who acts in a clause of one agreement has no part in another one of the report. */
	@Test
	void keepsTwoAgreementsOfAReportApart() throws IOException {
		Draft draft = this.drafter.draft(Files.readString(Path.of("src/test/resources/drafting/valley.txt")),
				"pasted-2", LocalDate.of(2024, 1, 10), new KnownNames());
		assertThat(draft.rows("agreements")).extracting((row) -> row.text("name"))
			.containsExactly("青原区临溪区数字经济协同发展合作协议", "智能算力中心项目投资合作协议");
		assertThat(named(draft, "建设智能算力中心").text("agreement")).isEqualTo("pasted-2-a2");
		assertThat(named(draft, "编制数字经济产业地图").text("dueBy")).isEqualTo("2024-06-30");
		assertThat(named(draft, "制定联合处置预案").text("dueBy")).isEqualTo("2024-09-30");
	}

	@Test
	void listsRequiredCellsThatNothingFilled() throws IOException {
		assertThat(draft("lake").open()).contains(new Draft.Open("agreements", 0, "mainTheme"))
			.extracting(Draft.Open::column)
			.doesNotContain("nameEn", "statementEn");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "\n\n", "。", "《》", "，，，", "第一条", "1.", "|||", "\t\t", "（（（", "签署《》协议", "😀签署《海洋合作协议》。" })
	void draftsAnyText(String text) {
		assertThat(this.drafter.draft(text, "pasted-3", null, new KnownNames()).format()).isEqualTo(Draft.FORMAT);
	}

	/** Whatever words meet, a draft comes of it whose spans lie in its passages. */
	@Test
	void draftsAnyMixtureOfTheWordsOfItsRules() {
		ReadingRules rules = ReadingRules.in(FOLDER);
		List<String> words = new ArrayList<>(List.of("，", "。", "；", "、", "：", "\n", "（", "）", "《", "》", "“", "”", "\t",
				"|", "一是", "第一条", "1.", "35", "万", "2027年", "合作协议", "签署"));
		rules.verbs().forEach((verb) -> words.add(verb.text()));
		rules.outcomes().forEach((outcome) -> words.add(outcome.noun()));
		rules.endings().forEach((ending) -> words.add(ending.text()));
		rules.words().values().forEach((group) -> words.addAll(group.keySet()));
		rules.phrases().forEach((phrase) -> words.add(phrase.example()));
		for (int seed = 0; seed < 300; seed++) {
			Random random = new Random(seed);
			StringBuilder text = new StringBuilder((seed % 2 == 0) ? "临江市与望海市签署《海洋科技合作协议》，" : "");
			for (int i = 0; i < 60; i++) {
				text.append(words.get((random.nextInt(3) == 0) ? random.nextInt(22) : random.nextInt(words.size())));
			}
			String given = text.toString();
			Draft draft = this.drafter.draft(given, "pasted-4", LocalDate.of(2024, 9, 21), new KnownNames());
			Map<String, Integer> lengths = draft.passages()
				.stream()
				.collect(Collectors.toMap(Draft.Passage::id, (passage) -> passage.text().length()));
			draft.tables()
				.forEach((table) -> table.rows()
					.forEach((row) -> row.cells()
						.forEach((cell) -> cell.spans()
							.forEach((span) -> assertThat(span.start() >= 0 && span.start() <= span.end()
									&& span.end() <= lengths.get(span.passage()))
								.as("%s %s of %s", table.name(), cell, given)
								.isTrue()))));
		}
	}

	private static Row named(Draft draft, String name) {
		return draft.rows("commitments")
			.stream()
			.filter((row) -> row.text("name").equals(name))
			.findFirst()
			.orElseThrow();
	}

}
