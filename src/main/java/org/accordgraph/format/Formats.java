package org.accordgraph.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.MimeTypeUtils;

/** The forms there are, beside JSON. */
@Component
public class Formats {

	private final List<Format> formats;

	/** Each request is held against all types. */
	private final Map<MediaType, Format> byType = new LinkedHashMap<>();

	Formats(List<Format> formats) {
		this.formats = formats;
		formats.forEach((format) -> this.byType.put(format.mediaType(), format));
	}

	/** Finds a form by what {@code ?format=} calls it. */
	public Optional<Format> named(String name) {
		return this.formats.stream().filter((format) -> format.name().equals(name)).findFirst();
	}

	/**
	 * Finds the form that a request prefers.
	 * @param accept what its {@code Accept} header says
	 * @return none, if it prefers JSON or anything
	 */
	public Optional<Format> accepted(List<MediaType> accept) {
		List<MediaType> preferred = new ArrayList<>(accept);
		MimeTypeUtils.sortBySpecificity(preferred);
		for (MediaType type : preferred) {
			if (type.isCompatibleWith(MediaType.APPLICATION_JSON)) {
				return Optional.empty();
			}
			for (Map.Entry<MediaType, Format> each : this.byType.entrySet()) {
				if (type.isCompatibleWith(each.getKey())) {
					return Optional.of(each.getValue());
				}
			}
		}
		return Optional.empty();
	}

	public List<Format> all() {
		return this.formats;
	}

}
