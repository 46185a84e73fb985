package org.accordgraph.place;

import java.util.List;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.accordgraph.cypher.Vocabulary;
import org.accordgraph.thing.Filter;
import org.accordgraph.thing.KindController;
import org.accordgraph.thing.Listing;
import org.accordgraph.thing.Relations;
import org.accordgraph.thing.Things;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/places")
@Tag(name = "Places", description = "Cities, districts, zones and regions")
class PlaceController extends KindController<Place> {

	PlaceController(Places places, Things things, Relations relations, Vocabulary vocabulary) {
		super(new Listing("Place", List.of("name", "nameEn", "areaKm2"), filters(vocabulary)), places, things,
				relations);
	}

	private static List<Filter> filters(Vocabulary vocabulary) {
		return List.of(Filter.label(vocabulary, "Place", "kind", "Those of this kind"),
				Filter.related("partOfId", "Those that are part of this place or initiative, or of a part of it",
						List.of("Place", "Initiative"),
						(place, whole) -> place.relationshipTo(whole, "PART_OF").length(1, 4)));
	}

}
