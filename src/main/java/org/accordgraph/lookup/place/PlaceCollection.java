package org.accordgraph.lookup.place;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.accordgraph.model.MapTile;
import org.jspecify.annotations.Nullable;

/**
 * A feature collection (RFC 7946) of places, and of projects that connect them.
 *
 * @param type always {@code FeatureCollection}
 * @param features the places in the order of their ids, then the projects
 * @param unplaced how many projects, commitments and facilities no source ties to a place
 */
record PlaceCollection(String type, List<Feature> features, Unplaced unplaced) {

	static PlaceCollection of(List<Feature> features, Unplaced unplaced) {
		return new PlaceCollection("FeatureCollection", features, unplaced);
	}

	/**
	 * A place, or a project that connects places.
	 *
	 * @param type always {@code Feature}
	 * @param id the id of the entity
	 * @param geometry the point of a place, the line between the places of a project;
	 * null if the graph holds no coordinates
	 * @param properties what is known of it
	 */
	@Schema(name = "PlaceFeature")
	record Feature(String type, String id, @JsonInclude @Nullable Geometry geometry, Properties properties) {

		static Feature of(String id, @Nullable Geometry geometry, Properties properties) {
			return new Feature("Feature", id, geometry, properties);
		}

	}

	/**
	 * A geometry.
	 *
	 * @param type {@code Point} or {@code LineString}
	 * @param coordinates longitude and latitude of a point; a list of such of a line
	 */
	@Schema(name = "PlaceGeometry")
	record Geometry(String type, List<?> coordinates) {

	}

	/**
	 * The properties of a feature.
	 *
	 * @param kind {@code Place} or {@code Project}
	 * @param name its name
	 * @param nameEn its English name
	 * @param locationBasis how the coordinates are known; absent if there are none
	 * @param tile its position on the grid of the explorer's map; absent if it has none
	 * @param projects the ids of the projects in a place
	 * @param commitments the ids of the commitments that act on it
	 * @param facilities the ids of the facilities in it
	 * @param places the ids of the places that a project connects
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "PlaceProperties")
	record Properties(String kind, String name, String nameEn, @Nullable String locationBasis, @Nullable MapTile tile,
			@Nullable List<String> projects, @Nullable List<String> commitments, @Nullable List<String> facilities,
			@Nullable List<String> places) {

	}

	/**
	 * What no source ties to a place.
	 */
	@Schema(name = "UnplacedCounts")
	record Unplaced(int projects, int commitments, int facilities) {

	}

}
