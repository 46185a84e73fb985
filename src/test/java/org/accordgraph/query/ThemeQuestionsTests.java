package org.accordgraph.query;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Themes across the agreements; the expected values are taken from the source page. */
@AccordTest
class ThemeQuestionsTests extends Asking {

	@Test
	void leavesTalentBlankWhereTheTextDoesNotNameIt() {
		assertThat(ask("themes/matrix")).filteredOn("themeId", "theme-talent")
			.singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("blanks", List.of(FINANCIAL_CENTRE, SCIENCE_CITY)));
	}

	@Test
	void findsTheCommitmentsOnTalentAndOnCityBrains() {
		assertThat(column("commitmentId", "themes/commitments-on-a-theme", "themeId", "theme-talent")).containsExactly(
				AUTO_CLUSTER + ".6.1", CULTURE_TOURISM + ".13", INNOVATION_CENTRE + ".5.1", INNOVATION_CENTRE + ".5.2");
		assertThat(column("commitmentId", "themes/commitments-on-a-theme", "themeId", "theme-city-brain"))
			.containsExactly(INNOVATION_CENTRE + ".2.3", SCIENCE_CITY + ".5.5");
	}

	@Test
	void findsWhatAReaderSeesPromisedTwice() {
		assertThat(ask("themes/promised-twice"))
			.extracting((row) -> row.get("commitmentId"), (row) -> row.get("otherCommitmentId"))
			.contains(tuple(INNOVATION_CENTRE + ".8.1", SCIENCE_CITY + ".3.5"),
					tuple(INNOVATION_CENTRE + ".2.3", SCIENCE_CITY + ".5.5"),
					tuple(INNOVATION_CENTRE + ".1.1", SCIENCE_CITY + ".1.1"),
					tuple(INNOVATION_CENTRE + ".2", SCIENCE_CITY + ".9"));
	}

	@Test
	void takesNoPlatformForThatOfAnotherTrade() {
		assertThat(ask("themes/promised-twice")).allSatisfy((row) -> {
			assertThat((String) row.get("commitmentId")).startsWith(INNOVATION_CENTRE);
			assertThat((String) row.get("otherCommitmentId")).startsWith(SCIENCE_CITY);
		});
	}

	@Test
	void tellsByWhichRuleItFindsOpenScenesPromisedTwice() {
		assertThat(ask("themes/promised-twice")).filteredOn("commitmentId", INNOVATION_CENTRE + ".2.3")
			.singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("reasons", List.of("FIELD"))
				.containsEntry("what", List.of("城市大脑"))
				.containsEntry("owners", List.of("成都市科学技术局", "重庆市科学技术局"))
				.containsEntry("firmness", 2L)
				.containsEntry("otherFirmness", 3L));
	}

	/** A pair is found from both of its agreements, and nothing else is. */
	@Test
	void findsTheSamePairsFromEachAgreement() {
		List<Map<String, Object>> all = ask("themes/promised-twice");
		for (Object agreementId : column("agreementId", "agreements/overview")) {
			assertThat(ask("themes/promised-twice-of-an-entity", "entityId", agreementId))
				.extracting(ThemeQuestionsTests::pair)
				.containsExactlyInAnyOrderElementsOf(all.stream()
					.filter((row) -> isOf(agreementId, row.get("commitmentId"))
							|| isOf(agreementId, row.get("otherCommitmentId")))
					.map(ThemeQuestionsTests::pair)
					.toList());
		}
	}

	@Test
	void findsThePairsOfWhatABodyOwns() {
		assertThat(ask("themes/promised-twice-of-an-entity", "entityId", "chengdu-science-and-technology-bureau"))
			.extracting(ThemeQuestionsTests::pair)
			.containsExactlyInAnyOrderElementsOf(
					ask("themes/promised-twice").stream().map(ThemeQuestionsTests::pair).toList());
	}

	private static boolean isOf(Object agreementId, Object commitmentId) {
		return commitmentId.toString().startsWith(agreementId + ".");
	}

	/** Both commitments, in one order, and why they are a pair. */
	private static List<Object> pair(Map<String, Object> row) {
		return List.of(
				new TreeSet<>(List.of(row.get("commitmentId").toString(), row.get("otherCommitmentId").toString())),
				row.get("reasons"), row.get("what"));
	}

}
