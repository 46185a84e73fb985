package org.accordgraph.ingest.validation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.accordgraph.ingest.matching.MatchDecision;
import org.accordgraph.ingest.staging.Phase;
import org.accordgraph.ingest.staging.StagedRow;
import org.accordgraph.ingest.staging.Staging;
import org.accordgraph.lookup.search.NormalForm;
import org.accordgraph.model.StoredAs;
import org.accordgraph.model.TemplateColumn;

/**
 * Resolves what the cells of a package refer to: entities that the package states, and
 * entities of the graph, by id, name or alias.
 */
public final class KnownEntities {

	/** A name of more entities identifies none. */
	private static final int MAX_ENTITIES_PER_NAME = 10;

	private static final List<String> COMMITMENTS = List.of("Agreement", "Commitment");

	/** Entities of the package: id to labels. */
	private final Map<String, String> stated;

	/** Names that cells use to the ids of the entities of the package that have them. */
	private final Map<String, String> names;

	/** Texts of cells to the ids of the entities whose name is spelt exactly so. */
	private final Map<String, String> exact;

	/** Texts of cells to the entities of the graph with that id or name. */
	private final Map<String, String> inGraph;

	private final StatementIndex statements;

	private final DocumentSupport support;

	private final MergedEntities merged = new MergedEntities();

	KnownEntities(Staging staging) {
		this.stated = staging.lookup("stated");
		this.names = staging.lookup("names");
		this.exact = staging.lookup("exact");
		this.inGraph = staging.lookup("inGraph");
		this.statements = new StatementIndex(staging);
		this.support = new DocumentSupport(staging);
	}

	/**
	 * Adds an entity that a row states.
	 * @return the earlier row, if the same table states the entity already
	 */
	Optional<StatementLocation> add(StagedRow row) {
		Optional<StatementLocation> before = this.statements.addEntity(row);
		if (before.isEmpty()) {
			String id = row.text("id");
			Set<String> labels = new LinkedHashSet<>();
			Optional.ofNullable(this.stated.get(id)).ifPresent((known) -> labels.addAll(List.of(known.split(" "))));
			labels.add(row.table().label());
			row.table().column(StoredAs.Kind.LABEL).map(row::texts).ifPresent(labels::addAll);
			this.stated.put(id, String.join(" ", labels));
			if (Phase.of(row) == Phase.WITHOUT_EVIDENCE) {
				this.support.addWithoutEvidence(id);
			}
		}
		return before;
	}

	/** Adds a text of a cell that is not the id of an entity of the package. */
	void addNameToResolve(String text) {
		String normal = NormalForm.of(text).text();
		if (!normal.isEmpty()) {
			this.names.putIfAbsent(normal, "");
			this.exact.putIfAbsent(text, "");
		}
	}

	/** Whether any cell refers to an entity by name. */
	boolean needsNames() {
		return !this.names.isEmpty();
	}

	/** Adds the names of the entity of a row that cells use. */
	void addNames(StagedRow row) {
		if (row.text("id").isEmpty()) {
			return;
		}
		row.names().forEach((name) -> {
			this.names.computeIfPresent(NormalForm.of(name).text(), (key, ids) -> and(ids, row.text("id")));
			this.exact.computeIfPresent(name, (key, ids) -> and(ids, row.text("id")));
		});
	}

	private static String and(String ids, String id) {
		List<String> all = List.of(ids.split(" "));
		return (all.contains(id) || all.size() > MAX_ENTITIES_PER_NAME) ? ids : (ids + " " + id).strip();
	}

	/** Whether a reference has to be looked up in the graph. */
	boolean needsGraphLookup(TemplateColumn column, String text) {
		return column.type().isReference() && !this.inGraph.containsKey(text) && !this.stated.containsKey(text);
	}

	/** Adds the entities of the graph that have an id or name. */
	void addFromGraph(String text, List<NamedEntity> entities) {
		this.inGraph.put(text, NamedEntity.packed(entities));
		entities.forEach((entity) -> this.inGraph.putIfAbsent(entity.id(), entity.packed()));
	}

