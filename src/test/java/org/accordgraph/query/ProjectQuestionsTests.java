package org.accordgraph.query;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.accordgraph.AccordTest;
import org.accordgraph.model.Vocabulary;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Projects and figures; the expected values are taken from the source page. */
@AccordTest
class ProjectQuestionsTests extends Asking {

	@Autowired
	private Questions questions;

	@Autowired
	private Vocabulary vocabulary;

	@Test
	void tellsHowFarEachProjectIs() {
		assertThat(ask("projects/overview")).extracting((row) -> row.get("projectName"), (row) -> row.get("status"))
			.contains(tuple("合川渭沱泵站", "MAIN_STRUCTURE_DONE"), tuple("郑万高铁重庆段", "COMPLETED"));
	}

	@Test
	void listsProjectsInTheOrderOfProgress() {
		List<Object> statuses = column("status", "projects/overview");
		assertThat(statuses).hasSize(36);
		assertThat(statuses.stream().distinct()).containsExactly("PLANNED", "DESIGN", "STARTED", "UNDER_CONSTRUCTION",
				"MAIN_STRUCTURE_DONE", "TRIAL_RUN", "COMPLETED", "IN_OPERATION");
	}

	/**
	 * Every question that sorts by progress lists the stages of the vocabulary, in the
	 * same order.
	 */
	@Test
	void knowsTheStagesThatTheVocabularyKnows() {
		String stages = this.vocabulary.valuesOn("Project", "status")
			.stream()
			.map((stage) -> "'" + stage + "'")
			.collect(Collectors.joining(", "));
		assertThat(this.questions.all()).map((question) -> question.file().file().text())
			.filteredOn((text) -> text.contains("AS stages"))
			.hasSizeGreaterThanOrEqualTo(4)
			.allSatisfy((text) -> assertThat(text.replaceAll("\\s+", " ")).contains(stages));
	}

	/** 大力推进 states no stage; 主体完工 and 今年开工 do, the latter for a period. */
	@Test
	void saysWhetherTheSourceStatesTheStatusAndForWhichPeriod() {
		assertThat(ask("projects/overview"))
			.extracting((row) -> row.get("projectId"), (row) -> row.get("statusStatus"), (row) -> row.get("statusAsOf"),
					(row) -> row.get("statusPeriodStart"), (row) -> row.get("statusPeriodEnd"))
			.contains(tuple("changan-5g-plus-smart-manufacturing", "INFERRED", null, null, null),
					tuple("hechuan-weituo-pumping-station", "STATED", null, null, null),
					tuple("jiangjin-nanchuan-gas-pipeline", "STATED", null, LocalDate.of(2021, 1, 1),
							LocalDate.of(2021, 12, 31)));
	}

	@Test
	void findsTheOneProjectOnTrialAndTheOneInDesign() {
		assertThat(column("projectId", "projects/with-a-status", "status", "TRIAL_RUN"))
			.containsExactly("tiaodeng-jiangjin-suburban-railway");
		assertThat(column("projectId", "projects/with-a-status", "status", "DESIGN"))
			.containsExactly("sichuan-chongqing-uhv-ac");
	}

	@Test
	void findsTheProjectsOfAPlaceAndOfItsParts() {
		assertThat(column("projectId", "projects/in-a-place", "placeId", "jiangjin"))
			.containsOnly("jiangjin-nanchuan-gas-pipeline", "tiaodeng-jiangjin-suburban-railway");
		assertThat(ask("projects/in-a-place", "placeId", "chongqing"))
			.extracting((row) -> row.get("projectId"), (row) -> row.get("how"), (row) -> row.get("atId"))
			.contains(tuple("wulong-waste-incineration-plant", "LOCATED_IN", "wulong"),
					tuple("wulong-waste-incineration-plant", "SERVES_AREA", "pengshui"));
	}

	@Test
	void countsTheJointMajorProjectsAndThoseAheadOfTheirPlan() {
		assertThat(ask("projects/progress-of-a-programme", "programmeId", "joint-major-projects-2021"))
			.extracting((row) -> row.get("ofId"), (row) -> row.get("told"))
			.contains(tuple("joint-major-projects-2021", "67"), tuple("joint-major-projects-2021", "65"),
					tuple("joint-major-projects-2021", "934亿"), tuple("projects-ahead-of-plan", "33"));
	}

