package org.accordgraph.hostile;

import java.util.List;
import java.util.function.Function;

/**
 * A place to which a value can be sent.
 *
 * @param family the kind of place, such as lists or cards
 * @param name its name
 * @param harmless valid values
 * @param request creates the request with a value
 */
record Slot(String family, String name, List<String> harmless, Function<Payload, Request> request) {

	/**
	 * A request.
	 *
	 * @param method the method
	 * @param target the address; each character is a byte
	 * @param headers header lines
	 */
	record Request(String method, String target, List<String> headers) {

		static Request get(String target) {
			return new Request("GET", target, List.of());
		}

	}

}
