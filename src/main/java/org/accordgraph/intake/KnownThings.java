package org.accordgraph.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.accordgraph.form.Column;
import org.accordgraph.form.FormTable;
import org.accordgraph.form.Place;
import org.accordgraph.sameness.Decision;
import org.accordgraph.search.NormalForm;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * The things that the cells of a package may name: those that it states, and those of the
 * graph.
 */
final class KnownThings {

	/** More than that of one name is no name. */
	private static final int MOST_OF_A_NAME = 10;

	private static final List<String> PROMISES = List.of("Agreement", "Commitment");

	/** What the package states: id to labels. */
	private final Map<String, String> stated;

	/** Where the package states it: table and id to row and source. */
	private final Map<String, String> places;

	/** Names that cells use, and what the package calls so. */
	private final Map<String, String> names;

	/** What the graph calls so: texts of cells to things. */
	private final Map<String, String> inGraph;

	/** Passages to their documents. */
	private final Map<String, String> documents;

	/** Relationships to the rows of tables of relations that state them. */
	private final Map<String, String> relations;

	/** What is stated without a passage. */
	private final Map<String, String> unsupported;

	/** Things to the documents whose facts lead to them: {@code thing document}. */
	private final MVMap<String, String> ledTo;

	/** Things to those that stand for them, because somebody decided so. */
	private final Map<String, String> decided = new HashMap<>();

	/** Things and names that they have only because of what is undone since. */
	private final Set<String> undone = new HashSet<>();

	KnownThings(Staging staging) {
		this.stated = staging.lookup("stated");
		this.places = staging.lookup("places");
		this.names = staging.lookup("names");
		this.inGraph = staging.lookup("inGraph");
		this.documents = staging.lookup("documents");
		this.relations = staging.lookup("relations");
		this.unsupported = staging.lookup("unsupported");
		this.ledTo = staging.lookup("ledTo");
	}

	/**
	 * Learns what a row states.
	 * @return where the same table states the same thing already
	 */
	Optional<String> learn(StagedRow row) {
		String id = row.text("id");
		String before = this.places.putIfAbsent(row.table().name() + " " + id, row.number() + " " + row.source());
		if (before != null) {
			return Optional.of(Statement.of(before).toString());
		}
		Set<String> labels = new LinkedHashSet<>();
		Optional.ofNullable(this.stated.get(id)).ifPresent((known) -> labels.addAll(List.of(known.split(" "))));
		labels.add(row.table().label());
		row.table().column(Place.Kind.LABEL).map(row::texts).ifPresent(labels::addAll);
		this.stated.put(id, String.join(" ", labels));
		if (Phase.of(row) == Phase.WITHOUT_EVIDENCE) {
			this.unsupported.put(id, "");
		}
		return Optional.empty();
	}

	/**
	 * Learns that a cell names something by another text than the id of what is stated.
	 */
	void want(String text) {
		String normal = NormalForm.of(text).text();
		if (!normal.isEmpty()) {
			this.names.putIfAbsent(normal, "");
		}
	}

	/** Whether names matter at all. */
	boolean wantsNames() {
		return !this.names.isEmpty();
	}

	/** Learns what a row calls its thing, as far as a cell uses that. */
	void learnNames(StagedRow row) {
		if (row.text("id").isEmpty()) {
			return;
		}
		row.names()
			.forEach((name) -> this.names.computeIfPresent(NormalForm.of(name).text(),
					(key, ids) -> and(ids, row.text("id"))));
	}

	private static String and(String ids, String id) {
		List<String> all = List.of(ids.split(" "));
		return (all.contains(id) || all.size() > MOST_OF_A_NAME) ? ids : (ids + " " + id).strip();
	}

	/**
	 * Where the package states a thing.
	 * @param id the thing, which it does state
	 * @param tables where to look
	 */
	Statement statement(String id, List<FormTable> tables) {
		return tables.stream()
			.map((table) -> this.places.get(table.name() + " " + id))
			.filter(Objects::nonNull)
			.map(Statement::of)
			.findFirst()
			.orElseThrow();
	}

	/**
	 * Learns where a relation is stated.
	 * @return where it is stated already
	 */
	Optional<Statement> learnRelation(String key, StagedRow row) {
		return Optional.ofNullable(this.relations.putIfAbsent(key, row.number() + " " + row.source()))
			.map(Statement::of);
	}

	/** Where the package states a relation. */
	Optional<Statement> relation(String key) {
		return Optional.ofNullable(this.relations.get(key)).map(Statement::of);
	}

	/** Whether the package states it. */
	boolean states(String id) {
		return this.stated.containsKey(id);
	}

	/**
	 * Whether it is an agreement or a promise of one. These rest on the document that
	 * states them, whatever others say of them.
	 */
	boolean isPromised(String id) {
		return named(id, List.of()).stream().anyMatch((thing) -> thing.is(PROMISES));
	}

