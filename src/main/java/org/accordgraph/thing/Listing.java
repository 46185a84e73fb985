package org.accordgraph.thing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.accordgraph.request.Given;
import org.accordgraph.request.RequestParameter;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.Statement;

import org.springframework.data.domain.Pageable;
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
	List<RequestParameter> parameters() {
		return Stream
			.of(this.filters.stream().map(Filter::parameter), Pages.PARAMETERS.stream(), Stream.of(Pages.sort(sorts())))
			.flatMap(Function.identity())
			.toList();
	}

	/**
	 * What must hold of a thing that a request asks for. Nodes without an id are others',
	 * labelled alike.
	 */
	Condition condition(Given given) {
		Node node = node();
		return this.filters.stream()
			.map((filter) -> given.value(filter.name()).map((value) -> filter.condition(node, value)))
			.flatMap(Optional::stream)
			.reduce(node.property("id").isNotNull(), Condition::and);
	}

	/**
	 * Asks for a page. Its place and size are parameters, so that the database plans all
	 * pages once; Spring Data would write them into the text.
	 */
	Statement page(Condition condition, Pageable page) {
		Node node = node();
		List<SortItem> order = page.getSort()
			.stream()
			.map((key) -> Cypher.sort(node.property(property(key.getProperty())),
					key.isAscending() ? SortItem.Direction.ASC : SortItem.Direction.DESC))
			.toList();
		return Cypher.match(node)
			.where(condition)
			.returning(node)
			.orderBy(order)
			.skip(Cypher.parameter("pageOffset", page.getOffset()))
			.limit(Cypher.parameter("pageSize", page.getPageSize()))
			.build();
	}

	Statement count(Condition condition) {
		return Cypher.match(node()).where(condition).returning(Cypher.count(Cypher.asterisk())).build();
	}

	/**
	 * A thing tells its kind by its label; the kind that it has of its own goes by both.
	 */
	private String property(String key) {
		return key.equals(StringUtils.uncapitalize(this.kind) + "Kind") ? "kind" : key;
	}

	private Node node() {
		return Cypher.node(this.kind).named(StringUtils.uncapitalize(this.kind));
	}

}
