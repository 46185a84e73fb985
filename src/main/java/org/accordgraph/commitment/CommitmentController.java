package org.accordgraph.commitment;

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
@RequestMapping("/api/commitments")
@Tag(name = "Commitments", description = "What agreements promise: areas of cooperation and the tasks in them")
class CommitmentController extends KindController<Commitment> {

	CommitmentController(Commitments commitments, Things things, Relations relations, Vocabulary vocabulary) {
		super(new Listing("Commitment", List.of("name", "nameEn", "level", "ordinal", "modality", "firmness", "dueBy"),
				filters(vocabulary)), commitments, things, relations);
	}

	private static List<Filter> filters(Vocabulary vocabulary) {
		return List.of(
				Filter.related("agreementId", "Those of this agreement, areas and tasks", List.of("Agreement"),
						(commitment, agreement) -> commitment.relationshipFrom(agreement, "CONTAINS", "HAS_PART")
							.length(1, 2)),
				Filter.number(vocabulary, "Commitment", "level",
						"1 areas of cooperation, 2 tasks in them, 0 what stands beside the list"),
				Filter.number(vocabulary, "Commitment", "firmness",
						"3 a result is promised, 2 an effort, 1 a look into it"),
				Filter.property(vocabulary, "Commitment", "modality", "Those with this sort of main verb"),
				Filter.related("themeId", "Those on this theme, of kind CROSSCUT or FIELD", List.of("Theme"),
						(commitment, theme) -> commitment.relationshipTo(theme, "ABOUT", "IN_FIELD")),
				Filter.related("bodyId", "Those that this body or group has a duty in",
						List.of("Institution", "ActorGroup"),
						(commitment, body) -> commitment.relationshipFrom(body, "HAS_DUTY")));
	}

}
