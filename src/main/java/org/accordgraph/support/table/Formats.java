package org.accordgraph.support.table;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** The available file formats, besides JSON. */
@Component
public class Formats {

	private final List<Format> formats;

	Formats(List<Format> formats) {
		this.formats = formats;
	}

	/** Finds a format by its name in {@code ?format=}. */
	public Optional<Format> named(String name) {
		return this.formats.stream().filter((format) -> format.name().equals(name)).findFirst();
	}

	public List<Format> all() {
		return this.formats;
	}

}
