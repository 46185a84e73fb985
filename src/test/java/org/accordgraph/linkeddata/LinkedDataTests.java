package org.accordgraph.linkeddata;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfNQuad;
import com.apicatalog.rdf.RdfValue;
import org.accordgraph.AccordTest;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.database.read.GraphReader;
import org.accordgraph.lookup.Entities;
import org.accordgraph.model.Label;
import org.accordgraph.model.Terms;
import org.accordgraph.model.Vocabulary;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The documents are parsed by other libraries than the one that writes them, and the
 * resulting triples are compared.
 */
@AccordTest
class LinkedDataTests {

	private static final String ENTITY = "http://localhost/api/entities/";

	private static final String OWN = "http://localhost/api/model#";

	private static final String ORG = "http://www.w3.org/ns/org#";

	private static final String PROV = "http://www.w3.org/ns/prov#";

	private static final String DC = "http://purl.org/dc/elements/1.1/";

	private static final String DCTERMS = "http://purl.org/dc/terms/";

	private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

	private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

	private static final String AUTO_CLUSTER = ENTITY + "cqcd-2021-auto-cluster";

	private static final String COMMISSION = ENTITY + "chongqing-economy-and-information-technology-commission";

	private static final String BUREAU = ENTITY + "chengdu-economy-and-information-technology-bureau";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Vocabulary vocabulary;

	@Autowired
	Terms terms;

	@Autowired
	GraphReader reading;

	@Autowired
	Entities entities;

	@Autowired
	CypherFolder folder;

	@Test
	void anAgreementIsACollaborationOfItsSignatories() throws Exception {
		assertThat(jsonLd("/api/agreements/cqcd-2021-auto-cluster")).contains(
				AUTO_CLUSTER + " " + RDF + "type " + ORG + "OrganizationalCollaboration",
				AUTO_CLUSTER + " " + RDF + "type " + OWN + "Agreement",
				AUTO_CLUSTER + " " + ORG + "hasMember " + BUREAU, AUTO_CLUSTER + " " + ORG + "hasMember " + COMMISSION,
				AUTO_CLUSTER + " " + PROV + "wasAttributedTo " + BUREAU,
				AUTO_CLUSTER + " " + PROV + "hadPrimarySource " + ENTITY + "cqcd-2021.auto-cluster.03",
				AUTO_CLUSTER + " " + DCTERMS + "title 共建世界级先进汽车产业集群战略合作协议@zh",
				AUTO_CLUSTER + " " + DCTERMS + "date 2021-12-17^^http://www.w3.org/2001/XMLSchema#date",
				AUTO_CLUSTER + " " + OWN + "signedOn 2021-12-17^^http://www.w3.org/2001/XMLSchema#date");
	}

	@Test
	void anInstitutionIsAFormalOrganization() throws Exception {
		assertThat(jsonLd("/api/institutions/chongqing-economy-and-information-technology-commission")).contains(
				COMMISSION + " " + RDF + "type " + ORG + "FormalOrganization",
				COMMISSION + " " + RDF + "type https://schema.org/GovernmentOrganization",
				COMMISSION + " " + ORG + "memberOf " + AUTO_CLUSTER,
				COMMISSION + " " + SKOS + "prefLabel 重庆市经济和信息化委员会@zh",
				COMMISSION + " " + DCTERMS + "spatial " + ENTITY + "chongqing");
	}

	@Test
	void aPassageIsThePrimarySourceOfWhatRestsOnIt() throws Exception {
		String passage = ENTITY + "cqcd-2021.auto-cluster.03";
		assertThat(jsonLd("/api/passages/cqcd-2021.auto-cluster.03")).contains(
				passage + " " + RDF + "type " + PROV + "Entity",
				passage + " " + DCTERMS + "isPartOf " + ENTITY + "cqcd-2021.auto-cluster",
				AUTO_CLUSTER + " " + PROV + "hadPrimarySource " + passage);
	}

