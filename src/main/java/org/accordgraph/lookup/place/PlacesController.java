package org.accordgraph.lookup.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.database.read.GraphReader;
import org.accordgraph.lookup.place.PlaceCollection.Feature;
import org.accordgraph.lookup.place.PlaceCollection.Geometry;
import org.accordgraph.lookup.place.PlaceCollection.Properties;
import org.accordgraph.lookup.place.PlaceCollection.Unplaced;
import org.accordgraph.model.MapTile;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Places")
class PlacesController {

	private final String places;

	private final String connections;

	private final String unplaced;

	private final Map<String, MapTile> tiles;

	private final GraphReader reading;

	PlacesController(CypherFolder folder, GraphReader reading) {
		this.places = folder.text("places/places.cypher");
		this.connections = folder.text("places/connections.cypher");
		this.unplaced = folder.text("places/unplaced.cypher");
		this.tiles = MapTile.in(folder);
		this.reading = reading;
	}

	@GetMapping(path = "/api/places.geojson", produces = { "application/geo+json", MediaType.APPLICATION_JSON_VALUE })
	@Operation(operationId = "getPlacesGeojson", summary = "Places as GeoJSON",
			description = """
					One feature per place, with the projects, commitments and facilities there, and one per project that connects \
					places. geometry is null where the graph holds no coordinates: the sources state none, and none are guessed. tile is a rough position on the \
					grid of the explorer's map. unplaced counts what no source ties to a place.""")
	@ApiResponse(responseCode = "200", description = "A feature collection (RFC 7946)")
	PlaceCollection places() {
		return this.reading.read((tx) -> {
			Map<String, Feature> places = new LinkedHashMap<>();
			tx.run(this.places).forEachRemaining((row) -> places.put(row.get("id").asString(), place(row)));
			List<Feature> projects = tx.run(this.connections).list((row) -> connection(row, places));
			Record without = tx.run(this.unplaced).single();
			return PlaceCollection.of(Stream.concat(places.values().stream(), projects.stream()).toList(),
					new Unplaced(without.get("projects").asInt(), without.get("commitments").asInt(),
							without.get("facilities").asInt()));
		});
	}

	private Feature place(Record row) {
		String id = row.get("id").asString();
		boolean isLocated = !row.get("lat").isNull() && !row.get("lon").isNull();
		Geometry point = isLocated
				? new Geometry("Point", List.of(row.get("lon").asDouble(), row.get("lat").asDouble())) : null;
		return Feature
			.of(id, point,
					new Properties("Place", row.get("name").asString(), row.get("nameEn").asString(""),
							(isLocated && !row.get("locationBasis").isNull()) ? row.get("locationBasis").asString()
									: null,
							this.tiles.get(id), ids(row.get("projects")), ids(row.get("commitments")),
							ids(row.get("facilities")), null));
	}

	private static Feature connection(Record row, Map<String, Feature> places) {
		List<String> ids = ids(row.get("places"));
		return Feature.of(row.get("id").asString(), line(ids, places), new Properties("Project",
				row.get("name").asString(), row.get("nameEn").asString(""), null, null, null, null, null, ids));
	}

	/** A line needs the coordinates of all its places. */
	private static @Nullable Geometry line(List<String> ids, Map<String, Feature> places) {
		List<Geometry> points = ids.stream()
			.map(places::get)
			.filter(Objects::nonNull)
			.map(Feature::geometry)
			.filter(Objects::nonNull)
			.toList();
		return (points.size() == ids.size())
				? new Geometry("LineString", points.stream().map(Geometry::coordinates).toList()) : null;
	}

	private static List<String> ids(Value value) {
		return value.asList((id) -> id.asString());
	}

}
