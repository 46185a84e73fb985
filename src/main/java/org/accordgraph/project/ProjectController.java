package org.accordgraph.project;

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
@RequestMapping("/api/projects")
@Tag(name = "Projects", description = "Projects and how far they are")
class ProjectController extends KindController<Project> {

	ProjectController(Projects projects, Things things, Relations relations, Vocabulary vocabulary) {
		super(new Listing("Project", List.of("name", "nameEn", "status", "statusAsOf"), filters(vocabulary)), projects,
				things, relations);
	}

	private static List<Filter> filters(Vocabulary vocabulary) {
		return List.of(Filter.property(vocabulary, "Project", "status", "Those that are this far"),
				Filter.related("programmeId", "Those of this programme, or of a part of it", List.of("Programme"),
						(project, programme) -> project.relationshipTo(programme, "PART_OF").length(1, 4)),
				Filter.related("placeId", "Those that stand in this place, connect it or are for it", List.of("Place"),
						(project, place) -> project.relationshipTo(place, "LOCATED_IN", "CONNECTS", "SERVES_AREA")));
	}

}
