package org.accordgraph.lookup;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.accordgraph.support.request.RequestParameter;
import org.accordgraph.support.request.RequestValues;

import org.springframework.data.domain.Pageable;

/**
 * A request for the relationships of one type.
 *
 * @param directions one direction, or both if the request does not specify one
 * @param page the requested page
 */
record RelationRequest(List<Direction> directions, Pageable page) {

	private static final String DIRECTION = "direction";

	static final List<RequestParameter> PARAMETERS = Stream
		.concat(Stream.of(RequestParameter.oneOf(DIRECTION, "IN: to this entity, OUT: from it; both by default",
				Arrays.stream(Direction.values()).map(Direction::name).toList())), PageParameters.PARAMETERS.stream())
		.toList();

	static RelationRequest of(RequestValues given) {
		List<Direction> directions = given.value(DIRECTION)
			.map((name) -> List.of(Direction.valueOf(name.toString())))
			.orElse(List.of(Direction.values()));
		return new RelationRequest(directions, PageParameters.page(given));
	}

}
