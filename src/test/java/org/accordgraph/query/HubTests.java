package org.accordgraph.query;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Path searches report hubs, but do not pass through them (decision 9). The built-in
 * dataset has no body that is a hub, so the test creates a ministry with duties in 1,001
 * commitments and 101 passages as evidence. A bureau on the left has a duty in the first
 * commitment, one on the right in the second; a committee in the first and the third; a
 * bureau next to it in the third.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HubTests extends Asking {

	private static final int COMMITMENTS = 1001;

	private static final int MOST_PASSAGES = 100;

	@Autowired
	private Driver driver;

	@Autowired
	private MockMvcTester mvc;

	@BeforeAll
	void make() {
		run("""
				CREATE (ministry:Entity:Institution
				    {id: 'hub-ministry', name: '某部', nameEn: 'Some Ministry'})
				CREATE (:SearchName {entity: 'hub-ministry', searchNames: ['some ministry'], searchPinyin: []})
				CREATE (ministry)-[:ADMINISTERS]->(:Entity:Place {id: 'hub-place', name: '某地', nameEn: 'Some Place'})
				FOREACH (number IN range(1, 101) |
				  CREATE (ministry)-[:EVIDENCED_BY]->(:Passage {id: 'hub-passage.' + number}))
				FOREACH (number IN range(1, 1001) |
				  CREATE (ministry)-[:HAS_DUTY]->(:Entity:Commitment {id: 'hub-commitment.' + number}))
				""");
		run("""
				UNWIND [['left', 1], ['right', 2], ['committee', 1], ['committee', 3], ['next', 3]] AS duty
				MATCH (commitment:Entity {id: 'hub-commitment.' + duty[1]})
				MERGE (body:Entity:Institution {id: 'hub-' + duty[0], name: duty[0]})
				CREATE (body)-[:HAS_DUTY]->(commitment)
				""");
	}

	@AfterAll
	void clear() {
		run("MATCH (entity:Entity) WHERE entity.id STARTS WITH 'hub-' DETACH DELETE entity");
		run("MATCH (name:SearchName {entity: 'hub-ministry'}) DELETE name");
		run("MATCH (passage:Passage) WHERE passage.id STARTS WITH 'hub-' DETACH DELETE passage");
	}

	@Test
	void areNoWay() {
		assertThat(ask("bodies/paths", "fromId", "hub-left", "toId", "hub-right")).isEmpty();
		assertThat(column("steps", "bodies/paths", "fromId", "hub-left", "toId", "hub-next")).containsExactly(4L);
	}

	@Test
	void areTheEndOfAWay() {
		assertThat(column("steps", "bodies/paths", "fromId", "hub-right", "toId", "hub-ministry")).containsExactly(2L);
		assertThat(column("steps", "bodies/paths", "fromId", "hub-ministry", "toId", "hub-right")).containsExactly(2L);
	}

	@Test
	void areNeighboursWithoutTheirNeighbours() {
		assertThat(ask("bodies/neighbourhood", "entityId", "hub-left", "depth", 3L))
			.extracting((row) -> row.get("steps"), (row) -> row.get("neighbourId"), (row) -> row.get("isHub"))
			.containsExactlyInAnyOrder(tuple(1L, "hub-commitment.1", false), tuple(2L, "hub-ministry", true),
					tuple(2L, "hub-committee", false), tuple(3L, "hub-commitment.3", false));
	}

	@Test
	void areNoPartnersThatTwoShare() {
		assertThat(ask("bodies/shared-partners", "bodyId", "hub-left"))
			.extracting((row) -> row.get("otherId"), (row) -> row.get("partners"), (row) -> row.get("commitments"))
			.containsExactly(tuple("hub-ministry", List.of("committee"), 2L),
					tuple("hub-next", List.of("committee"), 1L));
		assertThat(ask("bodies/shared-partners", "bodyId", "hub-right")).isEmpty();
	}

	@Test
	void areToldWithAHundredOfTheirPassages() {
		assertThat(column("evidence", "search/entities-by-name", "text", "hub-ministry")).singleElement()
			.satisfies((evidence) -> assertThat((List<?>) evidence).hasSize(MOST_PASSAGES).doesNotHaveDuplicates());
		assertThat(column("evidence", "places/touching-a-place", "placeId", "hub-place")).singleElement()
			.satisfies((evidence) -> assertThat((List<?>) evidence).hasSize(MOST_PASSAGES).doesNotHaveDuplicates());
		assertThat(this.<List<String>>read("/api/entities/hub-ministry", "$.evidence")).hasSize(MOST_PASSAGES)
			.isSorted();
	}

	@Test
	void haveEachRelationOnOnePage() {
		Set<String> commitments = new TreeSet<>();
		for (int page = 0; page * 100 < COMMITMENTS; page++) {
			String address = "/api/entities/hub-ministry/relations/HAS_DUTY?size=100&page=" + page;
			assertThat(this.<Integer>read(address, "$.page.totalElements")).isEqualTo(COMMITMENTS);
			List<String> told = read(address, "$.items[*].to");
			assertThat(commitments).doesNotContainAnyElementsOf(told);
			commitments.addAll(told);
		}
		assertThat(commitments).hasSize(COMMITMENTS);
	}

	@Test
	void areCountedOnTheirCard() {
		List<Map<String, Object>> relations = read("/api/institutions/hub-ministry", "$.relations");
		assertThat(relations)
			.extracting((each) -> each.get("type"), (each) -> each.get("direction"), (each) -> each.get("count"))
			.containsExactly(tuple("ADMINISTERS", "OUT", 1), tuple("HAS_DUTY", "OUT", COMMITMENTS));
	}

	private <T> T read(String address, String path) {
		var result = this.mvc.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		return JsonPath.read(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), path);
	}

	private void run(String statement) {
		this.driver.executableQuery(statement).execute();
	}

}
