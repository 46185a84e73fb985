package org.accordgraph.thing;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What a lookup refuses, and what it says to do. */
@AccordTest
class RefusalTests {

	@Autowired
	MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					agreements?thmeId=theme-finance         | There is no parameter thmeId here; perhaps themeId is meant. There are: themeId, side, partyId, signedFrom, signedTo, page, size, sort.
					institutions?level=LOCAL                | The parameter level takes one of: NATIONAL, MUNICIPAL, DISTRICT, ENTERPRISE; not 'LOCAL'.
					commitments?firmness=4                  | The parameter firmness takes one of: 1, 2, 3; not '4'.
					institutions?kind=Bureau`               | The parameter kind takes one of: Bureau, ManagementCommittee, Ministry, Company, Centre; not 'Bureau`'.
					themes?sort=elementId                   | The parameter sort takes one of: id, id,asc, id,desc, name, name,asc, name,desc, nameEn, nameEn,asc, nameEn,desc, themeKind, themeKind,asc, themeKind,desc; not 'elementId'.
					themes?sort=name,down                   | The parameter sort takes one of: id, id,asc, id,desc, name, name,asc, name,desc, nameEn, nameEn,asc, nameEn,desc, themeKind, themeKind,asc, themeKind,desc; not 'name,down'.
					agreements?signedFrom=17.12.2021        | The parameter signedFrom takes a date (yyyy-mm-dd), such as signedFrom=2021-12-17, not '17.12.2021'.
					agreements?size=101                     | The parameter size takes a whole number from 1 to 100, such as size=20, not '101'.
					agreements?size=0                       | The parameter size takes a whole number from 1 to 100, such as size=20, not '0'.
					agreements?page=-1                      | The parameter page takes a whole number from 0 to 1000000, such as page=0, not '-1'.
					agreements?page=first                   | The parameter page takes a whole number from 0 to 1000000, such as page=0, not 'first'.
					agreements?themeId=                     | The parameter themeId takes a string, not ''.
					agreements?side=chengdu&side=chongqing  | The parameter side takes one value, not 'chengdu, chongqing'.
					things/chongqing/relations/OF_CITY?direction=UP | The parameter direction takes one of: IN, OUT; not 'UP'.
					things/chongqing/relations/OF_CITY?sort=id      | There is no parameter sort here. There are: direction, page, size.
					""")
	void namesWhatIsPossible(String address, String detail) {
		assertThat(this.mvc.get().uri("/api/" + address)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo(detail);
	}

	@ParameterizedTest
	@CsvSource({ "agreements/nothing", "things/nothing", "agreements?themeId=nothing", "commitments?bodyId=nothing",
			"things/nothing/relations/SIGNED" })
	void doesNotKnowAnId(String address) {
		assertThat(this.mvc.get().uri("/api/" + address)).hasStatus(404)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("There is no thing with the id 'nothing'. GET /api/search?q= finds ids by name.");
	}

	@ParameterizedTest
	@CsvSource({ "agreements/chongqing", "agreements?partyId=chongqing", "agreements/chongqing/relations/SIGNED" })
	void tellsWhereAThingOfAnotherKindIs(String address) {
		var problem = assertThat(this.mvc.get().uri("/api/" + address)).hasStatus(404).bodyJson();
		problem.extractingPath("$.kind").isEqualTo("Place");
		problem.extractingPath("$.see").isEqualTo("/api/things/chongqing");
	}

	@Test
	void listsTheRelationsThatThereAre() {
		var problem = assertThat(this.mvc.get().uri("/api/things/chongqing/relations/OWNS")).hasStatus(404).bodyJson();
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
		description.extractingPath("$.components.schemas.ItemAgreement.properties")
			.asMap()
			.containsKeys("id", "kind", "signedOn", "links");
	}

}
