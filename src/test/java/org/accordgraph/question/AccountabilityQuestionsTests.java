package org.accordgraph.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What is promised, delivered and left open; what is expected is read off the page. */
@AccordTest
class AccountabilityQuestionsTests extends Asking {

	@Autowired
	private Driver driver;

	@Test
	void findsNoProjectThatDeliversACommitment() {
		assertThat(column("agreementId", "accountability/undelivered-commitments")).contains(SCIENCE_CITY,
				INNOVATION_CENTRE, AUTO_CLUSTER, CULTURE_TOURISM, FINANCIAL_CENTRE);
		assertThat(column("commitmentId", "accountability/undelivered-commitments")).contains(AUTO_CLUSTER + ".8")
			.doesNotContain(AUTO_CLUSTER + ".4");
		assertThat(column("projectName", "accountability/projects-without-commitment")).contains("郑万高铁重庆段",
				"广阳岛生态二期修复");
	}

	@Test
	void listsTasksAndWhatStandsBesideTheListsOfOneBody() {
		assertThat(column("commitmentId", "accountability/undelivered-of-a-body", "bodyId",
				"chengdu-economy-and-information-technology-bureau"))
			.contains(AUTO_CLUSTER + ".8", AUTO_CLUSTER + ".9", AUTO_CLUSTER + ".10", AUTO_CLUSTER + ".11")
			.doesNotContain(AUTO_CLUSTER + ".4");
	}

	@Test
	void leavesOutWhatAProjectDelivers() {
		Supplier<List<Object>> undelivered = () -> column("commitmentId", "accountability/undelivered-of-a-body",
				"bodyId", "ministry-of-culture-and-tourism");
		assertThat(undelivered.get()).containsExactly(CULTURE_TOURISM + ".1.1");
		try {
			this.driver.executableQuery("""
					MATCH (plan:Commitment {id: $id})
					CREATE (:Project {id: 'of-an-analyst'})-[:DELIVERS]->(plan)""")
				.withParameters(Map.of("id", CULTURE_TOURISM + ".1.1"))
				.execute();
			assertThat(undelivered.get()).isEmpty();
		}
		finally {
			this.driver.executableQuery("MATCH (project:Project {id: 'of-an-analyst'}) DETACH DELETE project")
				.execute();
		}
	}

	@Test
	void countsThreeThingsThatTheScienceCityOnlyLooksInto() {
		assertThat(ask("accountability/firm-and-exploratory")).filteredOn("agreementId", SCIENCE_CITY)
			.filteredOn("firmness", 1L)
			.extracting((row) -> row.get("modality"), (row) -> row.get("commitments"))
			.containsExactly(tuple("EXPLORE", 3L));
	}

	@Test
	void listsTheEightThingsThatAreOnlyLookedInto() {
		assertThat(column("commitmentId", "accountability/commitments-of-a-firmness", "firmness", 1L)).containsExactly(
				AUTO_CLUSTER + ".9", FINANCIAL_CENTRE + ".1.4", FINANCIAL_CENTRE + ".2.3", FINANCIAL_CENTRE + ".2.6",
				INNOVATION_CENTRE + ".5.2", SCIENCE_CITY + ".3.2", SCIENCE_CITY + ".3.3", SCIENCE_CITY + ".3.4");
	}

	@Test
	void findsThreeFacilitiesAndNoDutyOfOneSide() {
		assertThat(ask("accountability/one-sided"))
			.extracting((row) -> row.get("kind"), (row) -> row.get("thingName"), (row) -> row.get("side"))
			.containsExactly(tuple("FACILITY", "中国成都国际非物质文化遗产节", "成都市"), tuple("FACILITY", "成都超算中心", "成都市"),
					tuple("FACILITY", "重庆国家金融科技认证中心", "重庆市"));
	}

	@Test
	void registersWhatTheTextDoesNotSayOfEveryKindOfThing() {
		List<Map<String, Object>> rows = ask("accountability/not-stated");
		assertThat(rows).extracting((row) -> row.get("kind"), (row) -> row.get("property"), (row) -> row.get("thingId"))
			.contains(tuple("Agreement", "declaredAreas", CULTURE_TOURISM),
					tuple("Commitment", "dueBy", AUTO_CLUSTER + ".8"),
					tuple("Facility", "side", "china-natural-population-biobank"),
					tuple("Observation", "asOf", "cqcd-2021-old-neighbourhoods"),
					tuple("Project", "statusAsOf", "hechang-expressway"),
					tuple("Target", "baseline", "cqcd-2021-vehicle-output-2025"))
			.doesNotContain(tuple("Agreement", "declaredAreas", SCIENCE_CITY));
	}

	@Test
	void tellsThatNoAgreementNamesALeaderAndNoDateIsWhollyStated() {
		assertThat(ask("accountability/told-and-untold")).filteredOn("kind", "Agreement")
			.extracting((row) -> row.get("property"), (row) -> row.get("stated"), (row) -> row.get("inferred"),
					(row) -> row.get("notStated"))
			.containsExactly(tuple("declaredAreas", 4L, 0L, 1L), tuple("leadBody", 0L, 0L, 5L),
					tuple("signedOn", 0L, 5L, 0L), tuple("validUntil", 0L, 0L, 5L));
	}

	@Test
	void leavesJointTargetsUnsplit() {
		assertThat(ask("accountability/joint-targets-without-split")).filteredOn("setBy", AUTO_CLUSTER)
			.extracting((row) -> row.get("value"))
			.containsExactlyInAnyOrder(3_000_000L, 600_000_000_000L);
	}

	@Test
	void countsDaysFromTheSignature() {
		assertThat(ask("accountability/days-since-signing", "on", LocalDate.of(2021, 12, 31))).hasSize(5)
			.allSatisfy((row) -> assertThat(row).containsEntry("days", 14L));
	}

}
