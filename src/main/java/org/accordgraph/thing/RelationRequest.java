package org.accordgraph.thing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.accordgraph.request.Given;
import org.accordgraph.request.RequestParameter;

import org.springframework.data.domain.Pageable;

/**
 * Which relations of one type are asked for.
 *
 * @param directions one direction, or both if the request tells none
 * @param page which page
 */
record RelationRequest(List<Direction> directions, Pageable page) {

	private static final String DIRECTION = "direction";

	static final List<RequestParameter> PARAMETERS = Stream
		.concat(Stream.of(RequestParameter.oneOf(DIRECTION, "IN to this thing, OUT from it; both unless told",
				Arrays.stream(Direction.values()).map(Direction::name).toList())), Pages.PARAMETERS.stream())
		.toList();

	static RelationRequest of(Given given) {
		List<Direction> directions = given.value(DIRECTION)
			.map((name) -> List.of(Direction.valueOf(name.toString())))
			.orElse(List.of(Direction.values()));
		return new RelationRequest(directions, Pages.page(given));
	}

}