	/** Adds an entity of the graph with a name that is spelt exactly like a text. */
	void addExact(String text, String id) {
		this.exact.merge(text, id, KnownEntities::and);
	}

	void addDecisions(List<MatchDecision> decisions) {
		this.merged.add(decisions, this::states, (id) -> states(id) || !find(id, List.of()).isEmpty());
	}

	/** The rows that state the entities and relations of the package. */
	public StatementIndex statements() {
		return this.statements;
	}

	/** The documents that support the entities of the package. */
	DocumentSupport support() {
		return this.support;
	}

	/** Whether the package states an entity. */
	public boolean states(String id) {
		return this.stated.containsKey(id);
	}

	/**
	 * Whether an entity is an agreement or a commitment. These are supported by the
	 * document that states them only, whatever other documents say about them.
	 */
	public boolean isCommitmentOrAgreement(String id) {
		return find(id, List.of()).stream().anyMatch((entity) -> entity.is(COMMITMENTS));
	}

	/** The entity into which match decisions merge an entity, or the entity itself. */
	public String canonicalId(String id) {
		return this.merged.canonicalId(id);
	}

	/**
	 * Finds the entities that a cell refers to, by id before by name.
	 * @param text the text of the cell
	 * @param of the kinds that the column accepts; any if empty
	 * @return none if nothing has this id or name, several if the name is ambiguous
	 */
	List<NamedEntity> find(String text, List<String> of) {
		String id = canonicalId(text);
		if (this.stated.containsKey(id)) {
			return List.of(stated(id));
		}
		if (!id.equals(text)) {
			return find(id, of);
		}
		List<NamedEntity> graph = NamedEntity.severalUnpacked(this.inGraph.getOrDefault(text, ""));
		List<NamedEntity> byId = graph.stream().filter((entity) -> entity.id().equals(text)).toList();
		return byId.isEmpty() ? findByName(text, graph, of) : byId;
	}

	/** Names with the same normal form are different names: the exact spelling wins. */
	private List<NamedEntity> findByName(String text, List<NamedEntity> graph, List<String> of) {
		String normal = NormalForm.of(text).text();
		Map<String, NamedEntity> all = new LinkedHashMap<>();
		for (String id : this.names.getOrDefault(normal, "").split(" ")) {
			if (!id.isEmpty()) {
				all.put(canonicalId(id), canonical(id));
			}
		}
		graph.stream()
			.filter((entity) -> !this.merged.isWithdrawn(entity.id(), normal))
			.forEach((entity) -> all.putIfAbsent(canonicalId(entity.id()), canonical(entity)));
		List<NamedEntity> ofKind = all.values().stream().filter((entity) -> entity.is(of)).toList();
		List<NamedEntity> candidates = ofKind.isEmpty() ? List.copyOf(all.values()) : ofKind;
		Set<String> spelt = new LinkedHashSet<>();
		for (String id : this.exact.getOrDefault(text, "").split(" ")) {
			spelt.add(canonicalId(id));
		}
		List<NamedEntity> exactly = candidates.stream().filter((entity) -> spelt.contains(entity.id())).toList();
		return exactly.isEmpty() ? candidates : exactly;
	}

	private NamedEntity canonical(String id) {
		String canonical = canonicalId(id);
		return this.stated.containsKey(canonical) ? stated(canonical) : ofGraph(canonical).orElseGet(() -> stated(id));
	}

	private NamedEntity canonical(NamedEntity entity) {
		String id = canonicalId(entity.id());
		return id.equals(entity.id()) ? entity : canonical(entity.id());
	}

	private Optional<NamedEntity> ofGraph(String id) {
		return NamedEntity.severalUnpacked(this.inGraph.getOrDefault(id, ""))
			.stream()
			.filter((entity) -> entity.id().equals(id))
			.findFirst();
	}

	private NamedEntity stated(String id) {
		return new NamedEntity(id, List.of(this.stated.getOrDefault(id, "").split(" ")));
	}

}
