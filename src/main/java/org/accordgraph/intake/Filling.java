package org.accordgraph.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.accordgraph.bulk.BulkFiles;
import org.accordgraph.bulk.BulkStore;
import org.accordgraph.check.CheckResult;
import org.accordgraph.check.Sweep;
import org.accordgraph.form.Column;
import org.accordgraph.form.Form;
import org.accordgraph.graph.Additions;
import org.accordgraph.graph.Derivation;
import org.accordgraph.graph.GraphLoader;

import org.accordgraph.intake.Tally.Outcome;
import org.accordgraph.reading.Reading;
import org.accordgraph.refusal.StartRefused;
import org.h2.mvstore.MVMap;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Fills an empty graph with a package all at once, by Neo4j's bulk importer, which is
 * much faster than transactions. What the rules compute and check is the same; if one of
 * them does not hold, the graph is as empty as before.
 */
@Component
class Filling {

	private static final String EVERYTHING = """
			MATCH (node)
			RETURN labels(node) AS labels, properties(node) AS properties
			""";

	private static final String EMPTY_LIST = """
			MATCH (node:LABELS)
			WHERE node.PROPERTY IS NULL
			CALL (node) {
			  SET node.PROPERTY = []
			} IN TRANSACTIONS OF 20000 ROWS
			""";

	/** The graph was empty. */
	private static final CheckResult NOTHING_BEFORE = new CheckResult("", "", true, List.of(), false);

	/** For how many things something is computed in one transaction. */
	private static final int AT_ONCE = 500;

	private final ObjectProvider<BulkStore> store;

	private final Reading reading;

	private final GraphLoader loader;

	private final Additions additions;

	private final Statements statements;

	private final Derivation derivation;

	private final Sweep sweep;

	private final Form form;

	Filling(ObjectProvider<BulkStore> store, Reading reading, GraphLoader loader, Additions additions,
			Statements statements, Derivation derivation, Sweep sweep, Form form) {
		this.store = store;
		this.reading = reading;
		this.loader = loader;
		this.additions = additions;
		this.statements = statements;
		this.derivation = derivation;
		this.sweep = sweep;
		this.form = form;
	}

	/**
	 * Whether it can be done.
	 * @throws StartRefused if it cannot
	 */
	void require() {
		if (this.store.getIfAvailable() == null) {
			throw new StartRefused("Only the embedded database can be filled all at once: leave out --bulk.");
		}
		long things = this.reading
			.readAtLeisure((tx) -> tx.run("MATCH (thing:Entity|Passage|Decision) RETURN count(thing) AS things")
				.single()
				.get("things")
				.asLong());
		if (things > 0) {
			throw new StartRefused(
					"The graph is not empty, there are %d things and decisions in it: leave out --bulk, or start with an empty accord.embedded.directory and --accord.seed=false."
						.formatted(things));
		}
	}

	/**
	 * Fills it.
	 * @return the documents that are left to be taken in the usual way, because others
	 * state some of the same
	 */
	List<String> fill(Checked checked, Progress progress, Tally tally) throws IOException {
		BulkStore store = this.store.getObject();
		List<String> filled = new ArrayList<>();
		List<String> subjects = new ArrayList<>();
		Map<Set<String>, Set<String>> emptyLists;
		try (BulkFiles files = new BulkFiles()) {
			this.reading.readAtLeisure((tx) -> tx.run(EVERYTHING).list())
				.forEach((node) -> files.node(node.get("labels").asList((label) -> label.asString()),
						node.get("properties").asMap()));
			write(checked, files, filled, subjects, progress);
			progress.rows("filling the database", 0, 0);
			store.fill(files);
			emptyLists = files.emptyLists();
		}
		try {
			this.loader.beginAnew();
			progress.rows("writing empty lists", 0, 0);
			emptyLists.forEach(this::writeEmptyLists);
			progress.rows("making indexes", 0, 0);
			this.loader.completeSchema();
			finish(subjects, checked, progress);
		}
		catch (RuntimeException ex) {
			putBack(store);
			throw ex;
		}
		if (checked.findings().none()) {
			store.confirm();
			tally.count(filled, checked.staging(), Outcome.CREATED);
		}
		else {
			putBack(store);
			tally.count(checked.documents(), checked.staging(), Outcome.REJECTED);
		}
		List<String> left = new ArrayList<>(checked.documents());
		left.removeAll(filled);
		return left;
	}

	/** Without indexes, which would have to be told of each. */
	private void writeEmptyLists(Set<String> labels, Set<String> properties) {
		properties.forEach((property) -> this.additions
			.change(EMPTY_LIST.replace("LABELS", String.join(":", labels)).replace("PROPERTY", property)));
	}

	private void putBack(BulkStore store) {
		store.putBack();
		this.loader.beginAnew();
	}

	private void write(Checked checked, BulkFiles files, List<String> filled, List<String> subjects,
			Progress progress) {
		MVMap<String, String> stated = checked.staging().lookup("filled");
		Set<String> links = this.form.tables()
			.stream()
			.flatMap((table) -> table.columns().stream())
			.filter(Column::isLink)
			.map((column) -> column.place().name())
			.collect(Collectors.toSet());
		long rows = 0;
		for (String document : checked.documents()) {
			StatedDocument all = StatedDocument.of(checked.staging(), document, checked.known());
			if (all.onlyAdds(links, stated::containsKey)) {
				all.writeTo(files);
				all.things().keySet().forEach((thing) -> stated.put(thing, ""));
				subjects.addAll(all.thingsOf(this.derivation.subjects()));
				filled.add(document);
			}
			rows += checked.staging().rowsIn(document);
			progress.rows("writing files", rows, checked.staging().size());
		}
	}

	/** Computes what follows, and asks whether the rules hold. */
	private void finish(List<String> subjects, Checked checked, Progress progress) {
		for (int i = 0; i < subjects.size(); i += AT_ONCE) {
			progress.rows("computing what follows", i, subjects.size());
			List<String> some = subjects.subList(i, Math.min(i + AT_ONCE, subjects.size()));
			this.additions.write((tx) -> {
				Following following = new Following(this.derivation, this.statements, tx,
						new Nodes(this.statements, tx));
				following.addAll(some);
				following.compute();
				return true;
			}, (done) -> done);
		}
		this.sweep.broken((things) -> progress.rows("checking the graph", things, 0))
			.forEach((result) -> new BrokenRule(result, checked.known(), this.form).report(checked.findings(),
					() -> NOTHING_BEFORE));
	}

}
