package org.accordgraph.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The five agreements; what is expected is read off the page. */
@AccordTest
class AgreementQuestionsTests extends Asking {

	@Test
	void listsFiveAgreementsWithTheirPartiesAndThemes() {
		assertThat(ask("agreements/overview")).hasSize(5)
			.filteredOn("agreementId", FINANCIAL_CENTRE)
			.singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("parties", List.of("成都市地方金融监督管理局", "重庆市地方金融监督管理局"))
				.containsEntry("theme", "金融")
				.containsEntry("titleType", "合作协议"));
	}

	@Test
	void hasEachAgreementSignedForBothCities() {
		assertThat(ask("agreements/signatories")).filteredOn("agreementId", AUTO_CLUSTER)
			.extracting((row) -> row.get("bodyName"), (row) -> row.get("side"))
			.containsExactly(tuple("成都市经济和信息化局", "chengdu"), tuple("重庆市经济和信息化委员会", "chongqing"));
	}

	@Test
	void tellsAnAgreementInFull() {
		List<Map<String, Object>> rows = ask("agreements/in-full", "agreementId", SCIENCE_CITY);
		assertThat(rows).filteredOn("level", 1L)
			.extracting((row) -> row.get("name"))
			.containsExactly("共建共享重大科技基础设施", "高校院所交流互动", "开放共享科技成果转化平台", "打通跨区域投融资通道", "共同打造特色优势产业集群");
		assertThat(rows).filteredOn("commitmentId", SCIENCE_CITY + ".1.3")
			.singleElement()
			.satisfies((row) -> assertThat(row.get("actsOn").toString()).contains("成都超算中心", "中国自然人群生物资源库"));
		assertThat(rows).filteredOn("commitmentId", SCIENCE_CITY + ".3.5")
			.singleElement()
			.satisfies((row) -> assertThat(row.get("creates").toString()).contains("技术转移服务平台联盟"));
	}

	@Test
	void tellsWhichAreasAreDeclaredButNotListed() {
		assertThat(ask("agreements/declared-and-captured"))
			.extracting((row) -> row.get("agreementId"), (row) -> row.get("declared"), (row) -> row.get("missing"))
			.containsExactly(tuple(AUTO_CLUSTER, 6L, 0L), tuple(CULTURE_TOURISM, null, null),
					tuple(FINANCIAL_CENTRE, 5L, 0L), tuple(INNOVATION_CENTRE, 9L, 0L), tuple(SCIENCE_CITY, 10L, 5L));
	}

	@Test
	void comparesTwoAgreements() {
		assertThat(
				ask("agreements/side-by-side", "leftAgreementId", SCIENCE_CITY, "rightAgreementId", INNOVATION_CENTRE))
			.extracting((row) -> row.get("kind"), (row) -> row.get("what"), (row) -> row.get("where"))
			.contains(tuple("FIELD", "城市大脑", "BOTH"), tuple("FIELD", "智慧园区", "LEFT"), tuple("FIELD", "智慧文旅", "RIGHT"),
					tuple("DELIVERABLE", "ALLIANCE", "BOTH"), tuple("DELIVERABLE", "FUND", "RIGHT"),
					tuple("THEME", "人才", "RIGHT"), tuple("FIRMNESS", "1", "BOTH"));
	}

	@Test
	void findsFourOtherAgreementsOfTheSameCitiesAndNoneOfTheSameBodies() {
		assertThat(ask("agreements/same-parties", "agreementId", SCIENCE_CITY)).hasSize(4)
			.allSatisfy((row) -> assertThat(row).containsEntry("sharedParties", List.of())
				.containsEntry("sharedCities", List.of("chengdu", "chongqing")));
	}

	@Test
	void findsAllAgreementsOnTheDayOfSigningAndNoneBefore() {
		LocalDate day = LocalDate.of(2021, 12, 17);
		assertThat(ask("agreements/by-date", "from", day, "to", day)).hasSize(5);
		assertThat(ask("agreements/by-date", "from", LocalDate.of(2021, 1, 1), "to", day.minusDays(1))).isEmpty();
	}

}
