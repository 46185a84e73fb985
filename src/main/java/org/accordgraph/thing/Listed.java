package org.accordgraph.thing;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.accordgraph.cypher.Kinds;
import org.jspecify.annotations.Nullable;

/**
 * What things have in common, whatever their kind. The properties of its kind stand
 * beside these.
 */
@JsonPropertyOrder({ "id", "kind", "labels", "name", "nameEn", "aliases" })
public interface Listed {

	String id();

	/** Its labels but Entity, sorted. */
	Set<String> labels();

	@Nullable String name();

	@Nullable String nameEn();

	/** Its main label. */
	@JsonProperty("kind")
	default String mainLabel() {
		return Kinds.of(labels());
	}

	/**
	 * Completes the labels that Spring Data hands over.
	 * @param own the label of its class, which Spring Data leaves out
	 * @param further the labels of its node beside that
	 * @return all but Entity, sorted
	 */
	static Set<String> labels(String own, Set<String> further) {
		Set<String> labels = Kinds.telling(further);
		labels.add(own);
		return labels;
	}

}
