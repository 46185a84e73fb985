package org.accordgraph.question;

import java.util.List;
import java.util.stream.Stream;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Questions that draw; what must be on the picture is read off the page. */
@AccordTest
class PictureTests extends Asking {

	private static final int SCREEN = 120;

	@Autowired
	Questions questions;

	@Test
	void hasAPictureBesideATableOfTheSameTitleAndParameters() {
		List<Question> pictures = this.questions.all()
			.stream()
			.filter((question) -> question.file().name().endsWith("-picture"))
			.toList();
		assertThat(pictures).isNotEmpty().allSatisfy((picture) -> {
			Question table = this.questions.find(picture.file().path().replaceAll("-picture$", "")).orElseThrow();
			assertThat(picture.file().title()).isEqualTo(table.file().title() + " (picture)");
			assertThat(picture.file().examples()).isEqualTo(table.file().examples());
			assertThat(picture.columns()).containsExactly("path", "evidence");
			assertThat(picture.file().file().text()).contains("\nLIMIT ");
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					accountability/commitments-of-a-firmness-picture | cqcd-2021-financial-centre.1.4, cqcd-2021-innovation-centre.5.2
					accountability/one-sided-picture                 | chengdu-supercomputing-centre, chengdu
					accountability/undelivered-commitments-picture   | cqcd-2021-auto-cluster.8, cqcd-2021-science-city.3.5
					agreements/in-full-picture                       | chengdu-supercomputing-centre, urban-opportunity-list
					agreements/same-parties-picture                  | cqcd-2021-auto-cluster, cqcd-2021-financial-centre
					agreements/signatories-picture                   | chengdu, cqcd-2021-culture-tourism
					bodies/counterparts-picture                      | chongqing, chengdu-science-and-technology-bureau
					bodies/neighbourhood-picture                     | cqcd-2021-financial-centre.3.6
					evidence/of-a-passage-picture                    | cqcd-2021-culture-tourism-tourism-companies, premium-tourist-routes
					facilities/created-of-kinds-picture              | technology-transfer-alliance, industrial-innovation-alliance
					facilities/dependents-picture                    | cqcd-2021-financial-centre, chengdu-local-financial-regulatory-bureau
					facilities/one-sided-picture                     | china-natural-population-biobank, chengdu-supercomputing-centre
					facilities/paired-picture                        | chongqing-laboratory, tianfu-laboratory
					ownership/co-owners-picture                      | cqcd-2021-innovation-centre, chengdu-science-and-technology-bureau
					ownership/commitments-of-a-body-picture          | cqcd-2021-innovation-centre.1, cqcd-2021-innovation-centre.9.3
					ownership/duties-of-a-body-picture               | cqcd-2021-culture-tourism.1.1, cqcd-2021-culture-tourism.3.1
					ownership/shared-commitments-picture             | cqcd-2021-innovation-centre.9.3
					places/science-city-districts-picture            | beibei, chongqing-high-tech-zone-directly-administered-park
					places/touching-a-place-picture                  | western-chongqing-science-city, cqcd-2021-innovation-centre
					places/where-strands-meet-picture                | jiangjin, zhongxian
					projects/in-a-place-picture                      | tiaodeng-jiangjin-suburban-railway
					projects/overview-picture                        | wulong, changan-automobile
					projects/progress-of-a-programme-picture         | projects-ahead-of-plan, cqcd-2021-joint-major-projects-started
					projects/targets-picture                         | cqcd-2021-auto-cluster, indicator-vehicle-output
					projects/with-a-status-picture                   | guangyang-island
					themes/commitments-on-a-theme-picture            | cqcd-2021-culture-tourism.13
					themes/matrix-picture                            | theme-talent, cqcd-2021-financial-centre
					themes/promised-twice-picture                    | cqcd-2021-innovation-centre.8.1, western-science-city
					""")
	void drawsWhatThePageNamesWithinOneScreen(String path, String ids) {
		Question question = this.questions.find(path).orElseThrow();
		Object[] values = question.examples()
			.entrySet()
			.stream()
			.flatMap((example) -> Stream.of(example.getKey(), example.getValue()))
			.toArray();
		List<RowReader.Way> ways = column("path", path, values).stream().map(RowReader.Way.class::cast).toList();
		assertThat(ways).hasSizeLessThanOrEqualTo(SCREEN)
			.flatExtracting(RowReader.Way::nodes)
			.contains(ids.split(", "));
	}

	@Test
	void leavesTalentOffTheAgreementsThatDoNotNameIt() {
		assertThat(column("path", "themes/matrix-picture")).extracting(Object::toString)
			.filteredOn((path) -> path.contains("theme-talent"))
			.hasSize(3)
			.noneMatch((path) -> path.contains(SCIENCE_CITY) || path.contains(FINANCIAL_CENTRE));
	}

}
