package org.accordgraph.query;

import java.util.stream.Stream;

import org.accordgraph.AccordTest;
import org.accordgraph.query.graph.ResultGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Questions with a graph; the expected nodes and edges are taken from the source page.
 */
@AccordTest
class PictureTests extends Asking {

	@Autowired
	Questions questions;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					accountability/commitments-of-a-firmness         | cqcd-2021-financial-centre.1.4, cqcd-2021-innovation-centre.5.2
					accountability/one-sided                         | chengdu-supercomputing-centre, chengdu
					accountability/undelivered-commitments           | cqcd-2021-auto-cluster.8, cqcd-2021-science-city.3.5
					agreements/in-full                               | chengdu-supercomputing-centre, urban-opportunity-list
					agreements/same-parties                          | cqcd-2021-auto-cluster, cqcd-2021-financial-centre
					agreements/signatories                           | chengdu, cqcd-2021-culture-tourism
					bodies/counterparts                              | chongqing, chengdu-science-and-technology-bureau
					bodies/neighbourhood                             | cqcd-2021-financial-centre.3.6
					evidence/of-a-passage                            | cqcd-2021-culture-tourism-tourism-companies, premium-tourist-routes
					facilities/created-of-kinds                      | technology-transfer-alliance, industrial-innovation-alliance
					facilities/dependents                            | cqcd-2021-financial-centre, chengdu-local-financial-regulatory-bureau
					facilities/one-sided                             | chongqing-national-fintech-certification-centre, chengdu-supercomputing-centre
					facilities/paired                                | chongqing-laboratory, tianfu-laboratory
					ownership/co-owners                              | cqcd-2021-innovation-centre, chengdu-science-and-technology-bureau
					ownership/commitments-of-a-body                  | cqcd-2021-innovation-centre.1, cqcd-2021-innovation-centre.9.3
					ownership/duties-of-a-body                       | cqcd-2021-culture-tourism.1.1, cqcd-2021-culture-tourism.3.1
					ownership/shared-commitments                     | cqcd-2021-innovation-centre.9.3
					places/science-city-districts                    | beibei, chongqing-high-tech-zone-directly-administered-park
					places/touching-a-place                          | western-chongqing-science-city, cqcd-2021-innovation-centre
					places/where-strands-meet                        | jiangjin, western-chongqing-science-city
					projects/in-a-place                              | tiaodeng-jiangjin-suburban-railway
					projects/overview                                | wulong, changan-automobile
					projects/progress-of-a-programme                 | projects-ahead-of-plan, cqcd-2021-joint-major-projects-started
					projects/targets                                 | cqcd-2021-auto-cluster, indicator-vehicle-output
					projects/with-a-status                           | guangyang-island
					themes/commitments-on-a-theme                    | cqcd-2021-culture-tourism.13
					themes/matrix                                    | theme-talent, cqcd-2021-financial-centre
					themes/promised-twice                            | cqcd-2021-innovation-centre.8.1, western-science-city
					""")
	void drawsWhatThePageNames(String path, String ids) {
		Question question = this.questions.find(path).orElseThrow();
		assertThat(question.isDrawn()).isTrue();
		Object[] values = question.examples()
			.entrySet()
			.stream()
			.flatMap((example) -> Stream.of(example.getKey(), example.getValue()))
			.toArray();
		assertThat(answer(path, values).nodes()).extracting(ResultGraph.Node::id).contains(ids.split(", "));
	}

	@Test
	void leavesTalentOffTheAgreementsThatDoNotNameIt() {
		assertThat(answer("themes/matrix").edges()).filteredOn((edge) -> edge.to().equals("theme-talent"))
			.isNotEmpty()
			.extracting(ResultGraph.Edge::from)
			.noneMatch((id) -> id.startsWith(SCIENCE_CITY) || id.startsWith(FINANCIAL_CENTRE));
	}

	@Test
	void drawsNoPortBesideItsOwnBerths() {
		assertThat(answer("places/where-strands-meet").nodes()).extracting(ResultGraph.Node::id)
			.doesNotContain("zhongxian", "chayuan-new-area");
	}

	@Test
	void drawsTheWayFromADistrictToTheAgreementOfTheScienceCityThatCoversIt() {
		assertThat(answer("places/touching-a-place", "placeId", "jiulongpo").edges()).extracting(ResultGraph.Edge::id)
			.contains("western-chongqing-science-city:COVERS:jiulongpo",
					"western-chongqing-science-city-management-committee:ADMINISTERS:western-chongqing-science-city",
					"western-chongqing-science-city-management-committee:SIGNED:" + SCIENCE_CITY);
	}

}
