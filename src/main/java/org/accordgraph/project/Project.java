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
 * @param statusStatus whether the source says so
 * @param statusAsOf the day for which it is so; none where a period is given
 * @param statusAsOfStatus whether the source says so
 * @param statusPeriodStart the first day of the period for which it is so
 * @param statusPeriodEnd its last day; none where the period is open
 * @param statusText the words of the text
 * @param labels its labels but Entity, sorted
 */
@Node("Project")
public record Project(@Id String id, String name, String nameEn, @Nullable List<String> aliases,
		@Nullable String status, @Nullable String statusStatus, @Nullable LocalDate statusAsOf,
		@Nullable String statusAsOfStatus, @Nullable LocalDate statusPeriodStart, @Nullable LocalDate statusPeriodEnd,
		@Nullable String statusText, @DynamicLabels Set<String> labels) implements Listed {

	public Project {
		labels = Listed.labels("Project", labels);
	}

}
