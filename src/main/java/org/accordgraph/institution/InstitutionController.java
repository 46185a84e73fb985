package org.accordgraph.institution;

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
@RequestMapping("/api/institutions")
@Tag(name = "Institutions", description = "Bodies that can sign and owe")
class InstitutionController extends KindController<Institution> {

	InstitutionController(Institutions institutions, Things things, Relations relations, Vocabulary vocabulary) {
		super(new Listing("Institution", List.of("name", "nameEn", "level"), filters(vocabulary)), institutions, things,
				relations);
	}

	private static List<Filter> filters(Vocabulary vocabulary) {
		return List.of(Filter.label(vocabulary, "Institution", "kind", "Those of this kind"),
				Filter.property(vocabulary, "Institution", "level", "Those of this level"),
				Filter.related("cityId", "Those of this city", List.of("City"),
						(institution, city) -> institution.relationshipTo(city, "OF_CITY")));
	}

}
