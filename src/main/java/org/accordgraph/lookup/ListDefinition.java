package org.accordgraph.lookup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.accordgraph.model.EntityKinds;
import org.accordgraph.model.Vocabulary;
import org.accordgraph.support.request.RequestParameter;
import org.accordgraph.support.request.RequestValues;

import org.springframework.data.domain.Pageable;

/**
 * Defines the list of one kind of entity: the parameters that a request accepts, and the
 * Cypher statement that is generated from them.
 *
 * @param kind the kind
 * @param vocabulary the vocabulary, which defines the values of the filters
 */
record ListDefinition(EntityKind kind, Vocabulary vocabulary) {

	/**
	 * Returns a page, the total number of entities, and the labels of the entities that
	 * the filters refer to, in one round trip.
	 */
	private static final String COUNTED = """
			RETURN
			  COUNT {
			    MATCH %s
			  } AS total,
			  COLLECT {
			    %s
			  } AS items%s
			""";

	private static final String NAMED = """
			,
			  COLLECT {
			    MATCH (named:%1$s {id: $%2$s})
			    RETURN labels(named)
			  } AS %2$s""";

	/** Returns the query parameters of the list. */
	List<RequestParameter> parameters() {
		return Stream
			.of(this.kind.filters().stream().map((filter) -> filter.parameter(this.vocabulary, this.kind.label())),
					PageParameters.PARAMETERS.stream(), Stream.of(PageParameters.sort(this.kind.sorts())))
			.flatMap((parameters) -> parameters)
			.toList();
	}

	/** Returns the filters of a request whose values are ids of entities. */
	List<ListFilter> named(RequestValues given) {
		return given(given).filter((filter) -> filter.takes() == ListFilter.Takes.ID).toList();
	}

	/** Returns the statement for a page, one {@code entity} per row. */
	String page(RequestValues given, Pageable page) {
		String order = page.getSort()
			.stream()
			.map((key) -> "entity." + this.kind.sortedBy(key.getProperty()) + (key.isAscending() ? "" : " DESC"))
			.collect(Collectors.joining(", "));
		return """
				MATCH %s
				RETURN entity
				ORDER BY %s
				SKIP $skip
				LIMIT $limit
				""".formatted(pattern(given), order);
	}

	/**
	 * Returns the statement for a page as {@code items} with {@code total}, in one row.
	 */
	String counted(RequestValues given, Pageable page) {
		return COUNTED.formatted(pattern(given).replace("\n", "\n    "),
				page(given, page).strip().replace("\n", "\n    "),
				named(given).stream()
					.map((filter) -> NAMED.formatted(EntityKinds.ENTITY, filter.name()))
					.collect(Collectors.joining()));
	}

	/**
	 * Returns the parameters of both statements. They include the offset and size of the
	 * page, so that the database plans the statement only once for all pages.
	 */
	Map<String, Object> values(RequestValues given, Pageable page) {
		Map<String, Object> values = new HashMap<>(Map.of("skip", page.getOffset(), "limit", page.getPageSize()));
		given(given).forEach((filter) -> values.put(filter.name(),
				filter.stored(this.vocabulary, this.kind.label(), value(filter, given))));
		return values;
	}

	/**
	 * Excludes nodes without an id: other applications may have created them with the
	 * same label.
	 */
	private String pattern(RequestValues given) {
		return Stream
			.concat(Stream.of("(entity:" + this.kind.label() + ")\nWHERE entity.id IS NOT NULL"),
					given(given).map((filter) -> filter.conditionFor(value(filter, given))))
			.collect(Collectors.joining("\n  AND "));
	}

	private Stream<ListFilter> given(RequestValues given) {
		return this.kind.filters().stream().filter((filter) -> given.value(filter.name()).isPresent());
	}

	private static Object value(ListFilter filter, RequestValues given) {
		return given.value(filter.name()).orElseThrow();
	}

}
