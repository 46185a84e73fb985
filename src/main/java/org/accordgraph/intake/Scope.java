package org.accordgraph.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The things that an import touches: the rules of the graph are asked of these only. */
final class Scope {

	private final Map<String, Set<String>> byLabel = new HashMap<>();

	/** Those of which the labels are not known. */
	private final Set<String> any = new HashSet<>();

	private final Nodes nodes;

	private final Set<String> known = new HashSet<>();

	Scope(Nodes nodes) {
		this.nodes = nodes;
	}

	void add(String id, Collection<String> labels) {
		this.known.add(id);
		labels.forEach((label) -> this.byLabel.computeIfAbsent(label, (key) -> new HashSet<>()).add(id));
	}

	void addAny(Collection<String> ids) {
		this.any.addAll(ids);
	}

	/** The element ids of the things that may have one of some labels. */
	List<String> of(Collection<String> labels) {
		this.nodes.find(this.any);
		return this.nodes.of(
				Stream
					.concat(labels.stream().flatMap((label) -> this.byLabel.getOrDefault(label, Set.of()).stream()),
							this.any.stream().filter((id) -> !this.known.contains(id)))
					.distinct()
					.toList());
	}

}
