package org.accordgraph.agreement;

import java.util.List;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.accordgraph.thing.Filter;
import org.accordgraph.thing.KindController;
import org.accordgraph.thing.Listing;
import org.accordgraph.thing.Relations;
import org.accordgraph.thing.Things;
import org.neo4j.cypherdsl.core.Cypher;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/agreements")
@Tag(name = "Agreements", description = "Signed agreements")
class AgreementController extends KindController<Agreement> {

	private static final List<Filter> FILTERS = List.of(
			Filter.related("themeId", "Those with this main theme", List.of("Theme"),
					(agreement, theme) -> agreement.relationshipTo(theme, "PRIMARY_THEME")),
			Filter.id("side", "Those that a body signed for this city", List.of("City"),
					(agreement, city) -> agreement.relationshipFrom(Cypher.node("Institution"), "SIGNED")
						.withProperties("side", city)
						.asCondition()),
			Filter.related("partyId", "Those that this body signed", List.of("Institution"),
					(agreement, party) -> agreement.relationshipFrom(party, "SIGNED")),
			Filter.from("signedFrom", "signedOn"), Filter.to("signedTo", "signedOn"));

	AgreementController(Agreements agreements, Things things, Relations relations) {
		super(new Listing("Agreement", List.of("name", "nameEn", "titleType", "signedOn", "declaredAreas"), FILTERS),
				agreements, things, relations);
	}

}
