package org.accordgraph.query;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The first questions on the built-in dataset; the expected values are taken from the
 * source page.
 */
@AccordTest
class FirstQuestionsTests {

	@Autowired
	MockMvcTester mvc;

	@Test
	void listsTheBodiesThatCoOwnACommitment() {
		var answer = assertThat(
				this.mvc.get().uri("/api/questions/ownership/co-owners?commitmentId=cqcd-2021-innovation-centre.1"))
			.hasStatusOk()
			.bodyJson();
		answer.extractingPath("$.rows[*].bodyName").asArray().containsExactly("成都市科学技术局", "重庆市科学技术局");
		answer.extractingPath("$.rows[*].role").asArray().containsOnly("CO_OWNER");
		answer.extractingPath("$.rows[*].basis").asArray().containsOnly("INHERITED");
		answer.extractingPath("$.passages[*].id")
			.asArray()
			.containsExactly("cqcd-2021.innovation-centre.03", "cqcd-2021.innovation-centre.04");
		answer.extractingPath("$.cut").isEqualTo(false);
	}

	@Test
	void listsTenSignaturesOfFiveAgreementsOnOneDay() {
		var answer = assertThat(this.mvc.get().uri("/api/questions/agreements/signatories")).hasStatusOk().bodyJson();
		answer.extractingPath("$.rowCount").isEqualTo(10);
		answer.extractingPath("$.rows[*].signedOn").asArray().containsOnly("2021-12-17");
		answer.extractingPath("$.rows[*].signedOnStatus").asArray().containsOnly("INFERRED");
	}

	@Test
	void listsTheNineAreasOfTheInnovationCentreForItsSignatory() {
		assertThat(this.mvc.get()
			.uri("/api/questions/ownership/commitments-of-a-body?bodyId=chongqing-science-and-technology-bureau"))
			.hasStatusOk()
			.bodyJson()
			.extractingPath("$.rows[?(@.level == 1)].commitmentId")
			.asArray()
			.hasSize(9);
	}

	@Test
	void answersAKnownBodyThatOwesNothingWithAnEmptyList() {
		var answer = assertThat(this.mvc.get()
			.uri("/api/questions/ownership/commitments-of-a-body?bodyId=chongqing-development-and-reform-commission"))
			.hasStatusOk()
			.bodyJson();
		answer.extractingPath("$.rowCount").isEqualTo(0);
		answer.extractingPath("$.rows").asArray().isEmpty();
	}

	@Test
	void listsTheFiveDistrictsOfTheChongqingScienceCity() {
		assertThat(this.mvc.get()
			.uri("/api/questions/places/science-city-districts?scienceCityId=western-chongqing-science-city"))
			.hasStatusOk()
			.bodyJson()
			.extractingPath("$.rows[*].placeName")
			.asArray()
			.containsExactlyInAnyOrder("北碚区", "沙坪坝区", "九龙坡区", "江津区", "璧山区");
	}

	@Test
	void listsTheQuestionsWithTheirParametersAndColumns() {
		var list = assertThat(this.mvc.get().uri("/api/questions")).hasStatusOk().bodyJson();
		list.extractingPath("$[*].name").asArray().contains("agreements/signatories", "ownership/co-owners");
		list.extractingPath("$[?(@.name == 'ownership/co-owners')].question")
			.asArray()
			.containsExactly("Which bodies co-own a given commitment?");
		list.extractingPath("$[?(@.name == 'ownership/co-owners')].parameters[0].type")
			.asArray()
			.containsExactly("string");
		list.extractingPath("$[?(@.name == 'ownership/co-owners')].parameters[0].example")
			.asArray()
			.containsExactly("cqcd-2021-innovation-centre.1");
		list.extractingPath("$[?(@.name == 'ownership/co-owners')].columns[0]").asArray().containsExactly("bodyId");
	}

	@Test
	void findsQuestionsBySubjectAndByWords() {
		assertThat(this.mvc.get().uri("/api/questions?subject=evidence")).hasStatusOk()
			.bodyJson()
			.extractingPath("$[*].name")
			.asArray()
			.containsExactly("evidence/of-a-passage", "evidence/of-an-entity", "evidence/passages-without-facts");
		assertThat(this.mvc.get().uri("/api/questions?q=JOINT split")).hasStatusOk()
			.bodyJson()
			.extractingPath("$[*].name")
			.asArray()
			.containsExactly("accountability/joint-targets-without-split", "projects/targets");
		assertThat(this.mvc.get().uri("/api/questions?q=pumpkin")).hasStatusOk()
			.bodyJson()
			.extractingPath("$")
			.asArray()
			.isEmpty();
	}

	@Test
	void describesEachQuestionAsAnOperation() {
		var description = assertThat(this.mvc.get().uri("/v3/api-docs")).hasStatusOk().bodyJson();
		description.extractingPath("$.paths").asMap().containsKeys("/api/questions", "/api/checks");
		var operation = "$.paths['/api/questions/agreements/by-date'].get";
		description.extractingPath(operation + ".summary")
			.isEqualTo("Which agreements were signed between two given days?");
		description.extractingPath(operation + ".parameters[*].name")
			.asArray()
			.containsExactly("from", "to", "limit", "format", "lang", "raw", "parts");
		description.extractingPath(operation + ".parameters[0].schema.format").isEqualTo("date");
		description.extractingPath(operation + ".parameters[0].example").isEqualTo("2021-01-01");
		description.extractingPath("$.components.schemas").asMap().containsKey("Answer");
	}

	@Test
	void cutsAtTheLimitAndSaysSo() {
		var answer = assertThat(this.mvc.get().uri("/api/questions/agreements/signatories?limit=3")).hasStatusOk()
			.bodyJson();
		answer.extractingPath("$.rowCount").isEqualTo(3);
		answer.extractingPath("$.cut").isEqualTo(true);
	}

	@Test
	void refusesAnUnknownId() {
		assertThat(this.mvc.get().uri("/api/questions/ownership/co-owners?commitmentId=nothing")).hasStatus(404)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("urn:accord-graph:problem:unknown-id");
	}

	@Test
	void refusesTheSecondIdWhereTheFirstIsKnown() {
		assertThat(this.mvc.get()
			.uri("/api/questions/bodies/paths?fromId=chongqing-science-and-technology-bureau&toId=nothing"))
			.hasStatus(404)
			.bodyJson()
			.extractingPath("$.parameter.name")
			.isEqualTo("toId");
	}

	@Test
	void namesAMissingParameterWithTypeAndExample() {
		assertThat(this.mvc.get().uri("/api/questions/ownership/co-owners")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo(
					"The parameter commitmentId is missing. It must be a string, such as commitmentId=cqcd-2021-innovation-centre.1.");
	}

	@Test
	void answersWrongAddressesAndMethodsWithProblems() {
		assertThat(this.mvc.get().uri("/api/questions/ownership/nothing")).hasStatus(404)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("urn:accord-graph:problem:unknown-question");
		assertThat(this.mvc.get().uri("/nothing")).hasStatus(404)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("urn:accord-graph:problem:unknown-path");
		assertThat(this.mvc.post().uri("/api/questions")).hasStatus(405)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("urn:accord-graph:problem:wrong-method");
	}

}
