package org.accordgraph.query.linkeddata;

import java.io.StringReader;
import java.util.List;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfNQuad;
import com.apicatalog.rdf.RdfValue;
import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The documents are parsed by a JSON-LD processor, and the resulting triples are
 * compared.
 */
@AccordTest
class LinkedDataTests {

	private static final String ORG = "http://www.w3.org/ns/org#";

	private static final String PROV = "http://www.w3.org/ns/prov#";

	private static final String DCTERMS = "http://purl.org/dc/terms/";

	private static final String RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

	private static final String AUTO_CLUSTER = "urn:accord-graph:cqcd-2021-auto-cluster";

	@Autowired
	MockMvcTester mvc;

	@Test
	void anAgreementIsACollaborationOfItsSignatories() throws Exception {
		assertThat(triples("/api/agreements/cqcd-2021-auto-cluster")).contains(
				AUTO_CLUSTER + " " + RDF_TYPE + " " + ORG + "OrganizationalCollaboration",
				AUTO_CLUSTER + " " + ORG
						+ "hasMember urn:accord-graph:chengdu-economy-and-information-technology-bureau",
				AUTO_CLUSTER + " " + ORG
						+ "hasMember urn:accord-graph:chongqing-economy-and-information-technology-commission",
				AUTO_CLUSTER + " " + PROV
						+ "wasAttributedTo urn:accord-graph:chengdu-economy-and-information-technology-bureau",
				AUTO_CLUSTER + " " + PROV + "hadPrimarySource urn:accord-graph:cqcd-2021.auto-cluster.03",
				AUTO_CLUSTER + " " + DCTERMS + "title 共建世界级先进汽车产业集群战略合作协议@zh",
				AUTO_CLUSTER + " " + DCTERMS + "date 2021-12-17^^http://www.w3.org/2001/XMLSchema#date");
	}

	@Test
	void anInstitutionIsAFormalOrganization() throws Exception {
		String body = "urn:accord-graph:chongqing-economy-and-information-technology-commission";
		assertThat(triples("/api/institutions/chongqing-economy-and-information-technology-commission")).contains(
				body + " " + RDF_TYPE + " " + ORG + "FormalOrganization", body + " " + ORG + "memberOf " + AUTO_CLUSTER,
				body + " http://www.w3.org/2004/02/skos/core#prefLabel 重庆市经济和信息化委员会@zh",
				body + " " + DCTERMS + "spatial urn:accord-graph:chongqing");
	}

	@Test
	void aPassageIsThePrimarySourceOfWhatRestsOnIt() throws Exception {
		String passage = "urn:accord-graph:cqcd-2021.auto-cluster.03";
		assertThat(triples("/api/passages/cqcd-2021.auto-cluster.03")).contains(
				passage + " " + RDF_TYPE + " " + PROV + "Entity",
				passage + " " + DCTERMS + "isPartOf urn:accord-graph:cqcd-2021.auto-cluster",
				"urn:accord-graph:cqcd-2021.auto-cluster " + DCTERMS + "isPartOf urn:accord-graph:cqcd-2021",
				AUTO_CLUSTER + " " + PROV + "hadPrimarySource " + passage);
	}

	@Test
	void tellsTheLanguageOfOtherNames() throws Exception {
		assertThat(triples("/api/agreements/cqcd-2021-auto-cluster")).contains(
				AUTO_CLUSTER + " http://www.w3.org/2004/02/skos/core#altLabel 汽车产业集群战略合作协议@zh",
				AUTO_CLUSTER + " http://www.w3.org/2004/02/skos/core#altLabel Automotive cluster agreement@en");
	}

	@Test
	void isThereByHeaderAndByName() {
		String address = "/api/agreements/cqcd-2021-auto-cluster";
		assertThat(this.mvc.get().uri(address + "?format=jsonld")).hasStatusOk()
			.hasContentType("application/ld+json")
			.bodyJson()
			.extractingPath("$['@id']")
			.isEqualTo(AUTO_CLUSTER);
		assertThat(this.mvc.get().uri(address)).hasStatusOk().hasContentType("application/json");
		assertThat(this.mvc.get().uri(address).header("Accept", "*/*")).hasStatusOk()
			.hasContentType("application/json");
		assertThat(this.mvc.get().uri(address).header("Accept", "application/json")).hasStatusOk()
			.hasContentType("application/json");
	}

	@Test
	void isDescribedAsAnotherFormOfTheSameAnswer() {
		var description = assertThat(this.mvc.get().uri("/v3/api-docs")).hasStatusOk().bodyJson();
		description.extractingPath("$.paths['/api/agreements/{id}'].get.responses['200'].content")
			.asMap()
			.hasSize(2)
			.containsKey("application/ld+json");
		description.extractingPath("$.paths['/api/institutions/{id}'].get.parameters[*].name")
			.asArray()
			.containsExactly("id", "format");
	}

	@Test
	void refusesAnUnknownId() {
		assertThat(this.mvc.get().uri("/api/agreements/nothing").header("Accept", "application/ld+json"))
			.hasStatus(404);
		assertThat(this.mvc.get().uri("/api/institutions/chongqing?format=jsonld")).hasStatus(404);
	}

	/** The processor fetches nothing: a context on another host would fail here. */
	private List<String> triples(String address) throws Exception {
		String body = this.mvc.get()
			.uri(address)
			.header("Accept", "application/ld+json")
			.exchange()
			.getResponse()
			.getContentAsString();
		return JsonLd.toRdf(JsonDocument.of(new StringReader(body))).loader((url, options) -> {
			throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED);
		}).get().toList().stream().map(LinkedDataTests::line).toList();
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
