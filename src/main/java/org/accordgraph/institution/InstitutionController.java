package org.accordgraph.institution;

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
@RequestMapping("/api/institutions")
@Tag(name = "Institutions", description = "Bodies that can sign and owe")
class InstitutionController extends KindController<Institution> {

	private static final List<Filter> FILTERS = List.of(
			Filter.label("kind", "Those of this kind",
					List.of("Bureau", "ManagementCommittee", "Ministry", "Company", "Centre")),
			Filter.property("level", "Those of this level", List.of("NATIONAL", "MUNICIPAL", "DISTRICT", "ENTERPRISE")),
			Filter.related("cityId", "Those of this city", List.of("City"),
					(institution, city) -> institution.relationshipTo(city, "OF_CITY")));

	InstitutionController(Institutions institutions, Things things, Relations relations) {
		super(new Listing("Institution", List.of("name", "nameEn", "level"), FILTERS), institutions, things, relations);
	}

}
