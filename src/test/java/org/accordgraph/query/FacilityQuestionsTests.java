package org.accordgraph.query;

import java.util.List;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Facilities and deliverables; the expected values are taken from the source page. */
@AccordTest
class FacilityQuestionsTests extends Asking {

	@Test
	void doesNotGuessWhoseTheFinancingPlatformsAre() {
		assertThat(ask("facilities/shared")).filteredOn("commitmentId", SCIENCE_CITY + ".4.1")
			.extracting((row) -> row.get("facilityName"), (row) -> row.get("mode"), (row) -> row.get("sideStatus"))
			.containsExactly(tuple("创富天府", "RELY_ON", "NOT_STATED"), tuple("高新金服", "RELY_ON", "NOT_STATED"));
	}

	/**
	 * The others are paired, are on both sides, or are on a side that the text does not
	 * state.
	 */
	@Test
	void hasThreeFacilitiesThatAreOnOneSideOnly() {
		assertThat(ask("facilities/one-sided"))
			.extracting((row) -> row.get("facilityName"), (row) -> row.get("sides"), (row) -> row.get("sidesEn"))
			.containsExactly(tuple("中国成都国际非物质文化遗产节", List.of("成都市"), List.of("Chengdu")),
					tuple("成都超算中心", List.of("成都市"), List.of("Chengdu")),
					tuple("重庆国家金融科技认证中心", List.of("重庆市"), List.of("Chongqing")));
	}

	@Test
	void pairsLaboratoriesScienceCitiesSitesAndTransferPlatforms() {
		assertThat(ask("facilities/paired"))
			.extracting((row) -> row.get("commitmentId"), (row) -> row.get("leftName"), (row) -> row.get("rightName"))
			.containsExactly(tuple(INNOVATION_CENTRE + ".1.3", "重庆实验室", "天府实验室"),
					tuple(INNOVATION_CENTRE + ".2.3", "西部（成都）科学城", "西部（重庆）科学城"),
					tuple(INNOVATION_CENTRE + ".2.4", "西部（成都）科学城", "西部（重庆）科学城"),
					tuple(SCIENCE_CITY + ".1.2", "重庆高新区直管园", "四川天府新区成都科学城"),
					tuple(SCIENCE_CITY + ".3.1", "重庆环大学创新生态圈", "天府国际技术转移中心"));
	}

	@Test
	void hasOneFundAndOneTaskForceCreated() {
		assertThat(ask("facilities/to-be-created"))
			.filteredOn((row) -> List.of("FUND", "TASKFORCE").contains(row.get("kind")))
			.extracting((row) -> row.get("deliverableName"), (row) -> row.get("bodies"))
			.containsExactly(tuple("科创投资基金", List.of("成都市科学技术局", "重庆市科学技术局")),
					tuple("工作专班", List.of("成都市经济和信息化局", "重庆市经济和信息化委员会")));
	}

	@Test
	void listsTheFiveAlliancesAndTheThreeMaps() {
		assertThat(column("deliverableName", "facilities/created-of-kinds", "kinds", List.of("ALLIANCE", "MAP")))
			.containsExactlyInAnyOrder("技术转移服务平台联盟", "产业创新联盟", "创新联合体", "技术转移联盟", "跨区域公共图书馆、文化馆协作联盟", "成渝产业链全景图",
					"产业技术路线图", "科创资源地图");
	}

	@Test
	void hasOnePromiseDependOnTheFestival() {
		assertThat(ask("facilities/dependents", "facilityId", "chengdu-international-intangible-heritage-festival"))
			.singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("commitmentId", CULTURE_TOURISM + ".8.1")
				.containsEntry("mode", "RELY_ON")
				.containsEntry("agreementId", CULTURE_TOURISM)
				.containsEntry("bodies", List.of("成都市文化广电旅游局", "重庆市文化和旅游发展委员会")));
	}

	@Test
	void listsWhatIsToBeCreatedAlikeForAllKindsAndForSome() {
		assertThat(ask("facilities/created-of-kinds", "kinds", List.of("ALLIANCE"))).isEqualTo(
				ask("facilities/to-be-created").stream().filter((row) -> row.get("kind").equals("ALLIANCE")).toList());
	}

}