	/** Whether the graph has to be asked for what a cell names. */
	boolean isToBeAsked(Column column, String text) {
		return column.type().isReference() && !this.inGraph.containsKey(text) && !this.stated.containsKey(text);
	}

	/** What the graph calls so. */
	void learnOfGraph(String text, List<Thing> things) {
		this.inGraph.put(text, Thing.packed(things));
		things.forEach((thing) -> this.inGraph.putIfAbsent(thing.id(), thing.packed()));
	}

	/**
	 * Learns which things somebody decided to be the same. A decision tells nothing where
	 * the thing that is to stand for both is not known.
	 */
	void learnDecided(List<Decision> decisions) {
		decisions.stream()
			.filter((decision) -> !decision.holds() && states(decision.one()))
			.forEach((decision) -> decision.names()
				.forEach((name) -> this.undone.add(decision.other() + " " + NormalForm.of(name).text())));
		decisions.stream()
			.filter(Decision::joins)
			.filter((decision) -> states(decision.other()) || !named(decision.other(), List.of()).isEmpty())
			.forEach((decision) -> this.decided.put(decision.one(), decision.other()));
	}

	/** The thing that stands for another, or that itself. */
	String standingFor(String id) {
		String now = id;
		for (int i = 0; i < this.decided.size() && this.decided.containsKey(now); i++) {
			now = this.decided.get(now);
		}
		return now;
	}

	void learnDocument(String passage, String document) {
		this.documents.put(passage, document);
	}

	/**
	 * Learns that a fact of a document leads to a thing. That matters only where no row
	 * of the thing names a passage.
	 */
	void lead(String id, String document) {
		if (this.unsupported.containsKey(id)) {
			this.ledTo.put(id + " " + document, document);
		}
	}

	/** The documents whose facts lead to a thing of which no row names a passage. */
	List<String> documentsLeadingTo(String id) {
		List<String> documents = new ArrayList<>();
		this.ledTo.cursor(id + " ", id + "!", false).forEachRemaining((key) -> documents.add(this.ledTo.get(key)));
		return documents;
	}

	/** The document of a passage, if it is known. */
	@Nullable String document(String passage) {
		return this.documents.get(passage);
	}

	/**
	 * What a cell names: by id before by name.
	 * @param text what stands there
	 * @param of what kinds the column takes
	 * @return none if nothing is called so, several if it is ambiguous
	 */
	List<Thing> named(String text, List<String> of) {
		String id = standingFor(text);
		if (this.stated.containsKey(id)) {
			return List.of(stated(id));
		}
		if (!id.equals(text)) {
			return named(id, of);
		}
		List<Thing> graph = Thing.severalUnpacked(this.inGraph.getOrDefault(text, ""));
		List<Thing> byId = graph.stream().filter((thing) -> thing.id().equals(text)).toList();
		if (!byId.isEmpty()) {
			return byId;
		}
		String normal = NormalForm.of(text).text();
		Map<String, Thing> all = new LinkedHashMap<>();
		for (String called : this.names.getOrDefault(normal, "").split(" ")) {
			if (!called.isEmpty()) {
				all.put(standingFor(called), standing(called));
			}
		}
		graph.stream()
			.filter((thing) -> !this.undone.contains(thing.id() + " " + normal))
			.forEach((thing) -> all.putIfAbsent(standingFor(thing.id()), standing(thing)));
		List<Thing> ofKind = all.values().stream().filter((thing) -> thing.is(of)).toList();
		return ofKind.isEmpty() ? List.copyOf(all.values()) : ofKind;
	}

	private Thing standing(String called) {
		String id = standingFor(called);
		return this.stated.containsKey(id) ? stated(id) : ofGraph(id).orElseGet(() -> stated(called));
	}

	private Thing standing(Thing thing) {
		String id = standingFor(thing.id());
		return id.equals(thing.id()) ? thing : standing(thing.id());
	}

	private Optional<Thing> ofGraph(String id) {
		return Thing.severalUnpacked(this.inGraph.getOrDefault(id, ""))
			.stream()
			.filter((thing) -> thing.id().equals(id))
			.findFirst();
	}

	private Thing stated(String id) {
		return new Thing(id, List.of(this.stated.getOrDefault(id, "").split(" ")));
	}

	/**
	 * Where something is stated.
	 *
	 * @param row the number of the row
	 * @param source the file or sheet
	 */
	record Statement(int row, String source) {

		private static Statement of(String packed) {
			int blank = packed.indexOf(' ');
			return new Statement(Integer.parseInt(packed.substring(0, blank)), packed.substring(blank + 1));
		}

		@Override
		public String toString() {
			return "row " + this.row + " of " + this.source;
		}

	}

}
