package org.accordgraph.ingest.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.accordgraph.database.check.ChangedNodes;
import org.jspecify.annotations.Nullable;

/**
 * The entities that an import affects. The checks of {@code cypher/checks} are limited to
 * these.
 */
final class CheckScope implements ChangedNodes {

	/**
	 * More relationships of one entity are not checked again because of a few new ones.
	 */
	private static final long MANY = 1_000;

	private final Map<String, Set<String>> byLabel = new HashMap<>();

	private final Map<String, Set<String>> nodesByLabel = new HashMap<>();

	/** Entities of unknown labels. */
	private final Set<String> any = new HashSet<>();

	private final NodeLookup nodes;

	/** The relationships that were written, by start. */
	private final Map<String, Set<String>> ends = new HashMap<>();

	/** Set once nothing more is added. */
	private @Nullable Set<String> crowded;

	/** Their element ids, once nothing more is added. */
	private @Nullable List<String> others;

	private final Set<String> known = new HashSet<>();

	CheckScope(NodeLookup nodes) {
		this.nodes = nodes;
	}

	void add(String id, Collection<String> labels) {
		this.known.add(id);
		labels.forEach((label) -> this.byLabel.computeIfAbsent(label, (key) -> new HashSet<>()).add(id));
	}

	/** Adds a node by element id. */
	void addNode(String node, Collection<String> labels) {
		labels.forEach((label) -> this.nodesByLabel.computeIfAbsent(label, (key) -> new HashSet<>()).add(node));
	}

	void addAny(Collection<String> ids) {
		this.any.addAll(ids);
	}

	/** Adds the relationships that were written from an entity to others. */
	void addRelationships(String from, Set<String> to) {
		this.ends.put(from, to);
		this.any.add(from);
		this.any.addAll(to);
	}

	@Override
	public Set<String> crowded() {
		Set<String> found = this.crowded;
		if (found == null) {
			found = this.nodes.withMoreThan(MANY, Stream.concat(this.known.stream(), this.any.stream()).toList());
			this.crowded = found;
		}
		return found;
	}

	@Override
	public List<List<String>> betweenCrowded() {
		List<List<String>> pairs = new ArrayList<>();
		this.ends.forEach((from, all) -> {
			String start = this.nodes.of(from);
			if (start != null && crowded().contains(start)) {
				this.nodes.of(all).stream().filter(crowded()::contains).forEach((to) -> pairs.add(List.of(start, to)));
			}
		});
		return pairs;
	}

	@Override
	public List<String> of(Collection<String> labels) {
		List<String> labelled = this.nodes
			.of(labels.stream().flatMap((label) -> this.byLabel.getOrDefault(label, Set.of()).stream()).toList());
		Stream<String> reached = labels.stream()
			.flatMap((label) -> this.nodesByLabel.getOrDefault(label, Set.of()).stream());
		return Stream.of(labelled.stream(), reached, others().stream()).flatMap((nodes) -> nodes).distinct().toList();
	}

	/** The entities of unknown labels, which every check has to include. */
	private List<String> others() {
		if (this.others == null) {
			List<String> ids = this.any.stream().filter((id) -> !this.known.contains(id)).toList();
			this.nodes.find(ids);
			this.others = this.nodes.of(ids);
		}
		return this.others;
	}

}
