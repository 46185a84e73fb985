package org.accordgraph.theme;

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
@RequestMapping("/api/themes")
@Tag(name = "Themes", description = "Subjects: one main theme per agreement, crosscutting ones, and fields")
class ThemeController extends KindController<Theme> {

	ThemeController(Themes themes, Things things, Relations relations, Vocabulary vocabulary) {
		super(new Listing("Theme", List.of("name", "nameEn", "themeKind"), filters(vocabulary)), themes, things,
				relations);
	}

	private static List<Filter> filters(Vocabulary vocabulary) {
		return List.of(Filter.property(vocabulary, "Theme", "kind", "Those of this kind"));
	}

}
