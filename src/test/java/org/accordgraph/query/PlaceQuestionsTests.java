package org.accordgraph.query;

import java.util.List;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Places; the expected values are taken from the source page. */
@AccordTest
class PlaceQuestionsTests extends Asking {

	@Test
	void listsWhatTheScienceCitiesCoverAndTheOneCoreThatIsNamed() {
		assertThat(ask("places/science-city-districts", "scienceCityId", "western-chongqing-science-city")).hasSize(5)
			.allSatisfy((row) -> assertThat(row).containsEntry("core", List.of("重庆高新区直管园")));
		assertThat(ask("places/science-city-districts", "scienceCityId", "western-chengdu-science-city")).hasSize(4)
			.allSatisfy((row) -> assertThat(row).containsEntry("core", List.of()))
			.extracting((row) -> row.get("placeName"))
			.containsExactlyInAnyOrder("四川天府新区成都直管区", "成都东部新区", "成都高新区", "双流区");
	}

	@Test
	void hasJiangjinTouchedByTheScienceCityTwoProjectsAndAnAgreement() {
		assertThat(ask("places/touching-a-place", "placeId", "jiangjin"))
			.extracting((row) -> row.get("how"), (row) -> row.get("entityId"))
			.contains(tuple("COVERS", "western-chongqing-science-city"),
					tuple("CONNECTS", "jiangjin-nanchuan-gas-pipeline"),
					tuple("LOCATED_IN", "tiaodeng-jiangjin-suburban-railway"), tuple("THROUGH", INNOVATION_CENTRE));
	}

	@Test
	void hasTheHighTechParkTouchedByTheAgreementThatSitesPlatformsThere() {
		assertThat(ask("places/touching-a-place", "placeId", "chongqing-high-tech-zone-directly-administered-park"))
			.filteredOn("entityId", SCIENCE_CITY)
			.singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("through", List.of(SCIENCE_CITY + ".1.2")));
	}

	@Test
	void hasTheScienceCityTheRailwayAndThePipelineMeetInJiangjin() {
		assertThat(ask("places/where-strands-meet")).first()
			.satisfies((row) -> assertThat(row).containsEntry("placeName", "江津区").containsEntry("entities", 3L));
		// Excluded are 忠县, where only the port and its own first berths meet, and cities,
		// where everything meets.
		assertThat(column("placeName", "places/where-strands-meet")).containsExactly("江津区");
	}

}