	/**
	 * It is inferred that the gas base is an energy project and the pipeline part of it;
	 * the page states that 合长高速 is one of the five.
	 */
	@Test
	void saysHowAPartIsKnownToBePartOfAProgramme() {
		assertThat(ask("projects/progress-of-a-programme", "programmeId", "joint-major-projects-2021"))
			.allSatisfy((row) -> assertThat(row).containsEntry("basis",
					row.get("ofId").equals("joint-major-projects-2021") ? null : "INFERRED"));
		assertThat(ask("projects/progress-of-a-programme", "programmeId", "major-energy-projects"))
			.extracting((row) -> row.get("ofId"), (row) -> row.get("basis"))
			.contains(tuple("sichuan-chongqing-gas-base", "INFERRED"),
					tuple("jiangjin-nanchuan-gas-pipeline", "INFERRED"));
		assertThat(ask("projects/progress-of-a-programme", "programmeId", "five-completed-expressway-projects"))
			.filteredOn("kind", "PROJECT")
			.extracting((row) -> row.get("ofId"), (row) -> row.get("basis"))
			.containsExactly(tuple("hechang-expressway", "STATED"), tuple("qianshi-expressway", "STATED"));
	}

	@Test
	void tellsAMeasuredFigureFromOneThatIsDesignedOrExpected() {
		assertThat(ask("projects/figures-of-an-entity", "entityId", "jiangjin-nanchuan-gas-pipeline"))
			.extracting((row) -> row.get("valueText"), (row) -> row.get("nature"))
			.contains(tuple("48亿", "DESIGN"));
		assertThat(column("nature", "projects/figures-of-an-entity", "entityId", "g5012-wanzhou-kaijiang-section"))
			.containsExactly("EXPECTED");
		assertThat(ask("projects/progress-of-a-programme", "programmeId", "joint-major-projects-2021"))
			.filteredOn("kind", "FIGURE")
			.filteredOn("ofId", "joint-major-projects-2021")
			.extracting((row) -> row.get("nature"))
			.containsOnly("MEASURED");
	}

	@Test
	void listsTheTwoTargetsOfTheCarAgreementWithoutABaseline() {
		assertThat(ask("projects/targets")).filteredOn("setBy", AUTO_CLUSTER)
			.allSatisfy((row) -> assertThat(row).containsEntry("deadline", LocalDate.of(2025, 12, 31))
				.containsEntry("scope", "JOINT")
				.containsEntry("baseline", null)
				.containsEntry("baselineStatus", "NOT_STATED"))
			.extracting((row) -> row.get("valueText"), (row) -> row.get("unit"))
			.containsExactly(tuple("300万", "辆"), tuple("6000亿", "元"));
	}

	@Test
	void tellsTheFiguresOfTheCityOldestFirstAndUndatedOnesLast() {
		List<Object> days = ask("projects/figures-of-an-entity", "entityId", "chongqing").stream()
			.map((row) -> (row.get("asOf") != null) ? row.get("asOf") : row.get("periodEnd"))
			.toList();
		assertThat(days).startsWith(LocalDate.of(2021, 11, 30)).endsWith((Object) null);
		assertThat(ask("projects/figures-of-an-entity", "entityId", "chongqing"))
			.extracting((row) -> row.get("value"), (row) -> row.get("comparator"), (row) -> row.get("unit"))
			.contains(tuple(70_000L, "MORE_THAN", "个"), tuple(37_000L, "EXACT", "个"), tuple(6.5, "EXACT", "%"));
		assertThat(ask("projects/figures-of-an-entity", "entityId", "chongqing")).filteredOn("value", 6.5)
			.singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("asOf", null)
				.containsEntry("periodStart", LocalDate.of(2021, 1, 1))
				.containsEntry("periodEnd", LocalDate.of(2021, 11, 30)));
	}

}