	@Test
	void tellsTheLanguageOfOtherNames() throws Exception {
		assertThat(jsonLd("/api/agreements/cqcd-2021-auto-cluster")).contains(
				AUTO_CLUSTER + " " + SKOS + "altLabel 汽车产业集群战略合作协议@zh",
				AUTO_CLUSTER + " " + SKOS + "altLabel Automotive cluster agreement@en");
	}

	/** The role and the evidence of a duty are properties of the relationship. */
	@Test
	void statesWhatARelationshipSays() throws Exception {
		Set<String> triples = jsonLd("/api/commitments/cqcd-2021-innovation-centre.1");
		String duty = triples.stream()
			.filter((triple) -> triple.endsWith(RDF + "type " + OWN + "HAS_DUTY-statement"))
			.map((triple) -> triple.substring(0, triple.indexOf(' ')))
			.filter((statement) -> triples
				.contains(statement + " " + RDF + "subject " + ENTITY + "chongqing-science-and-technology-bureau"))
			.findFirst()
			.orElseThrow();
		assertThat(triples).contains(duty + " " + RDF + "predicate " + OWN + "HAS_DUTY",
				duty + " " + RDF + "object " + ENTITY + "cqcd-2021-innovation-centre.1");
		assertThat(triples.stream().filter((triple) -> triple.startsWith(duty + " ")))
			.anySatisfy((triple) -> assertThat(triple).contains(PROV + "hadPrimarySource " + ENTITY + "cqcd-2021."))
			.anySatisfy((triple) -> assertThat(triple).startsWith(duty + " " + OWN + "role "));
	}

