package org.accordgraph.facility;

import java.util.List;

import io.swagger.v3.oas.annotations.tags.Tag;
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

	private static final List<Filter> FILTERS = List.of(
			Filter.property("kind", "Those of this kind",
					List.of("BIOBANK", "CERTIFICATION_CENTRE", "COMPUTING_CENTRE", "CREDIT_PLATFORM", "FESTIVAL",
							"FINANCING_PLATFORM", "IDENTIFIER_NODE", "INNOVATION_DISTRICT", "LABORATORY",
							"LARGE_SCIENTIFIC_FACILITY", "MATCHING_PLATFORM", "PORT", "PROJECT_LIBRARY",
							"SEWAGE_TREATMENT_PLANT", "TRADING_PLATFORM", "TRANSFER_CENTRE")),
			Filter.related("sideId", "Those on the side of this city", List.of("City"),
					(facility, city) -> facility.relationshipTo(city, "ON_SIDE")),
			Filter.property("sideStatus", "Those of whose side the source tells, or does not",
					List.of("STATED", "INFERRED", "NOT_STATED", "NOT_APPLICABLE")));

	FacilityController(Facilities facilities, Things things, Relations relations) {
		super(new Listing("Facility", List.of("name", "nameEn", "facilityKind", "sideStatus"), FILTERS), facilities,
				things, relations);
	}

}
