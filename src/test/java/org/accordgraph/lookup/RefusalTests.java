package org.accordgraph.lookup;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Lookups that are refused, and the corrections that the problem suggests. */
@AccordTest
class RefusalTests {

	@Autowired
	MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					agreements?thmeId=theme-finance         | There is no parameter thmeId; did you mean themeId? Available parameters: themeId, side, partyId, signedFrom, signedTo, page, size, sort.
					institutions?level=LOCAL                | The parameter level must be one of: NATIONAL, PROVINCIAL, MUNICIPAL, DISTRICT, TOWN, ENTERPRISE; not 'LOCAL'.
					commitments?firmness=4                  | The parameter firmness must be one of: 1, 2, 3; not '4'.
					institutions?kind=Bureau`               | The parameter kind must be one of: Bureau, ManagementCommittee, Ministry, Company, Centre, Government, University, ResearchInstitute, Association, InternationalOrganization; not 'Bureau`'.
					themes?sort=elementId                   | The parameter sort must be one of: id, id,asc, id,desc, name, name,asc, name,desc, nameEn, nameEn,asc, nameEn,desc, themeKind, themeKind,asc, themeKind,desc; not 'elementId'.
					themes?sort=name,down                   | The parameter sort must be one of: id, id,asc, id,desc, name, name,asc, name,desc, nameEn, nameEn,asc, nameEn,desc, themeKind, themeKind,asc, themeKind,desc; not 'name,down'.
					agreements?signedFrom=17.12.2021        | The parameter signedFrom must be a date (yyyy-mm-dd), such as signedFrom=2021-12-17, not '17.12.2021'.
					agreements?size=101                     | The parameter size must be a whole number from 1 to 100, such as size=20, not '101'.
					agreements?size=0                       | The parameter size must be a whole number from 1 to 100, such as size=20, not '0'.
					agreements?page=-1                      | The parameter page must be a whole number from 0 to 1000000, such as page=0, not '-1'.
					agreements?page=first                   | The parameter page must be a whole number from 0 to 1000000, such as page=0, not 'first'.
					agreements?themeId=                     | The parameter themeId must be a string, not ''.
					agreements?side=chengdu&side=chongqing  | The parameter side must be given only once, not as 'chengdu, chongqing'.
					entities/chongqing/relations/OF_PLACE?direction=UP | The parameter direction must be one of: IN, OUT; not 'UP'.
					entities/chongqing/relations/OF_PLACE?sort=id      | There is no parameter sort. Available parameters: direction, page, size.
					""")
	void namesWhatIsPossible(String address, String detail) {
		assertThat(this.mvc.get().uri("/api/" + address)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo(detail);
	}

	@ParameterizedTest
	@CsvSource({ "agreements/nothing", "entities/nothing", "agreements?themeId=nothing", "commitments?bodyId=nothing",
			"entities/nothing/relations/SIGNED" })
	void doesNotKnowAnId(String address) {
		assertThat(this.mvc.get().uri("/api/" + address)).hasStatus(404)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("There is no entity with the id 'nothing'. GET /api/search?q= finds ids by name.");
	}

	@ParameterizedTest
	@CsvSource({ "agreements/chongqing", "agreements?partyId=chongqing", "agreements/chongqing/relations/SIGNED" })
	void tellsWhereAnEntityOfAnotherKindIs(String address) {
		var problem = assertThat(this.mvc.get().uri("/api/" + address)).hasStatus(404).bodyJson();
		problem.extractingPath("$.kind").isEqualTo("Place");
		problem.extractingPath("$.see").isEqualTo("/api/entities/chongqing");
	}

	@Test
	void listsTheRelationsThatThereAre() {
		var problem = assertThat(this.mvc.get().uri("/api/entities/chongqing/relations/OWNS")).hasStatus(404)
			.bodyJson();
		problem.extractingPath("$.type").isEqualTo("urn:accord-graph:problem:unknown-relation");
		problem.extractingPath("$.relations").asArray().contains("SIGNED", "HAS_DUTY").doesNotContain("OWNS");
	}

	@Test
	void describesWhatEachFilterTakes() {
		var description = assertThat(this.mvc.get().uri("/v3/api-docs")).hasStatusOk().bodyJson();
		String commitments = "$.paths['/api/commitments'].get";
		description.extractingPath(commitments + ".parameters[*].name")
			.asArray()
			.containsExactly("agreementId", "level", "firmness", "modality", "themeId", "bodyId", "page", "size",
					"sort");
		description.extractingPath(commitments + ".parameters[?(@.name == 'level')].schema.enum[*]")
			.asArray()
			.containsExactly("0", "1", "2");
		description.extractingPath(commitments + ".responses").asMap().containsKeys("200", "400", "404");
		description.extractingPath("$.paths['/api/agreements'].get.parameters[?(@.name == 'signedTo')].schema.format")
			.asArray()
			.containsExactly("date");
		description.extractingPath("$.components.schemas.AgreementItem.properties")
			.asMap()
			.containsKeys("id", "kind", "signedOn", "links");
		description.extractingPath("$.paths['/api/agreements'].get.operationId").isEqualTo("listAgreements");
		description.extractingPath("$.paths['/api/agreements'].get.tags").asArray().containsExactly("Agreements");
		description.extractingPath("$.paths['/api/agreements'].get.responses.200.content..['$ref']")
			.asArray()
			.containsExactly("#/components/schemas/AgreementPage");
		description.extractingPath("$.components.schemas.AgreementPage.properties.items.items['$ref']")
			.isEqualTo("#/components/schemas/AgreementItem");
		description.extractingPath("$.components.schemas.AgreementItem.properties.signedOnStatus.enum")
			.asArray()
			.contains("STATED", "NOT_STATED");
	}

}
