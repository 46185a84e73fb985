package org.accordgraph.sameness;

import java.util.List;
import java.util.Set;

/**
 * A body or place as far as its names are compared.
 *
 * @param id its id
 * @param labels its labels
 * @param names all it goes by, its name first
 * @param cities the ids of the cities that it is of; none if that is not told
 */
public record Named(String id, Set<String> labels, List<String> names, Set<String> cities) {

	private static final Set<String> GENERAL = Set.of("Entity", "Institution", "Place");

	String name() {
		return this.names.get(0);
	}

	boolean isPlace() {
		return this.labels.contains("Place");
	}

	/** What kind of body or place it is; none if that is not told. */
	Set<String> kinds() {
		return this.labels.stream()
			.filter((label) -> !GENERAL.contains(label))
			.collect(java.util.stream.Collectors.toSet());
	}

	List<NameParts> parts() {
		return this.names.stream()
			.filter((name) -> !name.isBlank())
			.map((name) -> isPlace() ? NameParts.ofPlace(name) : NameParts.ofBody(name))
			.filter((parts) -> !parts.core().isEmpty())
			.distinct()
			.toList();
	}

}
