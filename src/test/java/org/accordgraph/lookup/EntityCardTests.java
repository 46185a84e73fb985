package org.accordgraph.lookup;

import java.util.ArrayList;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An entity and its relationships; the expected values are taken from the source page.
 */
@AccordTest
class EntityCardTests {

	private static final String AUTO_CLUSTER = "cqcd-2021-auto-cluster";

	@Autowired
	MockMvcTester mvc;

	@Test
	void tellsWhatTheSourceTellsOfAnAgreementAndWhatNot() {
		var card = assertThat(this.mvc.get().uri("/api/agreements/" + AUTO_CLUSTER)).hasStatusOk().bodyJson();
		card.extractingPath("$.kind").isEqualTo("Agreement");
		card.extractingPath("$.labels").asArray().containsExactly("Agreement");
		card.extractingPath("$.properties.declaredAreas").isEqualTo(6);
		card.extractingPath("$.properties.signedOn").isEqualTo("2021-12-17");
		card.extractingPath("$.properties").asMap().doesNotContainKeys("id", "name", "nameEn", "aliases");
		card.extractingPath("$.notStated").asArray().containsExactly("declaredTasks", "leadBody", "validUntil");
		card.extractingPath("$.evidence")
			.asArray()
			.containsExactly("cqcd-2021.auto-cluster.03", "cqcd-2021.auto-cluster.04", "cqcd-2021.headline.02");
		card.extractingPath("$.links.self").isEqualTo("http://localhost/api/agreements/" + AUTO_CLUSTER);
	}

	@Test
	void countsRelationsByTypeDirectionAndKind() {
		var card = assertThat(this.mvc.get().uri("/api/entities/" + AUTO_CLUSTER)).hasStatusOk().bodyJson();
		card.extractingPath("$.relations[?(@.type == 'SIGNED')].direction").asArray().containsExactly("IN");
		card.extractingPath("$.relations[?(@.type == 'SIGNED')].kinds.Institution").asArray().containsExactly(2);
		card.extractingPath("$.relations[?(@.type == 'PRIMARY_THEME')].kinds.Theme").asArray().containsExactly(1);
		card.extractingPath("$.relations[*].type").asArray().doesNotContain("EVIDENCED_BY");
		card.extractingPath("$.relations[?(@.type == 'SIGNED')].link")
			.asArray()
			.containsExactly("http://localhost/api/entities/" + AUTO_CLUSTER + "/relations/SIGNED?direction=IN");
	}

	@Test
	void opensTheSurroundingsInNeo4jBrowser() {
		assertThat(this.mvc.get().uri("/api/entities/chongqing")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.links.browser")
			.asString()
			.startsWith("http://localhost/browser/?dbms=")
			.contains("MATCH%20path%20%3D%20%28entity%3AEntity%20%7Bid%3A%20%27chongqing%27%7D%29--%28%3AEntity%29");
	}

	@ParameterizedTest
	@CsvSource({ "chongqing, Place, 重庆市", "cqcd-2021, Document, ", "cqcd-2021.headline.02, Passage, ",
			"chongqing-national-fintech-certification-centre, Institution, 重庆国家金融科技认证中心", "theme-finance, Theme, 金融" })
	void looksUpAnEntityOfAnyKind(String id, String kind, String name) {
		var card = assertThat(this.mvc.get().uri("/api/entities/" + id)).hasStatusOk().bodyJson();
		card.extractingPath("$.id").isEqualTo(id);
		card.extractingPath("$.kind").isEqualTo(kind);
		if (name != null) {
			card.extractingPath("$.name").isEqualTo(name);
		}
	}

	@Test
	void looksUpWhatIsTwoEntitiesAsEither() {
		String id = "chongqing-national-fintech-certification-centre";
		assertThat(this.mvc.get().uri("/api/facilities/" + id)).hasStatusOk();
		assertThat(this.mvc.get().uri("/api/institutions/" + id)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.labels")
			.asArray()
			.containsExactly("Centre", "Facility", "Institution");
	}

	@Test
	void listsTheSignatoriesOfAnAgreement() {
		var relations = assertThat(this.mvc.get().uri("/api/agreements/" + AUTO_CLUSTER + "/relations/SIGNED"))
			.hasStatusOk()
			.bodyJson();
		relations.extractingPath("$.items[*].entity.name").asArray().containsExactly("成都市经济和信息化局", "重庆市经济和信息化委员会");
		relations.extractingPath("$.items[*].properties.side").asArray().containsExactly("chengdu", "chongqing");
		relations.extractingPath("$.items[*].direction").asArray().containsOnly("IN");
		relations.extractingPath("$.items[*].to").asArray().containsOnly(AUTO_CLUSTER);
		relations.extractingPath("$.items[0].evidence").asArray().containsExactly("cqcd-2021.auto-cluster.03");
		relations.extractingPath("$.items[0].properties").asMap().doesNotContainKey("evidence");
	}

	@Test
	void listsTheAreasInTheOrderOfTheText() {
		assertThat(this.mvc.get().uri("/api/entities/" + AUTO_CLUSTER + "/relations/CONTAINS?direction=OUT&size=6"))
			.hasStatusOk()
			.bodyJson()
			.extractingPath("$.items[*].entity.name")
			.asArray()
			.containsExactly("顶层设计", "技术创新", "产业配套", "示范应用", "市场拓展", "平台互动");
	}

	@Test
	void cutsTheRelationsOfACityIntoPagesThatMissAndRepeatNothing() throws Exception {
		List<Integer> counts = JsonPath.read(body("/api/places/chongqing"),
				"$.relations[?(@.type == 'PART_OF' && @.direction == 'IN')].count");
		List<String> ids = new ArrayList<>();
		for (int page = 0; page * 5 < counts.get(0); page++) {
			ids.addAll(JsonPath.read(body("/api/places/chongqing/relations/PART_OF?direction=IN&size=5&page=" + page),
					"$.items[*].entity.id"));
		}
		assertThat(ids).hasSize(counts.get(0)).isSorted().doesNotHaveDuplicates();
		assertThat(ids).contains("beibei", "jiangjin");
		List<String> out = JsonPath.read(body("/api/places/chongqing/relations/PART_OF?direction=OUT"),
				"$.items[*].entity.id");
		assertThat(out).containsExactly("chengdu-chongqing-region", "sichuan-chongqing");
	}

	@Test
	void listsWhatRestsOnAPassage() {
		assertThat(this.mvc.get()
			.uri("/api/entities/cqcd-2021.auto-cluster.04/relations/EVIDENCED_BY?direction=IN&size=100")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.items[*].entity.id")
			.asArray()
			.contains(AUTO_CLUSTER, "cqcd-2021-auto-cluster.1", "cqcd-2021-auto-cluster.6");
	}

	@Test
	void answersAnEntityWithoutSuchRelationsWithAnEmptyPage() {
		var relations = assertThat(this.mvc.get().uri("/api/entities/chongqing/relations/SIGNED")).hasStatusOk()
			.bodyJson();
		relations.extractingPath("$.items").asArray().isEmpty();
		relations.extractingPath("$.page.totalElements").isEqualTo(0);
	}

	private String body(String address) throws Exception {
		return this.mvc.get().uri(address).exchange().getResponse().getContentAsString();
	}

}
