package org.accordgraph.place;

import java.util.List;
import java.util.Set;

import org.accordgraph.thing.Listed;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.DynamicLabels;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A place.
 *
 * @param id its id
 * @param name its Chinese name
 * @param nameEn its English name
 * @param aliases its other names
 * @param areaKm2 its area in square kilometres
 * @param areaWords what sort of area that is
 * @param declaredDistricts how many districts the text says it touches
 * @param layout how it is laid out
 * @param labels its labels but Entity, sorted
 */
@Node("Place")
public record Place(@Id String id, String name, String nameEn, @Nullable List<String> aliases, @Nullable Double areaKm2,
		@Nullable String areaWords, @Nullable Long declaredDistricts, @Nullable String layout,
		@DynamicLabels Set<String> labels) implements Listed {

	public Place {
		labels = Listed.labels("Place", labels);
	}

}
