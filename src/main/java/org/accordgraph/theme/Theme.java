package org.accordgraph.theme;

import java.util.List;
import java.util.Set;

import org.accordgraph.thing.Listed;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.DynamicLabels;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Property;

/**
 * A theme.
 *
 * @param id its id
 * @param name its Chinese name
 * @param nameEn its English name
 * @param aliases its other names
 * @param themeKind POLICY a main theme, CROSSCUT a crosscutting one, FIELD an industry, a
 * technology or a scene of use
 * @param labels its labels but Entity, sorted
 */
@Node("Theme")
public record Theme(@Id String id, String name, String nameEn, @Nullable List<String> aliases,
		@Property("kind") @Nullable String themeKind, @DynamicLabels Set<String> labels) implements Listed {

	public Theme {
		labels = Listed.labels("Theme", labels);
	}

}
