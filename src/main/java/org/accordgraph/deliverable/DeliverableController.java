package org.accordgraph.deliverable;

import java.util.List;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.accordgraph.cypher.Vocabulary;
import org.accordgraph.thing.Filter;
import org.accordgraph.thing.KindController;
import org.accordgraph.thing.Listing;
import org.accordgraph.thing.Relations;
import org.accordgraph.thing.Things;
import org.neo4j.cypherdsl.core.Cypher;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/deliverables")
@Tag(name = "Deliverables", description = "What commitments are to bring into being")
class DeliverableController extends KindController<Deliverable> {

	DeliverableController(Deliverables deliverables, Things things, Relations relations, Vocabulary vocabulary) {
		super(new Listing("Deliverable", List.of("name", "nameEn", "deliverableKind"), filters(vocabulary)),
				deliverables, things, relations);
	}

	private static List<Filter> filters(Vocabulary vocabulary) {
		return List.of(Filter.property(vocabulary, "Deliverable", "kind", "Those of this kind"),
				Filter.related("agreementId", "Those that a commitment of this agreement creates", List.of("Agreement"),
						(deliverable, agreement) -> deliverable.relationshipFrom(Cypher.node("Commitment"), "CREATES")
							.relationshipFrom(agreement, "CONTAINS", "HAS_PART")
							.length(1, 2)));
	}

}
