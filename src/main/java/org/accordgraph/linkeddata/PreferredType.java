package org.accordgraph.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import org.accordgraph.support.request.AcceptedTypes;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.servlet.mvc.condition.RequestCondition;

/**
 * Matches requests that name a media type before JSON, by their weights. Without it, who
 * prefers JSON to Turtle would get Turtle, because JSON is what the other mapping of an
 * address answers whatever a request accepts.
 */
record PreferredType(MediaType type) implements RequestCondition<PreferredType> {

	@Override
	public PreferredType combine(PreferredType other) {
		return other;
	}

	@Override
	public @Nullable PreferredType getMatchingCondition(HttpServletRequest request) {
		try {
			for (MediaType each : AcceptedTypes.of(request)) {
				if (each.equalsTypeAndSubtype(this.type)) {
					return this;
				}
				if (each.includes(MediaType.APPLICATION_JSON)) {
					return null;
				}
			}
		}
		catch (HttpMediaTypeNotAcceptableException ex) {
			// As if it named another type.
		}
		return null;
	}

	@Override
	public int compareTo(PreferredType other, HttpServletRequest request) {
		return 0;
	}

}
