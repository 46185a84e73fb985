package org.accordgraph.facility;

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
@RequestMapping("/api/facilities")
@Tag(name = "Facilities", description = "Named platforms, laboratories, services and installations")
class FacilityController extends KindController<Facility> {

	FacilityController(Facilities facilities, Things things, Relations relations, Vocabulary vocabulary) {
		super(new Listing("Facility", List.of("name", "nameEn", "facilityKind", "sideStatus"), filters(vocabulary)),
				facilities, things, relations);
	}

	private static List<Filter> filters(Vocabulary vocabulary) {
		return List.of(Filter.property(vocabulary, "Facility", "kind", "Those of this kind"),
				Filter.related("sideId", "Those on the side of this city", List.of("City"),
						(facility, city) -> facility.relationshipTo(city, "ON_SIDE")),
				Filter.property(vocabulary, "Facility", "sideStatus",
						"Those of whose side the source tells, or does not"));
	}

}
