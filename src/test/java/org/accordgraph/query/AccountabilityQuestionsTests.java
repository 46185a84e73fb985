package org.accordgraph.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Commitments, deliveries and gaps; the expected values are taken from the source page.
 */
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
	void leavesOutWhatIsFulfilledByTheDay() {
		Supplier<List<Object>> undelivered = () -> column("commitmentId", "accountability/undelivered-of-a-body",
				"bodyId", "ministry-of-culture-and-tourism", "asOf", LocalDate.of(2022, 5, 27));
		assertThat(undelivered.get()).containsExactly(CULTURE_TOURISM + ".1.1");
		try {
			this.driver.executableQuery("""
					MATCH (plan:Commitment {id: $id})
					SET plan.fulfilmentSteps = ['2022-05-27 2022-05-11 FULFILLED CREATED 2022-05-11']""")
				.withParameters(Map.of("id", CULTURE_TOURISM + ".1.1"))
				.execute();
			assertThat(undelivered.get()).isEmpty();
			assertThat(column("state", "accountability/undelivered-of-a-body", "bodyId",
					"ministry-of-culture-and-tourism", "asOf", LocalDate.of(2022, 5, 10)))
				.containsExactly("NOTHING_REPORTED");
			assertThat(column("state", "accountability/undelivered-of-a-body", "bodyId",
					"ministry-of-culture-and-tourism", "knownOn", LocalDate.of(2022, 5, 26)))
				.containsExactly("NOTHING_REPORTED");
		}
		finally {
			this.driver.executableQuery("MATCH (plan:Commitment {id: $id}) REMOVE plan.fulfilmentSteps")
				.withParameters(Map.of("id", CULTURE_TOURISM + ".1.1"))
				.execute();
		}
	}

	@Test
	void statesEachPromiseInBothLanguages() {
		assertThat(ask("accountability/undelivered-commitments")).isNotEmpty()
			.allSatisfy((row) -> assertThat(row).doesNotContainValue("")
				.hasEntrySatisfying("commitmentNameEn", (name) -> assertThat(name).isNotNull())
				.hasEntrySatisfying("statement", (text) -> assertThat((String) text).containsPattern("\\p{IsHan}"))
				.hasEntrySatisfying("statementEn",
						(text) -> assertThat((String) text).doesNotContainPattern("\\p{IsHan}")));
	}

	/**
	 * Areas and tasks are in the order of the list; commitments outside the list come
	 * last.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "accountability/undelivered-commitments", "accountability/undelivered-of-a-body" })
	void keepsTheOrderOfTheListWithinOneFirmness(String path) {
		Object[] values = path.endsWith("-body")
				? new Object[] { "bodyId", "chengdu-culture-radio-television-and-tourism-bureau" } : new Object[0];
		Map<List<Object>, List<List<Integer>>> places = new LinkedHashMap<>();
		ask(path, values).forEach((row) -> places
			.computeIfAbsent(List.of(row.get("firmness"), row.get("agreementId")), (key) -> new ArrayList<>())
			.add(Stream.of(((String) row.get("commitmentId")).split("\\.")).skip(1).map(Integer::valueOf).toList()));
		assertThat(places.values()).isNotEmpty()
			.allSatisfy((ofOne) -> assertThat(ofOne)
				.isSortedAccordingTo(Comparator.comparing((List<Integer> place) -> place.get(0))
					.thenComparing((place) -> (place.size() > 1) ? place.get(1) : 0)));
	}

	@Test
	void countsThreeEntitiesThatTheScienceCityOnlyLooksInto() {
		assertThat(ask("accountability/firm-and-exploratory")).filteredOn("agreementId", SCIENCE_CITY)
			.filteredOn("firmness", 1L)
			.extracting((row) -> row.get("modality"), (row) -> row.get("commitments"))
			.containsExactly(tuple("EXPLORE", 3L));
	}

	@Test
	void listsTheEightEntitiesThatAreOnlyExplored() {
		assertThat(column("commitmentId", "accountability/commitments-of-a-firmness", "firmness", 1L)).containsExactly(
				AUTO_CLUSTER + ".9", FINANCIAL_CENTRE + ".1.4", FINANCIAL_CENTRE + ".2.3", FINANCIAL_CENTRE + ".2.6",
				INNOVATION_CENTRE + ".5.2", SCIENCE_CITY + ".3.2", SCIENCE_CITY + ".3.3", SCIENCE_CITY + ".3.4");
	}

	@Test
	void findsThreeFacilitiesAndNoDutyOfOneSide() {
		assertThat(ask("accountability/one-sided"))
			.extracting((row) -> row.get("kind"), (row) -> row.get("entityName"), (row) -> row.get("side"))
			.containsExactly(tuple("FACILITY", "中国成都国际非物质文化遗产节", "成都市"), tuple("FACILITY", "重庆国家金融科技认证中心", "重庆市"),
					tuple("FACILITY", "成都超算中心", "成都市"));
	}

	/**
	 * A company that signed for no place is a side of its own; a bureau of a district is
	 * on the side of its city, which signed.
	 */
	@Test
	void findsTheDutiesOfOneSideOfThree() {
		try {
			this.driver.executableQuery("""
					MATCH (chongqing:City {id: 'chongqing'}), (chengdu:City {id: 'chengdu'})
					CREATE (district:Entity:Place:District {id: 'side-district', name: '丙区'})-[:PART_OF]->(chongqing)
					CREATE (agreement:Entity:Agreement {id: 'side-agreement', name: '甲'})
					CREATE (agreement)-[:CONTAINS]->(task:Entity:Commitment {id: 'side-task', level: 0, ordinal: 1})
					CREATE (company:Entity:Institution {id: 'side-company', name: '某公司'})
					CREATE (one:Entity:Institution {id: 'side-one', name: '甲市局'})-[:OF_PLACE]->(chongqing)
					CREATE (two:Entity:Institution {id: 'side-two', name: '乙市局'})-[:OF_PLACE]->(chengdu)
					CREATE (bureau:Entity:Institution {id: 'side-bureau', name: '丙区局'})-[:OF_PLACE]->(district)
					CREATE (company)-[:SIGNED {evidence: []}]->(agreement)
					CREATE (one)-[:SIGNED {side: 'chongqing', evidence: []}]->(agreement)
					CREATE (two)-[:SIGNED {side: 'chengdu', evidence: []}]->(agreement)
					CREATE (company)-[:HAS_DUTY {role: 'IMPLEMENTER', basis: 'STATED', evidence: []}]->(task)
					CREATE (one)-[:HAS_DUTY {role: 'LEAD', basis: 'STATED', evidence: []}]->(task)
					CREATE (bureau)-[:HAS_DUTY {role: 'LEAD', basis: 'STATED', evidence: []}]->(task)
					CREATE (two)-[:HAS_DUTY {role: 'SUPPORT', basis: 'STATED', evidence: []}]->(task)
					CREATE (company)-[:HAS_DUTY {role: 'SUPPORT', basis: 'STATED', evidence: []}]->(task)""").execute();
			assertThat(ask("accountability/one-sided")).filteredOn("agreementId", "side-agreement")
				.extracting((row) -> row.get("entityId"), (row) -> row.get("how"), (row) -> row.get("side"))
				.containsExactly(tuple("side-bureau", "LEAD", "重庆市"), tuple("side-company", "IMPLEMENTER", "某公司"),
						tuple("side-one", "LEAD", "重庆市"));
		}
		finally {
			this.driver
				.executableQuery("MATCH (entity:Entity) WHERE entity.id STARTS WITH 'side-' DETACH DELETE entity")
				.execute();
		}
	}

	@Test
	void registersWhatTheTextDoesNotSayOfEveryKindOfEntity() {
		List<Map<String, Object>> rows = ask("accountability/not-stated");
		assertThat(rows)
			.extracting((row) -> row.get("kind"), (row) -> row.get("property"), (row) -> row.get("entityId"))
			.contains(tuple("Agreement", "declaredAreas", CULTURE_TOURISM),
					tuple("Commitment", "dueBy", AUTO_CLUSTER + ".8"),
					tuple("Facility", "side", "china-natural-population-biobank"),
					tuple("Observation", "asOf", "cqcd-2021-old-neighbourhoods"),
					tuple("Project", "statusAsOf", "hechang-expressway"),
					tuple("Target", "baseline", "cqcd-2021-vehicle-output-2025"))
			.doesNotContain(tuple("Agreement", "declaredAreas", SCIENCE_CITY));
	}

	/** An analyst may add one in Neo4j Browser; it is listed after those of the model. */
	@Test
	void listsACommitmentThatDoesNotSayHowBindingItIs() {
		try {
			this.driver
				.executableQuery("MATCH (agreement:Agreement {id: 'cqcd-2021-auto-cluster'}) "
						+ "CREATE (agreement)-[:CONTAINS]->(:Entity:Commitment {id: 'of-unknown-firmness', level: 0})")
				.execute();
			assertThat(column("commitmentId", "accountability/undelivered-commitments"))
				.endsWith("of-unknown-firmness");
		}
		finally {
			this.driver.executableQuery("MATCH (added:Commitment {id: 'of-unknown-firmness'}) DETACH DELETE added")
				.execute();
		}
	}

	@Test
	void tellsThatNoAgreementNamesALeaderAndNoDateIsWhollyStated() {
		assertThat(ask("accountability/told-and-untold")).filteredOn("kind", "Agreement")
			.extracting((row) -> row.get("property"), (row) -> row.get("stated"), (row) -> row.get("inferred"),
					(row) -> row.get("notStated"))
			.containsExactly(tuple("declaredAreas", 4L, 0L, 1L), tuple("declaredTasks", 0L, 0L, 5L),
					tuple("leadBody", 0L, 0L, 5L), tuple("signedOn", 0L, 5L, 0L), tuple("validUntil", 0L, 0L, 5L));
	}

	/**
	 * The text states no stage for 14 of 36 projects: for some only that of a part, for
	 * others only the investment.
	 */
	@Test
	void countsTheStatusesOfProjectsThatTheSourceStates() {
		assertThat(statusesOfProjects()).containsExactly(22L, 14L, 0L, 0L);
	}

	@Test
	void countsWhatIsThereWithoutAStatusOfItsOwnAsStated() {
		try {
			this.driver
				.executableQuery("CREATE (:Entity:Project {id: 'without-status-of-its-status', status: 'STARTED'})")
				.execute();
			assertThat(statusesOfProjects()).containsExactly(23L, 14L, 0L, 0L);
		}
		finally {
			this.driver.executableQuery("MATCH (project:Project {id: 'without-status-of-its-status'}) DELETE project")
				.execute();
		}
	}

	private List<Object> statusesOfProjects() {
		return ask("accountability/told-and-untold").stream()
			.filter((row) -> row.get("kind").equals("Project") && row.get("property").equals("status"))
			.flatMap((row) -> Stream.of("stated", "inferred", "notStated", "notApplicable").map(row::get))
			.toList();
	}

	/**
	 * The certification centre is a body and a facility; its side is counted for the
	 * facility only.
	 */
	@Test
	void countsSidesOfFacilitiesOnly() {
		assertThat(ask("accountability/told-and-untold")).filteredOn("property", "side")
			.singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("kind", "Facility")
				.containsEntry("stated", 7L)
				.containsEntry("inferred", 3L)
				.containsEntry("notStated", 8L)
				.containsEntry("notApplicable", 3L));
	}

	@Test
	void namesProjectsWithoutACommitmentInTheOrderOfProgress() {
		List<Object> ids = column("projectId", "accountability/projects-without-commitment");
		assertThat(ids).hasSize(36).first().isEqualTo("longxi-river-ppp");
		assertThat(ids).containsSubsequence("sichuan-chongqing-uhv-ac", "yuxi-project",
				"wulong-waste-incineration-plant", "hechuan-weituo-pumping-station",
				"tiaodeng-jiangjin-suburban-railway", "hechang-expressway", "zhongxian-xinsheng-port-first-berths");
	}

	@Test
	void namesTheTwoWhoWouldHaveToSplitTheCarTargets() {
		assertThat(ask("accountability/joint-targets-without-split")).filteredOn("setBy", AUTO_CLUSTER)
			.hasSize(2)
			.allSatisfy((row) -> assertThat(row).containsEntry("signatories", List.of("成都市经济和信息化局", "重庆市经济和信息化委员会"))
				.containsEntry("deadline", LocalDate.of(2025, 12, 31)));
	}

	@Test
	void leavesJointTargetsUnsplit() {
		assertThat(ask("accountability/joint-targets-without-split")).filteredOn("setBy", AUTO_CLUSTER)
			.extracting((row) -> row.get("value"))
			.containsExactlyInAnyOrder(3_000_000L, 600_000_000_000L);
	}

	@Test
	void countsDaysFromTheSignature() {
		assertThat(ask("accountability/days-since-signing", "asOf", LocalDate.of(2021, 12, 31))).hasSize(5)
			.allSatisfy((row) -> assertThat(row).containsEntry("days", 14L).containsEntry("term", "NOT_STATED"));
		assertThat(ask("accountability/days-since-signing", "asOf", LocalDate.of(2021, 12, 16))).hasSize(5)
			.allSatisfy((row) -> assertThat(row).containsEntry("days", -1L).containsEntry("term", "NOT_YET_SIGNED"));
	}

	@Test
	void hidesNeitherAnUndatedAgreementNorOneThatHasExpired() {
		LocalDate day = LocalDate.of(2026, 1, 1);
		try {
			this.driver.executableQuery("""
					CREATE (:Entity:Agreement {id: 'of-no-day', signedOnStatus: 'NOT_STATED'})
					CREATE (:Entity:Agreement {id: 'of-five-years', signedOn: date('2020-12-31'),
					  validUntil: date('2025-12-31')})
					CREATE (:Entity:Agreement {id: 'of-the-last-day', signedOn: date('2026-01-01'),
					  validUntil: date('2026-01-01')})""").execute();
			List<Map<String, Object>> rows = ask("accountability/days-since-signing", "asOf", day);
			assertThat(rows).extracting((row) -> row.get("agreementId"))
				.startsWith("of-five-years")
				.endsWith("of-no-day");
			assertThat(rows).filteredOn((row) -> ((String) row.get("agreementId")).startsWith("of-"))
				.extracting((row) -> row.get("days"), (row) -> row.get("term"))
				.containsExactly(tuple(1827L, "EXPIRED"), tuple(0L, "IN_FORCE"), tuple(null, "NOT_STATED"));
		}
		finally {
			this.driver
				.executableQuery("MATCH (agreement:Agreement) WHERE agreement.id STARTS WITH 'of-' DELETE agreement")
				.execute();
		}
	}

}
