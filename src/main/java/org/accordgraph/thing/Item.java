package org.accordgraph.thing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A thing in a list.
 *
 * @param thing the thing, flat
 * @param links where more of it is told
 */
public record Item<T>(@JsonUnwrapped T thing, Links links) {

	/**
	 * Links.
	 *
	 * @param self the thing itself
	 */
	@Schema(name = "ItemLinks")
	public record Links(String self) {

	}

}
