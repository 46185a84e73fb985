package org.accordgraph.query;

import java.util.List;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Responsibilities; the expected values are taken from the source page. */
@AccordTest
class OwnershipQuestionsTests extends Asking {

	@Test
	void hasTheTwoBodiesLeadAndRelatedDepartmentsSupportThePlatformOfTheRoutes() {
		assertThat(ask("ownership/co-owners", "commitmentId", CULTURE_TOURISM + ".3.1"))
			.extracting((row) -> row.get("bodyName"), (row) -> row.get("role"), (row) -> row.get("words"))
			.containsExactly(tuple("成都市文化广电旅游局", "LEAD", "牵头"), tuple("重庆市文化和旅游发展委员会", "LEAD", "牵头"),
					tuple("相关部门", "SUPPORT", "会同"));
	}

	@Test
	void findsTheMinistryOnlyInTheDraftingOfThePlan() {
		assertThat(ask("ownership/commitments-of-a-body", "bodyId", "ministry-of-culture-and-tourism"))
			.extracting((row) -> row.get("commitmentId"), (row) -> row.get("role"))
			.containsExactly(tuple(CULTURE_TOURISM + ".1.1", "LEAD"));
	}

	@Test
	void tellsTheTenthTaskOfAListAfterTheNinth() {
		assertThat(column("commitmentId", "ownership/commitments-of-a-body", "bodyId",
				"chengdu-local-financial-regulatory-bureau"))
			.containsSubsequence(FINANCIAL_CENTRE + ".4.9", FINANCIAL_CENTRE + ".5", FINANCIAL_CENTRE + ".5.1",
					FINANCIAL_CENTRE + ".5.9", FINANCIAL_CENTRE + ".5.10");
	}

	@Test
	void countsTheFourDutiesThatTheTextGivesToTheTwoEconomyDepartments() {
		assertThat(ask("ownership/duties-of-a-body", "bodyId", "chengdu-economy-and-information-technology-bureau"))
			.filteredOn("basis", "STATED")
			.singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("role", "CO_OWNER")
				.containsEntry("duties", 4L)
				.containsEntry("commitmentIds",
						List.of(AUTO_CLUSTER + ".8", AUTO_CLUSTER + ".9", AUTO_CLUSTER + ".10", AUTO_CLUSTER + ".11")));
	}

	@Test
	void hasTheTwoFinancialBureausShareTheFiveAreasOfTheirAgreement() {
		assertThat(ask("ownership/shared-commitments", "bodyId", "chongqing-local-financial-regulatory-bureau",
				"otherBodyId", "chengdu-local-financial-regulatory-bureau"))
			.filteredOn("level", 1L)
			.hasSize(5);
	}

	@Test
	void findsNoCommitmentThatTwoBodiesOfDifferentAgreementsShare() {
		assertThat(ask("ownership/shared-commitments", "bodyId", "chongqing-science-and-technology-bureau",
				"otherBodyId", "chongqing-local-financial-regulatory-bureau"))
			.isEmpty();
	}

	@Test
	void findsNobodyAlone() {
		assertThat(ask("ownership/load-per-body")).allSatisfy((row) -> assertThat(row).containsEntry("alone", 0L))
			.filteredOn("bodyId", "ministry-of-culture-and-tourism")
			.singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("commitments", 1L).containsEntry("named", 1L));
	}

	@Test
	void tellsTheOneSentenceThatNamesTheEconomyDepartmentsFromThoseThatSayTwoCities() {
		assertThat(ask("ownership/duties-by-basis")).filteredOn("agreementId", AUTO_CLUSTER)
			.filteredOn("role", "CO_OWNER")
			.extracting((row) -> row.get("basis"), (row) -> row.get("words"))
			.containsExactly(tuple("INHERITED", List.of("两市", "双方", "成渝两市")), tuple("STATED", List.of("成渝两市经信部门")));
	}

	@Test
	void listsTheDutiesThatAreStatedOneByOne() {
		assertThat(ask("ownership/duties-on-a-basis", "basis", "STATED"))
			.filteredOn("commitmentId", CULTURE_TOURISM + ".3.2")
			.extracting((row) -> row.get("bodyName"), (row) -> row.get("role"))
			.containsExactly(tuple("旅游企业", "IMPLEMENTER"), tuple("成都市文化广电旅游局", "LEAD"), tuple("重庆市文化和旅游发展委员会", "LEAD"));
		assertThat(column("bodyName", "ownership/duties-on-a-basis", "basis", "INFERRED")).contains("相关行业协会")
			.doesNotContain("文化和旅游部");
	}

	@Test
	void namesNoDepartmentWhereTheTextSaysRelatedDepartments() {
		assertThat(ask("ownership/duties-of-unnamed-actors")).filteredOn("actorsName", "相关部门")
			.singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("commitmentId", CULTURE_TOURISM + ".3.1")
				.containsEntry("role", "SUPPORT"));
	}

}
