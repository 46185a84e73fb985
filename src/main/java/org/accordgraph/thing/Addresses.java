package org.accordgraph.thing;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Where things are, as the sender of the current request reaches this service. */
final class Addresses {

	private Addresses() {
	}

	static String service() {
		return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
	}

	/**
	 * The address of a thing.
	 * @param path where things of its kind are, such as {@code /api/agreements}
	 */
	static String of(String path, String id) {
		return UriComponentsBuilder.fromUriString(service())
			.path(path)
			.pathSegment("{id}")
			.encode()
			.buildAndExpand(id)
			.toUriString();
	}

	static String relations(String id, String type, Direction direction) {
		return of("/api/things", id) + "/relations/" + type + "?direction=" + direction;
	}

}
