package org.accordgraph.hostile;

import java.util.List;
import java.util.function.Function;

/**
 * A place where a value can be sent.
 *
 * @param family what is there, such as lists or cards
 * @param name the place
 * @param harmless values that it is for
 * @param request the request with a value
 */
record Slot(String family, String name, List<String> harmless, Function<Payload, Request> request) {

	/**
	 * A request.
	 *
	 * @param method the method
	 * @param target the address; a character is a byte
	 * @param headers header lines
	 */
	record Request(String method, String target, List<String> headers) {

		static Request get(String target) {
			return new Request("GET", target, List.of());
		}

	}

}
