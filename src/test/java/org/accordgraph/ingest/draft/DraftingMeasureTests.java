package org.accordgraph.ingest.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.accordgraph.cypher.CypherFolder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * How much of a text is read, and how much of what is read is right: {@code
 * docs/drafting.md} shows the figures, {@code -Daccord.draft.show=true} prints them with
 * what differs.
 */
class DraftingMeasureTests {

	private static final Path TEXTS = Path.of("src/test/resources/drafting");

	private final CypherFolder folder = new CypherFolder("file:cypher/");

	private final ReadingRules rules = ReadingRules.in(this.folder);

	@Test
	void readsTheBuiltInPage() {
		Optional<Path> file = SourcePage.file();
		assumeTrue(file.isPresent(), "Skipped: the text of the source page is not here; set accord.source");
		Map<String, String> passages = SourcePage.passages(file.orElseThrow());
		PageReference page = new PageReference(this.folder, passages);
		List<ReadText> read = SourcePage.articles(passages)
			.stream()
			.map((article) -> new TextReader(this.rules, page.known(), SourcePage.PUBLISHED).read(article))
			.toList();
		Measure measure = shown(new Measure(page.reference(), read, page::namesOf));
		whole(measure, "passages", "titles", "parties", "days", "declared numbers", "areas");
		assertThat(measure.scores.get("tasks").right()).isGreaterThanOrEqualTo(155);
		assertThat(measure.falseOnes("tasks")).isLessThanOrEqualTo(20);
		assertThat(measure.scores.get("modality").recall()).isGreaterThanOrEqualTo(0.95);
		assertThat(measure.scores.get("duty roles").recall()).isGreaterThanOrEqualTo(0.95);
		assertThat(measure.scores.get("deliverables").right()).isGreaterThanOrEqualTo(65);
		assertThat(measure.scores.get("figures").right()).isGreaterThanOrEqualTo(44);
		assertThat(measure.falseOnes("figures")).isLessThanOrEqualTo(4);
	}

	@Test
	void readsAnAgreementInArticles() throws IOException {
		Measure measure = text("harbours", LocalDate.of(2023, 4, 9));
		whole(measure, "titles", "parties", "days", "declared numbers", "areas", "task areas");
		assertThat(measure.scores.get("tasks").recall()).isGreaterThanOrEqualTo(0.95);
		assertThat(measure.scores.get("tasks").precision()).isGreaterThanOrEqualTo(0.9);
		assertThat(measure.scores.get("duty roles").recall()).isGreaterThanOrEqualTo(0.95);
		assertThat(measure.scores.get("figures with comparator and time").recall()).isGreaterThanOrEqualTo(0.95);
	}

	@Test
	void readsFieldsWithResponsibleBodies() throws IOException {
		Measure measure = text("lake", LocalDate.of(2024, 9, 21));
		whole(measure, "titles", "parties", "days", "declared numbers", "areas", "task areas");
		assertThat(measure.scores.get("tasks").recall()).isGreaterThanOrEqualTo(0.95);
		assertThat(measure.scores.get("tasks").precision()).isGreaterThanOrEqualTo(0.9);
		assertThat(measure.scores.get("duty roles").recall()).isGreaterThanOrEqualTo(0.95);
		assertThat(measure.scores.get("figures with comparator and time").recall()).isGreaterThanOrEqualTo(0.95);
	}

	@Test
	void readsAnAgreementOfAProvinceAndAUniversity() throws IOException {
		well(text("plateau", LocalDate.of(2024, 3, 20)));
	}

	@Test
	void readsAReportOnTwoAgreements() throws IOException {
		well(text("valley", LocalDate.of(2024, 1, 10)));
	}

	@Test
	void readsAReportOnCountiesOfTwoProvinces() throws IOException {
		well(text("border", LocalDate.of(2024, 12, 20)));
	}

	@Test
	void readsAnAgreementOfTwoForestServices() throws IOException {
		well(text("forest", LocalDate.of(2023, 11, 10)));
	}

	@Test
	void readsAReportOnAGovernmentABankAndAUniversity() throws IOException {
		well(text("bank", LocalDate.of(2024, 6, 19)));
	}

	private static void well(Measure measure) {
		whole(measure, "titles", "parties", "days", "declared numbers", "areas", "task areas");
		assertThat(measure.scores.get("tasks").recall()).isGreaterThanOrEqualTo(0.9);
		assertThat(measure.scores.get("tasks").precision()).isGreaterThanOrEqualTo(0.9);
		assertThat(measure.scores.get("duty roles").recall()).isGreaterThanOrEqualTo(0.9);
		assertThat(measure.scores.get("figures with comparator and time").recall()).isGreaterThanOrEqualTo(0.9);
	}

	private Measure text(String name, LocalDate published) throws IOException {
		Reference reference = AnswerReference.read(TEXTS.resolve(name + ".csv"));
		ReadText read = new TextReader(this.rules, new KnownNames(), published)
			.read(Files.readString(TEXTS.resolve(name + ".txt")));
		return shown(new Measure(reference, List.of(read), (any) -> List.of()));
	}

	private static void whole(Measure measure, String... tables) {
		for (String table : tables) {
			Measure.Score score = measure.scores.get(table);
			assertThat(score.right()).as(table + measure.differences(table))
				.isEqualTo(score.expected())
				.isEqualTo(score.found());
		}
	}

	private static Measure shown(Measure measure) {
		if (Boolean.getBoolean("accord.draft.show")) {
			System.out.println(measure.table() + String.join("\n", measure.missing));
		}
		return measure;
	}

}
