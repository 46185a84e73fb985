package org.accordgraph.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.accordgraph.thing.Listed;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.DynamicLabels;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * An agreement.
 *
 * @param id its id
 * @param name its Chinese name
 * @param nameEn its English name
 * @param aliases its other names
 * @param titleType what its title calls it
 * @param signedOn when it was signed
 * @param signedOnStatus whether the source tells that
 * @param signedOnNote how the date is known
 * @param declaredAreas how many areas of cooperation the text declares
 * @param declaredAreasStatus whether the source tells that
 * @param validUntil until when it holds
 * @param validUntilStatus whether the source tells that
 * @param leadBody the id of the body that leads
 * @param leadBodyStatus whether the source tells that
 * @param labels its labels but Entity, sorted
 */
@Node("Agreement")
public record Agreement(@Id String id, String name, String nameEn, @Nullable List<String> aliases,
		@Nullable String titleType, @Nullable LocalDate signedOn, @Nullable String signedOnStatus,
		@Nullable String signedOnNote, @Nullable Long declaredAreas, @Nullable String declaredAreasStatus,
		@Nullable LocalDate validUntil, @Nullable String validUntilStatus, @Nullable String leadBody,
		@Nullable String leadBodyStatus, @DynamicLabels Set<String> labels) implements Listed {

	public Agreement {
		labels = Listed.labels("Agreement", labels);
	}

}
