package org.accordgraph.linkeddata;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.accordgraph.AccordTest;
import org.accordgraph.database.load.SeededGraph;
import org.accordgraph.database.read.GraphReader;
import org.accordgraph.ingest.ExamplePackage;
import org.accordgraph.ingest.Imports;
import org.accordgraph.model.Terms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All built-in data as triples, and the shapes, are read and validated by another library
 * than the one that writes them.
 */
@AccordTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatasetTests {

	private static final String ENTITY = "http://localhost/api/entities/";

	private static final String OWN = "http://localhost/api/model#";

	private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

	private static final String DCAT = "http://www.w3.org/ns/dcat#";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Driver driver;

	@Autowired
	ApplicationContext context;

	@Autowired
	GraphReader reading;

	@Autowired
	Sources sources;

	@Autowired
	Terms terms;

	private Shapes shapes;

	@AfterAll
	void loadThePage() {
		SeededGraph.restore(this.context);
	}

	@BeforeAll
	void loadAllAndReadShapes() {
		SeededGraph.load(this.context, "all");
		this.shapes = Shapes.parse(graph("/api/model/shapes.ttl", Lang.TURTLE));
	}

	/** By a query of its own over everything that is no node of the service. */
	@Test
	void holdsEveryEntityAndEveryRelationship() throws Exception {
		Graph graph = graph("/api/dataset/graph.ttl", Lang.TURTLE);
		Set<String> entities = new HashSet<>();
		graph.find(Node.ANY, own("id"), Node.ANY)
			.forEachRemaining((triple) -> entities.add(triple.getObject().getLiteralLexicalForm()));
		assertThat(entities).hasSizeGreaterThan(1000)
			.isEqualTo(new HashSet<>(column("MATCH (node:Entity|Passage) RETURN node.id AS value")));
		Set<String> types = new HashSet<>(column(
				"MATCH (from:Entity|Passage)-[link]->(to:Entity|Passage) RETURN from.id + ' ' + type(link) + ' ' + to.id AS value"));
		assertThat(types).hasSizeGreaterThan(2000)
			.allMatch((line) -> graph.contains(entity(line.split(" ")[0]), own(line.split(" ")[1]),
					entity(line.split(" ")[2])));
		assertThat(graph.find(Node.ANY, NodeFactory.createURI(RDF + "predicate"), Node.ANY).toList())
			.hasSizeGreaterThan(2000);
	}

	@Test
	void isTheSameInBothSyntaxes() throws Exception {
		Graph turtle = graph("/api/dataset/graph.ttl", Lang.TURTLE);
		assertThat(turtle.size()).isGreaterThan(50_000);
		assertThat(turtle.isIsomorphicWith(graph("/api/dataset/graph.nt", Lang.NTRIPLES))).isTrue();
	}

	/** An entity alone is told as in the whole graph. */
	@Test
	void tellsOfAnEntityWhatItsOwnDocumentDoes() throws Exception {
		Graph whole = graph("/api/dataset/graph.ttl", Lang.TURTLE);
		Graph one = graph("/api/agreements/cqcd-2021-auto-cluster?format=turtle", Lang.TURTLE);
		Node agreement = entity("cqcd-2021-auto-cluster");
		assertThat(one.find(agreement, Node.ANY, Node.ANY).toSet()).hasSizeGreaterThan(20)
			.isEqualTo(whole.find(agreement, Node.ANY, Node.ANY).toSet());
		assertThat(one.find(Node.ANY, Node.ANY, agreement).toList()).filteredOn((triple) -> triple.getSubject().isURI())
			.isNotEmpty()
			.allMatch(whole::contains);
	}

	@Test
	void conformsToItsShapes() throws Exception {
		conforms(graph("/api/dataset/graph.ttl", Lang.TURTLE));
	}

	/** What the shapes are for: each of these is found, and nothing else. */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					a required property is missing   | cqcd-2021-auto-cluster        | signedOnStatus |
					a value is not of its list       | cqcd-2021-auto-cluster        | signedOnStatus | "PERHAPS"
					a date is a text                 | cqcd-2021-auto-cluster        | signedOn       | "2021-12-17"
					there are two values for one     | cqcd-2021-auto-cluster        | signedOnNote   | "one", "two"
					an integer is a text             | cqcd-2021-auto-cluster.1      | ordinal        | "first"
					an entity is a text              | cqcd-2021-auto-cluster        | EVIDENCED_BY   | "a passage"
					nothing is evidence              | cqcd-2021-auto-cluster        | EVIDENCED_BY   |
					it is linked to the wrong kind   | cqcd-2021-auto-cluster        | PRIMARY_THEME  | <http://localhost/api/entities/chongqing>
					a property leads to a wrong kind | cqcd-2021-auto-cluster        | leadBody       | <http://localhost/api/entities/chongqing>
					it starts from the wrong kind    | chongqing                     | SIGNED         | <http://localhost/api/entities/cqcd-2021-auto-cluster>
					""")
	void isRefusedWhere(String what, String id, String name, String values) throws Exception {
		Graph broken = graph("/api/dataset/graph.ttl", Lang.TURTLE);
		Node subject = entity(id);
		Set<Node> concerned = new HashSet<>(Set.of(subject));
		broken.find(subject, own(name), Node.ANY).toList().forEach(broken::delete);
		if (values != null) {
			RDFParser.fromString("<%s> <%s> %s .".formatted(subject.getURI(), own(name).getURI(), values), Lang.TURTLE)
				.toGraph()
				.find()
				.forEachRemaining((triple) -> {
					broken.add(triple);
					concerned.add(triple.getObject());
				});
		}
		ValidationReport report = ShaclValidator.get().validate(this.shapes, broken);
		assertThat(report.conforms()).as(what).isFalse();
		assertThat(report.getEntries()).as(what).allMatch((entry) -> concerned.contains(entry.focusNode()));
	}

	@Test
	void isRefusedWhereARelationshipHasNoEvidence() throws Exception {
		Graph broken = graph("/api/dataset/graph.ttl", Lang.TURTLE);
		Node statement = broken.find(Node.ANY, NodeFactory.createURI(RDF + "type"), own("HAS_DUTY-statement"))
			.mapWith(Triple::getSubject)
			.filterKeep((each) -> !broken.contains(each, own("derived"), Node.ANY))
			.next();
		broken.find(statement, own("evidence"), Node.ANY).toList().forEach(broken::delete);
		ValidationReport report = ShaclValidator.get().validate(this.shapes, broken);
		assertThat(report.getEntries()).singleElement()
			.satisfies((entry) -> assertThat(entry.focusNode()).isEqualTo(statement));
	}

	/** One that does not exist, and one that is no passage. */
	@ParameterizedTest
	@ValueSource(strings = { "cqcd-2021.auto-cluster.99", "cqcd-2021" })
	void isRefusedWhereEvidenceIsNoPassage(String id) throws Exception {
		Graph broken = graph("/api/dataset/graph.ttl", Lang.TURTLE);
		Node statement = broken.find(Node.ANY, NodeFactory.createURI(RDF + "type"), own("HAS_DUTY-statement"))
			.mapWith(Triple::getSubject)
			.filterKeep((each) -> broken.contains(each, own("evidence"), Node.ANY))
			.next();
		broken.find(statement, own("evidence"), Node.ANY).toList().forEach(broken::delete);
		broken.add(Triple.create(statement, own("evidence"), entity(id)));
		ValidationReport report = ShaclValidator.get().validate(this.shapes, broken);
		assertThat(report.getEntries()).singleElement().satisfies((entry) -> {
			assertThat(entry.focusNode()).isEqualTo(statement);
			assertThat(entry.value()).isEqualTo(entity(id));
		});
	}

	@Test
	void conformsToItsShapesAfterAnImport() throws Exception {
		try {
			new Imports(this.mvc).importPackage(new ExamplePackage());
			Graph graph = graph("/api/dataset/graph.ttl", Lang.TURTLE);
			assertThat(graph.contains(entity("example-2024-agreement"), own("CONTAINS"), Node.ANY)).isTrue();
			conforms(graph);
		}
		finally {
			new Imports(this.mvc).removeExample();
		}
	}

	@Test
	void isDescribedWithItsDownloads() throws Exception {
		Graph turtle = description("text/turtle", Lang.TURTLE);
		assertThat(turtle.isIsomorphicWith(description("application/ld+json", Lang.JSONLD))).isTrue();
		Node dataset = NodeFactory.createURI("http://localhost/api/dataset");
		assertThat(
				turtle.contains(dataset, NodeFactory.createURI(RDF + "type"), NodeFactory.createURI(DCAT + "Dataset")))
			.isTrue();
		List<String> downloads = new ArrayList<>();
		turtle.find(dataset, NodeFactory.createURI(DCAT + "distribution"), Node.ANY)
			.mapWith((triple) -> turtle.find(triple.getObject(), NodeFactory.createURI(DCAT + "downloadURL"), Node.ANY)
				.next()
				.getObject()
				.getURI())
			.forEachRemaining(downloads::add);
		assertThat(downloads).hasSizeGreaterThanOrEqualTo(3)
			.contains("http://localhost/api/dataset/graph.ttl", "http://localhost/api/export/all")
			.allSatisfy((address) -> assertThat(this.mvc.head().uri(address)).hasStatusOk());
		assertThat(turtle.contains(dataset, NodeFactory.createURI("http://purl.org/dc/terms/modified"), Node.ANY))
			.isTrue();
		Node page = NodeFactory.createURI("http://localhost/api/entities/cqcd-2021");
		assertThat(turtle.contains(dataset, NodeFactory.createURI("http://purl.org/dc/terms/source"), page)).isTrue();
		assertThat(turtle.contains(page, NodeFactory.createURI("http://purl.org/dc/terms/title"),
				NodeFactory.createLiteralLang("成渝签署5个合作协议 推进“双核”发展能级提升", "zh")))
			.isTrue();
		assertThat(turtle.contains(Node.ANY, NodeFactory.createURI("http://purl.org/dc/terms/license"), Node.ANY))
			.isFalse();
	}

	/** Under the configured address, whatever the one of a request is. */
	@Test
	void namesItsPublisherAndLicenceIfTheyAreSet() {
		LinkedDataProperties set = new LinkedDataProperties(URI.create("https://graph.example.org"), "City archive",
				URI.create("https://creativecommons.org/licenses/by/4.0/"));
		Iris iris = new LinkedData(set, this.terms).iris();
		Graph graph = parse(LinkedData.turtle(new Catalogue(this.reading, this.sources, set).triples(iris), iris),
				Lang.TURTLE);
		Node dataset = NodeFactory.createURI("https://graph.example.org/api/dataset");
		assertThat(graph.contains(dataset, NodeFactory.createURI("http://purl.org/dc/terms/license"),
				NodeFactory.createURI("https://creativecommons.org/licenses/by/4.0/")))
			.isTrue();
		assertThat(graph.contains(Node.ANY, NodeFactory.createURI("http://xmlns.com/foaf/0.1/name"),
				NodeFactory.createLiteralString("City archive")))
			.isTrue();
		LinkedDataProperties byAddress = new LinkedDataProperties(null, "https://archive.example.org", null);
		assertThat(parse(LinkedData.turtle(new Catalogue(this.reading, this.sources, byAddress).triples(iris), iris),
				Lang.TURTLE)
			.contains(dataset, NodeFactory.createURI("http://purl.org/dc/terms/publisher"),
					NodeFactory.createURI("https://archive.example.org")))
			.isTrue();
	}

	@Test
	void isRefusedToWhoeverTakesNoTriples() {
		for (String address : List.of("/api/dataset", "/api/dataset/graph.ttl", "/api/dataset/graph.nt",
				"/api/model/shapes.ttl")) {
			for (String accept : List.of("text/html", "text/turtle;q=0", "*/*;q=0")) {
				assertThat(this.mvc.get().uri(address).header("Accept", accept)).as(address + " " + accept)
					.hasStatus(406)
					.hasContentType("application/problem+json");
			}
		}
	}

	private void conforms(Graph graph) {
		ValidationReport report = ShaclValidator.get().validate(this.shapes, graph);
		assertThat(report.getEntries()).isEmpty();
		assertThat(report.conforms()).isTrue();
	}

	private Graph description(String type, Lang lang) throws Exception {
		return parse(this.mvc.get()
			.uri("/api/dataset")
			.header("Accept", type)
			.exchange()
			.getResponse()
			.getContentAsByteArray(), lang);
	}

	private Graph graph(String address, Lang lang) {
		var answer = this.mvc.get().uri(address).exchange();
		assertThat(answer).as(address).hasStatusOk();
		return parse(answer.getResponse().getContentAsByteArray(), lang);
	}

	private static Graph parse(byte[] content, Lang lang) {
		return RDFParser.source(new ByteArrayInputStream(content)).lang(lang).toGraph();
	}

	private List<String> column(String statement) {
		return this.driver.executableQuery(statement)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("value").asString())
			.toList();
	}

	private static Node entity(String id) {
		return NodeFactory.createURI(ENTITY + id);
	}

	private static Node own(String name) {
		return NodeFactory.createURI(OWN + name);
	}

}
