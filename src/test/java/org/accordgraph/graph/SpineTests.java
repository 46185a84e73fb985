package org.accordgraph.graph;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The spine of the five agreements, counted by hand on the source page. */
@AccordTest
class SpineTests {

	@Autowired
	Sessions sessions;

	@Test
	void holdsFiveAgreementsWithTheAreasThatThePageDeclaresAndLists() {
		assertThat(table("""
				MATCH (a:Agreement)
				RETURN a.id, a.declaredAreas, COUNT { (a)-[:CONTAINS]->(:Commitment {level: 1}) }
				ORDER BY a.id
				""")).containsExactly(List.of("cqcd-2021-auto-cluster", 6L, 6L),
				Arrays.asList("cqcd-2021-culture-tourism", null, 9L), List.of("cqcd-2021-financial-centre", 5L, 5L),
				List.of("cqcd-2021-innovation-centre", 9L, 9L), List.of("cqcd-2021-science-city", 10L, 5L));
	}

	@Test
	void hasEachAgreementSignedByOneBodyOfEachCity() {
		assertThat(table("""
				MATCH (a:Agreement)<-[s:SIGNED]-(:Institution)-[:OF_CITY]->(city:City)
				WHERE s.side = city.id
				WITH a, city.name AS city ORDER BY city
				WITH a, collect(city) AS cities
				RETURN cities, count(a)
				""")).containsExactly(List.of(List.of("成都市", "重庆市"), 5L));
	}

	@Test
	void letsTheSignatoriesCoOwnEveryAreaByInheritance() {
		assertThat(
				table("""
						MATCH (c:Commitment)<-[d:HAS_DUTY {role: 'CO_OWNER', basis: 'INHERITED', derived: true, rule: 'inherited-duties'}]-(b)
						WHERE EXISTS { (b)-[:SIGNED]->(:Agreement)-[:CONTAINS]->(c) }
						RETURN count(DISTINCT c), count(d)
						"""))
			.containsExactly(List.of(34L, 68L));
	}

	@Test
	void pairsTheBodiesOfTheTwoCities() {
		assertThat(
				table("""
						MATCH (:Institution {id: 'chongqing-economy-and-information-technology-commission'})-[c:COUNTERPART_OF]-(b)
						RETURN b.name, c.via, c.derived
						"""))
			.containsExactly(List.of("成都市经济和信息化局", "cqcd-2021-auto-cluster", true));
		assertThat(table("MATCH ()-[c:COUNTERPART_OF]->() RETURN count(c)")).containsExactly(List.of(5L));
	}

	@Test
	void keepsAreasAsThePageGivesThem() {
		assertThat(table("MATCH (c:ScienceCity) RETURN c.name, c.areaKm2 ORDER BY c.areaKm2"))
			.containsExactly(List.of("西部（成都）科学城", 394.2), List.of("西部（重庆）科学城", 1198L));
		assertThat(table("MATCH (:ScienceCity)-[:CORE_AREA]->(p) RETURN p.name, p.areaKm2"))
			.containsExactly(List.of("重庆高新区直管园", 313L));
	}

	@Test
	void evidencesEveryFactWithinItsOwnSection() {
		assertThat(
				table("""
						MATCH (n:Agreement|Commitment|Institution|Place|Initiative|Theme)
						WHERE NOT EXISTS { (n)-[:EVIDENCED_BY]->(:Passage)-[:IN_SEGMENT]->(:Segment)-[:OF_DOCUMENT]->(:Document) }
						RETURN n.id
						"""))
			.isEmpty();
		assertThat(table("""
				MATCH (c:Commitment)-[:EVIDENCED_BY]->(p:Passage)
				WHERE split(p.id, '.')[1] <> substring(split(c.id, '.')[0], size('cqcd-2021-'))
				RETURN c.id, p.id
				""")).isEmpty();
		assertThat(table("""
				MATCH (a)-[r]->(b)
				WHERE r.evidence IS NULL AND r.script IS NOT NULL
				RETURN DISTINCT type(r) ORDER BY type(r)
				""")).containsExactly(List.of("CONTAINS"), List.of("EVIDENCED_BY"), List.of("IN_SEGMENT"),
				List.of("OF_CITY"), List.of("OF_DOCUMENT"), List.of("PRIMARY_THEME"));
	}

	@Test
	void hashesThePassagesOfThePage() throws Exception {
		Path source = Path.of("..", "shared", "source", "passages.tsv");
		assumeTrue(Files.exists(source), "The source page is not here: " + source);
		List<List<Object>> expected = Files.readAllLines(source)
			.stream()
			.skip(1)
			.map((line) -> line.split("\t", 4))
			.<List<Object>>map((cells) -> List.of("cqcd-2021." + cells[0], sha256(cells[3])))
			.sorted(Comparator.comparing((row) -> row.get(0).toString()))
			.toList();
		assertThat(expected).hasSize(161);
		assertThat(table("MATCH (p:Passage) RETURN p.id, p.sha256 ORDER BY p.id")).isEqualTo(expected);
	}

	private static String sha256(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private List<List<Object>> table(String cypher) {
		try (Session session = this.sessions.reading()) {
			return session.run(cypher).list((row) -> row.values().stream().map(Value::asObject).toList());
		}
	}

}
