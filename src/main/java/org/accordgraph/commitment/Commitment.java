package org.accordgraph.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.accordgraph.thing.Listed;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.DynamicLabels;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A commitment.
 *
 * @param id its id
 * @param name its Chinese name
 * @param nameEn its English name
 * @param aliases its other names
 * @param level 1 an area of cooperation, 2 a task in one, 0 what stands beside the list
 * @param ordinal its place in order, from 1
 * @param statement the promise in our words, Chinese
 * @param statementEn the same in English
 * @param modality what sort of thing is promised
 * @param firmness 3 a result, 2 an effort, 1 a look into it
 * @param recurrence an ISO 8601 period, where it repeats
 * @param dueBy when it is due
 * @param dueByStatus whether the source tells that
 * @param dutyWords the words that say who acts, where the duty follows from the signature
 * @param labels its labels but Entity, sorted
 */
@Node("Commitment")
public record Commitment(@Id String id, String name, String nameEn, @Nullable List<String> aliases,
		@Nullable Long level, @Nullable Long ordinal, @Nullable String statement, @Nullable String statementEn,
		@Nullable String modality, @Nullable Long firmness, @Nullable String recurrence, @Nullable LocalDate dueBy,
		@Nullable String dueByStatus, @Nullable String dutyWords, @DynamicLabels Set<String> labels) implements Listed {

	public Commitment {
		labels = Listed.labels("Commitment", labels);
	}

}
