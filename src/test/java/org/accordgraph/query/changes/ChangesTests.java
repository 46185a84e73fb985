package org.accordgraph.query.changes;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

import javax.xml.parsers.DocumentBuilderFactory;

import org.accordgraph.AccordTest;
import org.accordgraph.database.load.SeededGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What changed, as the page and the later reports tell it. Expectations are worked out
 * from {@code cypher/seed} and {@code cypher/followups}.
 */
@AccordTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangesTests {

	private static final String ATOM = "http://www.w3.org/2005/Atom";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Driver driver;

	@Autowired
	ApplicationContext context;

	@BeforeAll
	void loadAll() {
		SeededGraph.load(this.context, "all");
	}

	@AfterAll
	void loadThePage() {
		SeededGraph.restore(this.context);
	}

	/**
	 * The page saw the line on trial, on 14 March 2022 it was told to be complete, and on
	 * 8 August to have opened on the sixth.
	 */
	@Test
	void tellsWhatAStateWasAndWhatItIs() {
		List<JsonNode> states = changes("").stream()
			.filter((change) -> change.get("entity").get("id").asString().equals("tiaodeng-jiangjin-suburban-railway"))
			.toList();
		assertThat(states)
			.extracting((change) -> change.get("knownSince").asString().substring(0, 10) + " "
					+ change.get("day").asString() + " " + change.path("before").path("value").asString("nothing") + " "
					+ change.get("after").get("value").asString())
			.containsExactly("2022-08-08 2022-08-06 COMPLETED IN_OPERATION",
					"2022-03-14 2022-03-14 TRIAL_RUN COMPLETED", "2021-12-18 2021-11-30 nothing TRIAL_RUN");
		assertThat(states.get(0).get("title").asString())
			.isEqualTo("Tiaodeng-Jiangjin suburban railway: In operation (before: Completed)");
		assertThat(states.get(0).get("document").get("id").asString()).isEqualTo("later-jiangtiao-opened");
		assertThat(states.get(0).get("evidence").get(0).asString()).isEqualTo("later-jiangtiao-opened.text.01");
		assertThat(states.get(0).get("links").get("self").asString())
			.isEqualTo("http://localhost/api/entities/tiaodeng-jiangjin-suburban-railway");
		assertThat(changes("lang=zh").stream().map((change) -> change.get("title").asString()))
			.contains("市郊铁路（轨道交通延长线）跳蹬至江津线：投运（此前：建成）");
	}

	/** The lock opened, but the whole hub was still being built. */
	@Test
	void tellsNoStateOfAPartBesideThatOfTheWhole() {
		assertThat(changes("since=2024-04-01&before=2024-05-01"))
			.extracting((change) -> change.get("kind").asString() + " " + change.get("entity").get("id").asString())
			.containsExactly("DOCUMENT later-lize-lock");
	}

	@Test
	void tellsDeliveriesAndWhatTheyFulfil() {
		List<JsonNode> changes = changes("since=2023-07-15&before=2023-07-16");
		// The projects are to deliver a part of it, and were only approved: it is under
		// way.
		assertThat(changes)
			.extracting((change) -> change.get("kind").asString() + " "
					+ change.path("before").path("value").asString("nothing") + " "
					+ change.path("after").path("value").asString("none"))
			.containsExactly("DELIVERY nothing PART", "DOCUMENT nothing none", "FULFILMENT nothing UNDER_WAY",
					"FULFILMENT nothing UNDER_WAY", "STATE nothing PLANNED");
		assertThat(changes.get(0).get("deliveredBy").get("id").asString())
			.isEqualTo("innovation-cooperation-projects-2023");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2021-12-18", "2022-08-08", "2023-07-15", "2026-02-01" })
	void whatChangedSinceADayAndBeforeItIsAll(String day) {
		Set<String> since = ids("since=" + day);
		Set<String> before = ids("before=" + day);
		assertThat(since).doesNotContainAnyElementsOf(before);
		Set<String> both = new HashSet<>(since);
		both.addAll(before);
		assertThat(both).isEqualTo(ids("")).hasSizeGreaterThan(100);
		assertThat(changes("since=" + day))
			.allSatisfy((change) -> assertThat(change.get("knownSince").asString()).isGreaterThanOrEqualTo(day));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 7, 50 })
	void goesOnWhereItWasCut(int limit) {
		List<String> all = changes("").stream().map((change) -> change.get("id").asString()).toList();
		assertThat(all).doesNotHaveDuplicates();
		List<String> read = new ArrayList<>();
		String next = "/api/changes?limit=" + limit;
		for (int i = 0; i < all.size() + 1 && next != null; i++) {
			JsonNode page = json(next);
			page.get("changes").forEach((change) -> read.add(change.get("id").asString()));
			assertThat(page.get("cut").asBoolean()).isEqualTo(page.has("next"));
			assertThat(page.get("changes").size()).isLessThanOrEqualTo(limit);
			next = page.has("next") ? page.get("next").asString().replace("http://localhost", "") : null;
		}
		assertThat(read).isEqualTo(all);
	}

	/** The database takes moments of two zones for different ones. */
	@Test
	void goesOnAmongDocumentsOfOneMomentInAnotherZone() {
		this.driver
			.executableQuery(
					"MATCH (document:Document) SET document.firstImportedAt = datetime('2026-10-05T08:00:00+08:00')")
			.execute();
		try {
			goesOnWhereItWasCut(7);
		}
		finally {
			this.driver.executableQuery("MATCH (document:Document) REMOVE document.firstImportedAt").execute();
		}
	}

	@Test
	void everyFulfilmentHasEvidence() {
		assertThat(changes("").stream().filter((change) -> change.get("kind").asString().equals("FULFILMENT")))
			.isNotEmpty()
			.allSatisfy((change) -> assertThat(change.get("evidence")).as(change::toString).isNotEmpty());
	}

	@Test
	void isAJsonFeed() {
		JsonNode feed = json("/api/changes?format=jsonfeed&limit=20&lang=zh");
		assertThat(get("/api/changes?format=jsonfeed").getContentType()).isEqualTo("application/feed+json");
		assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
		assertThat(feed.get("title").asString()).isNotBlank();
		assertThat(feed.get("language").asString()).isEqualTo("zh");
		assertThat(feed.get("next_url").asString()).startsWith("http://localhost/api/changes?").contains("cursor=");
		assertThat(feed.get("feed_url").asString()).startsWith("http://localhost/api/changes?");
		assertThat(feed.get("items")).hasSize(20).allSatisfy((item) -> {
			assertThat(item.get("id").asString()).startsWith("urn:uuid:");
			assertThat(item.get("content_text").asString()).isNotBlank();
			assertThat(Instant.parse(item.get("date_published").asString())).isNotNull();
			assertThat(item.get("url").asString()).startsWith("http://localhost/#/");
			assertThat(item.get("tags")).isNotEmpty();
			assertThat(item.get("_accord").get("kind").asString()).isEqualTo(item.get("tags").get(0).asString());
		});
	}

	/** What RFC 4287 requires, read by another parser. */
	@Test
	void isAnAtomFeed() throws Exception {
		MockHttpServletResponse answer = get("/api/changes?limit=20&lang=zh", HttpHeaders.ACCEPT,
				"application/atom+xml, */*;q=0.1");
		assertThat(answer.getContentType()).isEqualTo("application/atom+xml;charset=UTF-8");
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		Document document = factory.newDocumentBuilder()
			.parse(new ByteArrayInputStream(answer.getContentAsByteArray()));
		Element feed = document.getDocumentElement();
		assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
		assertThat(feed.getLocalName()).isEqualTo("feed");
		assertThat(feed.getAttribute("xml:lang")).isEqualTo("zh");
		assertThat(texts(feed, "title").get(0)).isEqualTo("accord-graph 最新变化");
		NodeList entries = feed.getElementsByTagNameNS(ATOM, "entry");
		assertThat(entries.getLength()).isEqualTo(20);
		assertThat(texts(feed, "author")).hasSize(1);
		assertThat(texts(feed, "id")).hasSize(21).doesNotHaveDuplicates();
		assertThat(texts(feed, "updated")).hasSize(21)
			.allSatisfy((moment) -> assertThat(Instant.parse(moment)).isNotNull());
		// The feed is as new as its latest entry.
		assertThat(texts(feed, "updated").get(0)).isEqualTo(texts((Element) entries.item(0), "updated").get(0));
		assertThat(links(feed)).containsKeys("self", "next", "alternate", "related");
		List<String> ids = changes("limit=20").stream().map((change) -> change.get("id").asString()).toList();
		assertThat(texts(feed, "id").subList(1, 21)).isEqualTo(ids);
	}

	@Test
	void isNotSentAgainAsLongAsNothingChanges() {
		MockHttpServletResponse first = get("/api/changes?format=atom");
		String tag = first.getHeader(HttpHeaders.ETAG);
		assertThat(tag).startsWith("W/\"");
		assertThat(first.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-cache");
		assertThat(get("/api/changes?format=atom", HttpHeaders.IF_NONE_MATCH, tag).getStatus()).isEqualTo(304);
		assertThat(get("/api/changes?format=jsonfeed", HttpHeaders.IF_NONE_MATCH, tag).getStatus()).isEqualTo(200);
		// An entry further down may change, too: no day says whether one has.
		assertThat(first.getHeader(HttpHeaders.LAST_MODIFIED)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "cursor=x", "cursor=%E4%B8%AD", "cursor=MjAyMg", "since=yesterday", "limit=0", "limit=501",
			"format=rss", "lang=fr", "until=2022-01-01" })
	void refusesWhatItDoesNotUnderstand(String query) {
		assertThat(get("/api/changes?" + query).getStatus()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "since=-999999999-01-01", "since=%2B999999999-12-31", "before=%2B999999999-12-31",
			"before=0000-01-01" })
	void takesAnyDay(String query) {
		assertThat(get("/api/changes?" + query).getStatus()).isEqualTo(200);
	}

	@Test
	void hasNoOtherFormat() {
		assertThat(get("/api/changes", HttpHeaders.ACCEPT, "text/html").getStatus()).isEqualTo(406);
		assertThat(get("/api/changes", HttpHeaders.ACCEPT, "text/html, application/feed+json").getContentType())
			.isEqualTo("application/feed+json");
	}

	private Set<String> ids(String query) {
		Set<String> ids = new HashSet<>();
		changes(query).forEach((change) -> ids.add(change.get("id").asString()));
		return ids;
	}

	private List<JsonNode> changes(String query) {
		JsonNode answer = json("/api/changes?" + (query.contains("limit=") ? query : "limit=500&" + query));
		return StreamSupport.stream(answer.get("changes").spliterator(), false).toList();
	}

	private JsonNode json(String path) {
		return JsonMapper.shared().readTree(get(path).getContentAsByteArray());
	}

	private MockHttpServletResponse get(String path, String... headers) {
		var request = this.mvc.get().uri(URI.create(path));
		for (int i = 0; i < headers.length; i += 2) {
			request.header(headers[i], headers[i + 1]);
		}
		return request.exchange().getResponse();
	}

	private static List<String> texts(Element within, String name) {
		NodeList found = within.getElementsByTagNameNS(ATOM, name);
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < found.getLength(); i++) {
			texts.add(found.item(i).getTextContent());
		}
		return texts;
	}

	private static Map<String, String> links(Element feed) {
		NodeList found = feed.getElementsByTagNameNS(ATOM, "link");
		Map<String, String> links = new LinkedHashMap<>();
		for (int i = 0; i < found.getLength(); i++) {
			Element link = (Element) found.item(i);
			links.putIfAbsent(link.getAttribute("rel"), link.getAttribute("href"));
		}
		return links;
	}

}