	/** Every list of the API holds entities that are there in both syntaxes. */
	@Test
	void areThereForEveryKindInBothSyntaxes() throws Exception {
		for (Label label : this.vocabulary.labels()) {
			if (!label.path().isEmpty()) {
				JsonNode list = json("/api/" + label.path() + "?size=3");
				assertThat(list.get("items").size()).as(label.name()).isEqualTo(3);
				for (JsonNode item : list.get("items")) {
					requireEqual("/api/" + label.path() + "/" + item.get("id").asString());
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "chongqing", "cqcd-2021", "cqcd-2021.auto-cluster", "cqcd-2021.auto-cluster.03",
			"chengdu-chongqing-economic-circle", "cqcd-2021-auto-cluster.1" })
	void areThereForEntitiesOfAnyKind(String id) throws Exception {
		requireEqual("/api/entities/" + id);
	}

	/**
	 * The terms dcterms:publisher and dcterms:type take agents and classes; the older
	 * elements take their names.
	 */
	@Test
	void giveTextsByTermsThatTakeThem() throws Exception {
		assertThat(jsonLd("/api/agreements/cqcd-2021-auto-cluster"))
			.contains(AUTO_CLUSTER + " " + DC + "type 战略合作协议@zh");
		for (String id : new String[] { "cqcd-2021-auto-cluster", "cqcd-2021" }) {
			assertThat(jsonLd("/api/entities/" + id)).noneMatch((triple) -> triple.contains(" " + DCTERMS + "type ")
					|| triple.contains(" " + DCTERMS + "publisher ") || triple.contains("org#purpose"));
		}
	}

	@Test
	void areThereByHeaderAndByName() {
		for (String address : new String[] { "/api/agreements/cqcd-2021-auto-cluster",
				"/api/entities/cqcd-2021-auto-cluster" }) {
			assertThat(this.mvc.get().uri(address + "?format=jsonld")).hasStatusOk()
				.hasContentType("application/ld+json")
				.bodyJson()
				.extractingPath("$['@id']")
				.isEqualTo(AUTO_CLUSTER);
			assertThat(this.mvc.get().uri(address + "?format=turtle").header("Accept", "application/json"))
				.hasStatusOk()
				.hasContentType("text/turtle;charset=UTF-8");
			assertThat(this.mvc.get().uri(address)).hasStatusOk().hasContentType("application/json");
			for (String accept : new String[] { "application/json", "text/turtle", "text/turtle;q=0", "text/html" }) {
				assertThat(this.mvc.get().uri(address + "?format=json").header("Accept", accept)).as(accept)
					.hasStatusOk()
					.hasContentType("application/json")
					.bodyJson()
					.extractingPath("$.id")
					.isEqualTo("cqcd-2021-auto-cluster");
				assertThat(this.mvc.get().uri(address + "?format=jsonld").header("Accept", accept)).as(accept)
					.hasStatusOk()
					.hasContentType("application/ld+json");
			}
			for (String accept : new String[] { "*/*", "application/json", "text/html,*/*;q=0.8",
					"application/json,text/turtle;q=0.5" }) {
				assertThat(this.mvc.get().uri(address).header("Accept", accept)).as(accept)
					.hasStatusOk()
					.hasContentType("application/json");
			}
			assertThat(this.mvc.get().uri(address).header("Accept", "text/turtle, application/rdf+xml;q=0.9"))
				.hasStatusOk()
				.hasContentType("text/turtle;charset=UTF-8");
		}
	}

	/** A weight of 0 excludes a type; it is not the least preferred one. */
	@Test
	void areRefusedToWhoeverExcludesThem() {
		for (String address : new String[] { "/api/agreements/cqcd-2021-auto-cluster",
				"/api/entities/cqcd-2021-auto-cluster", "/api/model" }) {
			for (String accept : new String[] { "text/turtle;q=0", "application/json;q=0, application/ld+json;q=0",
					"*/*;q=0" }) {
				assertThat(this.mvc.get().uri(address).header("Accept", accept)).as(address + " " + accept)
					.hasStatus(406)
					.hasContentType("application/problem+json");
			}
			assertThat(this.mvc.get().uri(address).header("Accept", "text/turtle;q=0, application/ld+json"))
				.hasStatusOk()
				.hasContentType("application/ld+json");
			assertThat(this.mvc.get().uri(address).header("Accept", "text/turtle;q=0, */*")).hasStatusOk()
				.hasContentType("application/json");
		}
	}

	@Test
	void sayThatTheyDependOnTheHeader() {
		for (String accept : new String[] { "text/turtle", "application/ld+json" }) {
			var answer = this.mvc.get().uri("/api/entities/cqcd-2021-auto-cluster").header("Accept", accept).exchange();
			assertThat(answer).hasStatusOk();
			assertThat(String.join(", ", answer.getResponse().getHeaders("Vary")).split(", *")).contains("Accept");
		}
	}

	@Test
	void areDescribedAsOtherFormsOfTheSameAnswer() {
		var description = assertThat(this.mvc.get().uri("/v3/api-docs")).hasStatusOk().bodyJson();
		description.extractingPath("$.paths['/api/projects/{id}'].get.responses['200'].content")
			.asMap()
			.hasSize(3)
			.containsKeys("application/ld+json", "text/turtle");
		description.extractingPath("$.paths['/api/institutions/{id}'].get.parameters[*].name")
			.asArray()
			.containsExactly("id", "format");
	}

	@Test
	void refuseAnUnknownId() {
		for (String type : new String[] { "application/ld+json", "text/turtle" }) {
			assertThat(this.mvc.get().uri("/api/agreements/nothing").header("Accept", type)).hasStatus(404);
			assertThat(this.mvc.get().uri("/api/entities/nothing").header("Accept", type)).hasStatus(404);
		}
		assertThat(this.mvc.get().uri("/api/institutions/chongqing?format=jsonld")).hasStatus(404);
	}

	/** An entity with more relationships than a document holds says that it is cut. */
	@Test
	void sayWhetherTheyAreCut() {
		Iris iris = new Iris("http://localhost", this.terms);
		EntityGraphs whole = entities(1000);
		EntityGraphs few = entities(2);
		assertThat(whole.read("chongqing", null, iris).cut()).isFalse();
		EntityGraphs.EntityGraph cut = few.read("chongqing", null, iris);
		assertThat(cut.cut()).isTrue();
		assertThat(cut.triples().stream().filter((triple) -> triple.getPredicate().equals(iris.own("OF_PLACE"))))
			.hasSize(2);
		assertThat(LinkedData.answer("text/turtle", iris.entity("chongqing"), cut.triples(), iris, cut.cut())
			.getHeaders()
			.getFirst("Accord-Cut")).isEqualTo("true");
		assertThat(this.mvc.get().uri("/api/entities/chongqing?format=turtle")).hasStatusOk()
			.doesNotContainHeader("Accord-Cut");
	}

	private EntityGraphs entities(int most) {
		return new EntityGraphs(this.reading, this.entities, this.vocabulary, this.terms, this.folder, most);
	}

	/** The document of the model defines every name that an entity is described with. */
	@Test
	void useNamesThatTheModelDefines() throws Exception {
		Set<String> defined = new TreeSet<>();
		turtle("/api/model").stream()
			.filter((triple) -> triple.contains(" http://www.w3.org/2000/01/rdf-schema#isDefinedBy "))
			.forEach((triple) -> defined.add(triple.substring(0, triple.indexOf(' '))));
		assertThat(defined).contains(OWN + "Agreement", OWN + "signedOn", OWN + "SIGNED", OWN + "SIGNED-statement");
		for (String address : new String[] { "/api/agreements/cqcd-2021-auto-cluster", "/api/entities/chongqing",
				"/api/commitments/cqcd-2021-innovation-centre.1", "/api/entities/cqcd-2021" }) {
			assertThat(turtle(address).stream()
				.flatMap((triple) -> Stream.of(triple.split(" ", 3)))
				.filter((name) -> name.startsWith(OWN))).isNotEmpty().allMatch(defined::contains);
		}
		assertThat(turtle("/api/model")).isEqualTo(jsonLd("/api/model"));
	}

	private void requireEqual(String address) throws Exception {
		Set<String> turtle = plain(turtle(address));
		assertThat(turtle).as(address).hasSizeGreaterThan(5).isEqualTo(plain(jsonLd(address)));
	}

	/** Without the names of blank nodes, which each parser gives anew. */
	private static Set<String> plain(Set<String> triples) {
		Set<String> plain = new TreeSet<>();
		triples.forEach((triple) -> plain.add(triple.replaceAll("_:\\S+", "_")));
		return plain;
	}

	private JsonNode json(String address) throws Exception {
		return JsonMapper.shared().readTree(body(address, "application/json"));
	}

	private String body(String address, String accept) throws Exception {
		var answer = this.mvc.get().uri(address).header("Accept", accept).exchange();
		assertThat(answer).as(address).hasStatusOk();
		return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
	}

	private Set<String> turtle(String address) throws Exception {
		Set<String> triples = new TreeSet<>();
		RDFParser.fromString(body(address, "text/turtle"), Lang.TURTLE)
			.toGraph()
			.find()
			.forEachRemaining((triple) -> triples
				.add(line(triple.getSubject()) + " " + line(triple.getPredicate()) + " " + line(triple.getObject())));
		return triples;
	}

	private static String line(Node node) {
		if (!node.isLiteral()) {
			return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
		}
		return node.getLiteralLanguage().isEmpty() ? node.getLiteralLexicalForm() + "^^" + node.getLiteralDatatypeURI()
				: node.getLiteralLexicalForm() + "@" + node.getLiteralLanguage();
	}

	/** The processor fetches nothing: a context on another host would fail here. */
	private Set<String> jsonLd(String address) throws Exception {
		Set<String> triples = new TreeSet<>();
		JsonLd.toRdf(JsonDocument.of(new StringReader(body(address, "application/ld+json")))).loader((url, options) -> {
			throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED);
		}).get().toList().forEach((quad) -> triples.add(line(quad)));
		return triples;
	}

	private static String line(RdfNQuad quad) {
		return quad.getSubject().getValue() + " " + quad.getPredicate().getValue() + " " + object(quad.getObject());
	}

	private static String object(RdfValue object) {
		if (!object.isLiteral()) {
			return object.getValue();
		}
		return object.asLiteral()
			.getLanguage()
			.map((language) -> object.getValue() + "@" + language)
			.orElseGet(() -> object.getValue() + "^^" + object.asLiteral().getDatatype());
	}

}
