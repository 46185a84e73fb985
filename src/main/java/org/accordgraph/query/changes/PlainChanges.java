package org.accordgraph.query.changes;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes changes as the JSON of this API. It comes first: who accepts anything gets it.
 */
@Component
@Order(0)
class PlainChanges implements ChangeFormat {

	private final JsonMapper json;

	PlainChanges(JsonMapper json) {
		this.json = json;
	}

	@Override
	public String name() {
		return "json";
	}

	@Override
	public MediaType mediaType() {
		return MediaType.APPLICATION_JSON;
	}

	@Override
	public byte[] write(ChangesRequest request, Changes.Told told) {
		return this.json.writeValueAsBytes(told.feed());
	}

}
