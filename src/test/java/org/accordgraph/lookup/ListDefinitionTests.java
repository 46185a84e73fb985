package org.accordgraph.lookup;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import com.jayway.jsonpath.JsonPath;
import org.accordgraph.AccordTest;
import org.accordgraph.model.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists of entities; the expected values are taken from the source page. */
@AccordTest
class ListDefinitionTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Vocabulary vocabulary;

	@Test
	void listsFiveAgreementsWithWhatIsTellingOfThem() {
		var list = assertThat(this.mvc.get().uri("/api/agreements")).hasStatusOk().bodyJson();
		list.extractingPath("$.page.totalElements").isEqualTo(5);
		list.extractingPath("$.items[*].kind").asArray().containsOnly("Agreement");
		list.extractingPath("$.items[*].signedOn").asArray().containsOnly("2021-12-17");
		list.extractingPath("$.items[0].id").isEqualTo("cqcd-2021-auto-cluster");
		list.extractingPath("$.items[0].declaredAreas").isEqualTo(6);
		list.extractingPath("$.items[0].validUntil").isNull();
		list.extractingPath("$.items[0].links.self")
			.isEqualTo("http://localhost/api/agreements/cqcd-2021-auto-cluster");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					agreements?themeId=theme-automotive-industry                                  | 共建世界级先进汽车产业集群战略合作协议
					agreements?partyId=chongqing-economy-and-information-technology-commission    | 共建世界级先进汽车产业集群战略合作协议
					commitments?agreementId=cqcd-2021-auto-cluster&level=1&sort=ordinal           | 顶层设计,技术创新,产业配套,示范应用,市场拓展,平台互动
					institutions?kind=ManagementCommittee&placeId=chongqing                        | 西部（重庆）科学城管理委员会
					places?kind=ScienceCity&sort=areaKm2,desc                                     | 西部（重庆）科学城,西部（成都）科学城
					facilities?kind=COMPUTING_CENTRE&sideId=chengdu                               | 成都超算中心
					deliverables?kind=FUND&agreementId=cqcd-2021-innovation-centre                | 科创投资基金
					""")
	void narrowsAListToWhatThePageTells(String address, String names) {
		assertThat(this.mvc.get().uri("/api/" + address)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.items[*].name")
			.asArray()
			.containsExactly((Object[]) names.split(","));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			agreements?side=chengdu,                                                          5
			agreements?signedFrom=2021-12-17&signedTo=2021-12-17,                             5
			agreements?signedFrom=2021-12-18,                                                 0
			agreements?signedTo=2021-12-16,                                                   0
			agreements?themeId=theme-finance&side=chongqing,                                  1
			agreements?partyId=chongqing-development-and-reform-commission,                   0
			commitments?bodyId=chongqing-science-and-technology-bureau&level=1,               9
			commitments?agreementId=cqcd-2021-financial-centre&level=1,                       5
			commitments?agreementId=cqcd-2021-science-city&level=1,                           5
			institutions?kind=ManagementCommittee,                                            2
			themes?kind=POLICY,                                                               5
			themes?kind=CROSSCUT,                                                            11
			""")
	void countsWhatAFilterLeaves(String address, int count) {
		assertThat(this.mvc.get().uri("/api/" + address)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.page.totalElements")
			.isEqualTo(count);
	}

	@Test
	void findsTheDistrictsOfACity() {
		assertThat(this.mvc.get().uri("/api/places?partOfId=chongqing&kind=District&size=100")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.items[*].name")
			.asArray()
			.contains("北碚区", "沙坪坝区", "九龙坡区", "江津区", "璧山区", "南岸区")
			.doesNotContain("双流区");
	}

	@Test
	void findsTheTasksOfAnAgreementBesideItsAreas() {
		assertThat(
				this.mvc.get().uri("/api/commitments?agreementId=cqcd-2021-science-city&level=2&firmness=3&size=100"))
			.hasStatusOk()
			.bodyJson()
			.extractingPath("$.items[*].id")
			.asArray()
			.isNotEmpty()
			.allSatisfy((id) -> assertThat(id.toString()).startsWith("cqcd-2021-science-city."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "id", "level", "level,desc", "modality", "name,desc" })
	void cutsAListIntoPagesThatMissAndRepeatNothing(String sort) throws Exception {
		TreeSet<String> ids = new TreeSet<>();
		int items = 0;
		int total = 0;
		for (int page = 0; page < 4; page++) {
			String body = body("/api/commitments?size=50&page=" + page + "&sort=" + sort);
			List<String> read = JsonPath.read(body, "$.items[*].id");
			total = JsonPath.read(body, "$.page.totalElements");
			ids.addAll(read);
			items += read.size();
		}
		assertThat(total).isEqualTo(195);
		assertThat(items).isEqualTo(total);
		assertThat(ids).hasSize(total);
	}

	@Test
	void sortsById() throws Exception {
		List<String> ids = JsonPath.read(body("/api/places?size=100"), "$.items[*].id");
		assertThat(ids).isSorted().hasSizeGreaterThan(20);
	}

	@Test
	void sortsByEveryKeyThatItNames() throws Exception {
		for (EntityKind kind : EntityKind.in(this.vocabulary)) {
			for (String key : kind.sorts()) {
				assertThat(this.mvc.get().uri(kind.path() + "?size=1&sort=" + key)).as(kind.path() + " " + key)
					.hasStatusOk();
			}
		}
		List<String> kinds = JsonPath.read(body("/api/themes?size=100&sort=themeKind"), "$.items[*].themeKind");
		assertThat(kinds).isSorted().startsWith("CROSSCUT").endsWith("POLICY");
		List<Integer> levels = JsonPath.read(body("/api/commitments?size=100&sort=level,desc"), "$.items[*].level");
		assertThat(levels).isSortedAccordingTo(Comparator.reverseOrder()).startsWith(2);
	}

	@Test
	void goesOnPastTheLastPageWithNothing() {
		var list = assertThat(this.mvc.get().uri("/api/agreements?page=7")).hasStatusOk().bodyJson();
		list.extractingPath("$.items").asArray().isEmpty();
		list.extractingPath("$.page.totalElements").isEqualTo(5);
	}

	/** The API description promises these members, and client programs rely on them. */
	@Test
	void tellsOfEachEntityAllPropertiesOfItsKindEvenThoseItDoesNotHave() throws Exception {
		Map<String, Object> agreement = JsonPath.read(body("/api/agreements?size=1"), "$.items[0]");
		assertThat(agreement.keySet()).containsExactlyInAnyOrder("id", "kind", "labels", "name", "nameEn", "aliases",
				"titleType", "signedOn", "signedOnStatus", "signedOnNote", "declaredAreas", "declaredAreasStatus",
				"validUntil", "validUntilStatus", "leadBody", "leadBodyStatus", "links");
		Map<String, Object> theme = JsonPath.read(body("/api/themes?kind=FIELD&size=1"), "$.items[0]");
		assertThat(theme).containsEntry("kind", "Theme").containsEntry("themeKind", "FIELD");
	}

	@Test
	void opensThePageInNeo4jBrowser() throws Exception {
		String link = JsonPath.read(body("/api/commitments?agreementId=cqcd-2021-auto-cluster&level=1&sort=ordinal"),
				"$.links.browser");
		assertThat(UriUtils.decode(link, StandardCharsets.UTF_8)).contains("""
				MATCH (entity:Commitment)
				WHERE entity.id IS NOT NULL
				  AND (entity)<-[:CONTAINS|HAS_PART*1..2]-(:Entity {id: 'cqcd-2021-auto-cluster'})
				  AND entity.level = 1
				RETURN entity
				ORDER BY entity.ordinal, entity.id
				SKIP 0
				LIMIT 20""");
	}

	/** A value of the graph that is missing from a filter could not be requested. */
	@Test
	void knowsEveryValueOfTheGraph() throws Exception {
		for (EntityKind kind : EntityKind.in(this.vocabulary)) {
			int all = total(kind.path());
			for (ListFilter filter : kind.filters()) {
				List<String> values = filter.values(this.vocabulary, kind.label());
				if (!values.isEmpty() && !values.contains("City")) {
					int found = 0;
					for (String value : values) {
						found += total(kind.path() + "?" + filter.name() + "=" + value);
					}
					assertThat(found).as("%s of %s", filter.name(), kind.path()).isEqualTo(all);
				}
			}
		}
	}

	/** Some places have no more specific kind, such as an island or a street. */
	@Test
	void knowsEveryKindOfPlace() throws Exception {
		List<String> labels = JsonPath.read(body("/api/places?size=100"), "$.items[*].labels[*]");
		List<String> kinds = new ArrayList<>(List.of("Place"));
		kinds.addAll(this.vocabulary.kindsOf("Place"));
		assertThat(labels).contains("District", "Province").isSubsetOf(kinds);
	}

	private int total(String address) throws Exception {
		return JsonPath.read(body(address), "$.page.totalElements");
	}

	private String body(String address) throws Exception {
		return this.mvc.get().uri(address).exchange().getResponse().getContentAsString();
	}

}
