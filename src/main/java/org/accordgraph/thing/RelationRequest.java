package org.accordgraph.thing;

import java.util.Arrays;
import java.util.List;

import org.springframework.data.domain.Pageable;

/**
 * Which relations of one type are asked for.
 *
 * @param directions one direction, or both if the request tells none
 * @param page which page
 */
record RelationRequest(List<Direction> directions, Pageable page) {

	static final String DIRECTION = "direction";

	static final List<String> DIRECTIONS = Arrays.stream(Direction.values()).map(Direction::name).toList();

	static RelationRequest of(Parameters parameters) {
		parameters.requireOnly(List.of(DIRECTION, Parameters.PAGE, Parameters.SIZE));
		List<Direction> directions = parameters.oneOf(DIRECTION, DIRECTIONS)
			.map((name) -> List.of(Direction.valueOf(name)))
			.orElse(List.of(Direction.values()));
		return new RelationRequest(directions, parameters.page());
	}

}
