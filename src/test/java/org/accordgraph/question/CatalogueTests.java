package org.accordgraph.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Answers of the catalogue about the page; what is expected is read off the page. */
@AccordTest
class CatalogueTests {

	@Autowired
	Questions questions;

	@Autowired
	QuestionRunner runner;

	@Test
	void findsBodiesByTheirShortForms() {
		assertThat(ask("finding/things-by-name", Map.of("text", "文旅局"))).filteredOn("exact", true)
			.extracting((row) -> row.get("thingName"))
			.contains("成都市文化广电旅游局");
		assertThat(ask("finding/things-by-name", Map.of("text", "西部(重庆)科学城"))).first()
			.satisfies((row) -> assertThat(row).containsEntry("thingId", "western-chongqing-science-city"));
		assertThat(ask("finding/things-by-name", Map.of("text", "CHANGAN"))).isNotEmpty();
	}

	@Test
	void tellsWhichAreasAreDeclaredButNotListed() {
		assertThat(ask("agreements/declared-and-captured", Map.of())).extracting((row) -> row.get("missing"))
			.containsExactly(0L, null, 0L, 0L, 5L);
	}

	@Test
	void findsTheMinistryOnlyInTheDraftingOfThePlan() {
		assertThat(ask("ownership/commitments-of-a-body", Map.of("bodyId", "ministry-of-culture-and-tourism")))
			.extracting((row) -> row.get("commitmentId"), (row) -> row.get("role"))
			.containsExactly(tuple("cqcd-2021-culture-tourism.1.1", "LEAD"));
	}

	@Test
	void findsNoCommitmentThatTwoBodiesOfDifferentAgreementsShare() {
		assertThat(ask("ownership/shared-commitments", Map.of("bodyId", "chongqing-science-and-technology-bureau",
				"otherBodyId", "chongqing-local-financial-regulatory-bureau")))
			.isEmpty();
	}

	@Test
	void tellsCounterpartsApartByMoreThanTheCity() {
		assertThat(ask("bodies/counterparts", Map.of())).filteredOn("differs", true)
			.extracting((row) -> row.get("bodyName"))
			.containsExactly("成都市经济和信息化局", "成都市文化广电旅游局");
	}

	@Test
	void namesTheSupercomputingCentreAmongTheOneSidedFacilities() {
		assertThat(ask("facilities/one-sided", Map.of())).extracting((row) -> row.get("facilityName"))
			.contains("成都超算中心", "中国自然人群生物资源库")
			.doesNotContain("重庆环大学创新生态圈", "天府国际技术转移中心");
	}

	@Test
	void countsTheJointMajorProjects() {
		assertThat(ask("projects/progress-of-a-programme", Map.of("programmeId", "joint-major-projects-2021")))
			.extracting((row) -> row.get("told"))
			.contains("67", "65", "934亿");
	}

	@Test
	void leavesJointTargetsUnsplit() {
		assertThat(ask("accountability/joint-targets-without-split", Map.of()))
			.filteredOn("setBy", "cqcd-2021-auto-cluster")
			.extracting((row) -> row.get("value"))
			.containsExactlyInAnyOrder(3_000_000L, 600_000_000_000L);
	}

	@Test
	void countsDaysFromTheSignature() {
		assertThat(ask("accountability/days-since-signing", Map.of("on", LocalDate.of(2021, 12, 31)))).hasSize(5)
			.allSatisfy((row) -> assertThat(row).containsEntry("days", 14L));
	}

	@Test
	void findsNoAgreementBeforeTheDayOfSigning() {
		assertThat(
				ask("agreements/by-date", Map.of("from", LocalDate.of(2021, 1, 1), "to", LocalDate.of(2021, 12, 16))))
			.isEmpty();
	}

	@Test
	void tellsThatAProjectAndACommitmentAreNotConnected() {
		assertThat(ask("bodies/ways",
				Map.of("fromId", "wulong-waste-incineration-plant", "toId", "cqcd-2021-financial-centre.1.1")))
			.isEmpty();
	}

	@Test
	void hasJiangjinTouchedByTheScienceCityAndTwoProjects() {
		assertThat(ask("places/touching-a-place", Map.of("placeId", "jiangjin"))).extracting((row) -> row.get("how"))
			.contains("COVERS", "CONNECTS", "LOCATED_IN");
	}

	private List<Map<String, Object>> ask(String path, Map<String, Object> values) {
		return this.runner.ask(this.questions.find(path).orElseThrow(), values, 1000).rows();
	}

}
