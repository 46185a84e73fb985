package org.accordgraph.lookup.place;

import java.util.List;

import org.accordgraph.AccordTest;
import org.accordgraph.lookup.place.PlaceCollection.Feature;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@AccordTest
class PlacesControllerTests {

	@Autowired
	PlacesController places;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Driver driver;

	/**
	 * The page says of both that they lead to Jiangjin, and that the railway is there.
	 */
	@Test
	void holdsWhatIsInAPlace() {
		assertThat(feature("jiangjin").properties().projects()).containsExactly("jiangjin-nanchuan-gas-pipeline",
				"tiaodeng-jiangjin-suburban-railway");
		assertThat(feature("jiangjin-nanchuan-gas-pipeline").properties().places()).containsExactly("jiangjin",
				"nanchuan");
	}

	/** The page states no coordinates. */
	@Test
	void hasNoGeometryWithoutCoordinates() {
		assertThat(this.places.places().features()).extracting(Feature::geometry).containsOnlyNulls();
		assertThat(this.mvc.get().uri("/api/places.geojson")).hasStatusOk()
			.hasContentType("application/geo+json")
			.bodyJson()
			.extractingPath("$.features[0]")
			.asMap()
			.containsEntry("geometry", null);
	}

	@Test
	void hasAPointAndALineWithCoordinates() {
		this.driver.executableQuery("""
				CREATE (one:Entity:Place {id: 'tile-one', name: '甲地', nameEn: 'One', lat: 29.5, lon: 106.5})
				CREATE (two:Entity:Place {id: 'tile-two', name: '乙地', nameEn: 'Two', lat: 30.5, lon: 104.0})
				CREATE (road:Entity:Project {id: 'tile-road', name: '公路', nameEn: 'Road'})
				CREATE (road)-[:CONNECTS {evidence: []}]->(one)
				CREATE (road)-[:CONNECTS {evidence: []}]->(two)""").execute();
		try {
			assertThat(feature("tile-one").geometry())
				.isEqualTo(new PlaceCollection.Geometry("Point", List.of(106.5, 29.5)));
			assertThat(feature("tile-road").geometry()).isEqualTo(
					new PlaceCollection.Geometry("LineString", List.of(List.of(106.5, 29.5), List.of(104.0, 30.5))));
		}
		finally {
			this.driver.executableQuery("MATCH (any:Entity) WHERE any.id STARTS WITH 'tile-' DETACH DELETE any")
				.execute();
		}
	}

	/** Regions that have no single position, and a ring road of no single city. */
	@Test
	void hasATileForEveryPlaceThatHasAPosition() {
		assertThat(this.places.places().features())
			.filteredOn((feature) -> feature.properties().kind().equals("Place") && feature.properties().tile() == null)
			.extracting(Feature::id)
			.containsExactlyInAnyOrder("chengdu-chongqing-region", "sichuan-chongqing", "western-region", "third-ring",
					"parts-of-chongqing");
	}

	private Feature feature(String id) {
		return this.places.places()
			.features()
			.stream()
			.filter((feature) -> feature.id().equals(id))
			.findFirst()
			.orElseThrow();
	}

}
