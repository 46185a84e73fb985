package org.accordgraph.links;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Creates the absolute addresses of entities, under the address by which the client of
 * the current request reaches this service.
 */
public final class Addresses {

	private Addresses() {
	}

	/**
	 * Returns the address of this service, without a trailing slash; empty outside a
	 * request, where links are relative to whatever address the service has.
	 */
	public static String service() {
		return (RequestContextHolder.getRequestAttributes() != null)
				? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() : "";
	}

	/**
	 * Returns the address of an entity.
	 * @param path the path of the entities of its kind, such as {@code /api/agreements}
	 */
	public static String of(String path, String id) {
		return UriComponentsBuilder.fromUriString(service())
			.path(path)
			.pathSegment("{id}")
			.encode()
			.buildAndExpand(id)
			.toUriString();
	}

	/**
	 * Returns the address of an entity's relationships of one type.
	 * @param direction {@code IN} or {@code OUT}
	 */
	public static String relations(String id, String type, String direction) {
		return of("/api/entities", id) + "/relations/" + type + "?direction=" + direction;
	}

}
