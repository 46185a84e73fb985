package org.accordgraph.project;

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
@RequestMapping("/api/projects")
@Tag(name = "Projects", description = "Projects and how far they are")
class ProjectController extends KindController<Project> {

	private static final List<Filter> FILTERS = List.of(
			Filter.property("status", "Those that are this far",
					List.of("PLANNED", "DESIGN", "STARTED", "UNDER_CONSTRUCTION", "MAIN_STRUCTURE_DONE", "TRIAL_RUN",
							"COMPLETED", "IN_OPERATION")),
			Filter.related("programmeId", "Those of this programme, or of a part of it", List.of("Programme"),
					(project, programme) -> project.relationshipTo(programme, "PART_OF").length(1, 4)),
			Filter.related("placeId", "Those that stand in this place, connect it or are for it", List.of("Place"),
					(project, place) -> project.relationshipTo(place, "LOCATED_IN", "CONNECTS", "SERVES_AREA")));

	ProjectController(Projects projects, Things things, Relations relations) {
		super(new Listing("Project", List.of("name", "nameEn", "status", "statusAsOf"), FILTERS), projects, things,
				relations);
	}

}
