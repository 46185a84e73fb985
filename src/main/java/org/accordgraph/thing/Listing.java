package org.accordgraph.thing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;

import org.springframework.util.StringUtils;

/**
 * How the things of one kind can be listed.
 *
 * @param kind their label
 * @param sortKeys the properties that they can be sorted by, beside the id
 * @param filters what narrows the list
 */
public record Listing(String kind, List<String> sortKeys, List<Filter> filters) {

	/** What can be sorted by. */
	List<String> sorts() {
		return Stream.concat(Stream.of("id"), this.sortKeys.stream()).toList();
	}

	/** The query parameters that there are. */
	List<String> parameters() {
		return Stream
			.concat(this.filters.stream().map(Filter::name),
					Stream.of(Parameters.PAGE, Parameters.SIZE, Parameters.SORT))
			.toList();
	}

	/**
	 * What must hold of a thing that a request asks for. Nodes without an id are others',
	 * labelled alike.
	 */
	Condition condition(Parameters parameters) {
		// Spring Data names a node after its class.
		Node node = Cypher.anyNode(StringUtils.uncapitalize(this.kind));
		return this.filters.stream()
			.map((filter) -> parameters.value(filter.name()).map((value) -> filter.condition(node, value)))
			.flatMap(Optional::stream)
			.reduce(node.property("id").isNotNull(), Condition::and);
	}

}
