package org.accordgraph.question;

import java.time.LocalDate;
import java.util.List;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Projects and figures; what is expected is read off the page. */
@AccordTest
class ProjectQuestionsTests extends Asking {

	@Test
	void tellsHowFarEachProjectIs() {
		assertThat(ask("projects/overview")).extracting((row) -> row.get("projectName"), (row) -> row.get("status"))
			.contains(tuple("合川渭沱泵站", "MAIN_STRUCTURE_DONE"), tuple("郑万高铁重庆段", "COMPLETED"));
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
		List<Object> days = column("asOf", "projects/figures-of-a-thing", "thingId", "chongqing");
		assertThat(days).startsWith(LocalDate.of(2021, 11, 30)).endsWith((Object) null);
		assertThat(ask("projects/figures-of-a-thing", "thingId", "chongqing"))
			.extracting((row) -> row.get("value"), (row) -> row.get("comparator"), (row) -> row.get("unit"))
			.contains(tuple(70_000L, "MORE_THAN", "个"), tuple(37_000L, "EXACT", "个"), tuple(6.5, "EXACT", "%"));
	}

}
