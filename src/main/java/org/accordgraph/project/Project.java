package org.accordgraph.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.accordgraph.thing.Listed;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.DynamicLabels;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A project.
 *
 * @param id its id
 * @param name its Chinese name
 * @param nameEn its English name
 * @param aliases its other names
 * @param status how far it is
 * @param statusStatus whether the source tells that
 * @param statusAsOf the day for which that is told
 * @param statusAsOfStatus whether the source tells that
 * @param statusText the words of the text
 * @param labels its labels but Entity, sorted
 */
@Node("Project")
public record Project(@Id String id, String name, String nameEn, @Nullable List<String> aliases,
		@Nullable String status, @Nullable String statusStatus, @Nullable LocalDate statusAsOf,
		@Nullable String statusAsOfStatus, @Nullable String statusText,
		@DynamicLabels Set<String> labels) implements Listed {

	public Project {
		labels = Listed.labels("Project", labels);
	}

}
