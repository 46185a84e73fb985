package org.accordgraph.ingest.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.accordgraph.database.bulk.BulkFiles;
import org.accordgraph.database.bulk.BulkStore;
import org.accordgraph.database.check.BatchedChecks;
import org.accordgraph.database.check.CheckResult;
import org.accordgraph.database.load.Derivation;
import org.accordgraph.database.load.GraphLoader;
import org.accordgraph.database.load.GraphWriter;
import org.accordgraph.database.read.GraphReader;
import org.accordgraph.ingest.staging.Progress;
import org.accordgraph.ingest.validation.ValidatedPackage;
import org.accordgraph.ingest.write.Tally.Outcome;
import org.accordgraph.model.Template;
import org.accordgraph.model.TemplateColumn;
import org.accordgraph.support.startup.StartupFailure;
import org.h2.mvstore.MVMap;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Imports a package into an empty database with Neo4j's bulk importer, which is much
 * faster than transactions. Derived relationships and checks are the same; if a check
 * fails, the former database is restored.
 */
@Component
public class BulkImport {

	private static final String ALL_NODES = """
			MATCH (node)
			RETURN labels(node) AS labels, properties(node) AS properties
			""";

	private static final String SET_EMPTY_LIST = """
			MATCH (node:LABELS)
			WHERE node.PROPERTY IS NULL
			CALL (node) {
			  SET node.PROPERTY = []
			} IN TRANSACTIONS OF 20000 ROWS
			""";

	/** The graph was empty. */
	private static final CheckResult NOTHING_BEFORE = new CheckResult("", "", true, List.of(), false);

	/** Entities for which relationships are derived in one transaction. */
	private static final int BATCH_SIZE = 500;

	private final ObjectProvider<BulkStore> store;

	private final GraphReader reading;

	private final GraphLoader loader;

	private final GraphWriter writer;

	private final WriteStatements statements;

	private final Derivation derivation;

	private final BatchedChecks checks;

	private final Template template;

	private final Ties ties;

	BulkImport(ObjectProvider<BulkStore> store, GraphReader reading, GraphLoader loader, GraphWriter writer,
			WriteStatements statements, Derivation derivation, BatchedChecks checks, Template template, Ties ties) {
		this.store = store;
		this.reading = reading;
		this.loader = loader;
		this.writer = writer;
		this.statements = statements;
		this.derivation = derivation;
		this.checks = checks;
		this.template = template;
		this.ties = ties;
	}

	/**
	 * Checks that the database is embedded and empty.
	 * @throws StartupFailure if it is not
	 */
	public void requireEmptyDatabase() {
		if (this.store.getIfAvailable() == null) {
			throw new StartupFailure("The option --bulk needs the embedded database: omit it.");
		}
		long entities = this.reading.readAtLeisure(
				(tx) -> tx.run("MATCH (entity:Entity|Passage|MatchDecision) RETURN count(entity) AS entities")
					.single()
					.get("entities")
					.asLong());
		if (entities > 0) {
			throw new StartupFailure(
					"The database is not empty, it has %d entities and decisions: omit --bulk, or use an empty accord.embedded.directory and --accord.seed=none."
						.formatted(entities));
		}
	}

	/**
	 * Imports a package.
	 * @param validated the package; issues found by checks are added to it
	 * @param progress receives the progress
	 * @param tally counts what happened to the rows
	 * @return the documents that are left to be imported in transactions, because others
	 * state some of the same
	 * @throws IOException if the disk fails
	 */
	public List<String> write(ValidatedPackage validated, Progress progress, Tally tally) throws IOException {
		BulkStore store = this.store.getObject();
		List<String> imported = new ArrayList<>();
		List<String> subjects = new ArrayList<>();
		Map<Set<String>, Set<String>> emptyLists;
		try (BulkFiles files = new BulkFiles()) {
			this.reading.readAtLeisure((tx) -> tx.run(ALL_NODES).list())
				.forEach((node) -> files.node(node.get("labels").asList((label) -> label.asString()),
						node.get("properties").asMap()));
			write(validated, files, imported, subjects, progress);
			progress.rows("running the bulk importer", 0, 0);
			store.fill(files);
			emptyLists = files.emptyLists();
		}
		try {
			this.loader.beginAnew();
			progress.rows("writing empty lists", 0, 0);
			emptyLists.forEach(this::writeEmptyLists);
			progress.rows("creating indexes", 0, 0);
			this.loader.completeSchema();
			deriveAndCheck(subjects, validated, progress);
		}
		catch (RuntimeException ex) {
			restore(store);
			throw ex;
		}
		if (validated.issues().hasErrors()) {
			restore(store);
			tally.count(validated.documents(), validated.staging(), Outcome.REJECTED);
		}
		else {
			store.confirm();
			tally.count(imported, validated.staging(), Outcome.CREATED);
		}
		List<String> remaining = new ArrayList<>(validated.documents());
		remaining.removeAll(imported);
		return remaining;
	}

	/** Before the indexes are created, since these would have to be updated. */
	private void writeEmptyLists(Set<String> labels, Set<String> properties) {
		properties.forEach((property) -> this.writer
			.change(SET_EMPTY_LIST.replace("LABELS", String.join(":", labels)).replace("PROPERTY", property)));
	}

	private void restore(BulkStore store) {
		store.putBack();
		this.loader.beginAnew();
	}

	private void write(ValidatedPackage validated, BulkFiles files, List<String> imported, List<String> subjects,
			Progress progress) {
		MVMap<String, String> stated = validated.staging().lookup("bulkImported");
		Set<String> links = this.template.tables()
			.stream()
			.flatMap((table) -> table.columns().stream())
			.filter(TemplateColumn::isLink)
			.map((column) -> column.place().name())
			.collect(Collectors.toSet());
		long rows = 0;
		for (String document : validated.documents()) {
			StatedDocument all = StatedDocument.of(validated.staging(), document, validated.known());
			if (all.onlyAdds(links, stated::containsKey)) {
				all.writeTo(files);
				all.entities().keySet().forEach((entity) -> stated.put(entity, ""));
				subjects.addAll(all.entitiesOf(this.derivation.subjects()));
				imported.add(document);
			}
			rows += validated.staging().rowsIn(document);
			progress.rows("writing files", rows, validated.staging().size());
		}
	}

	/** Derives relationships, and runs the checks. */
	private void deriveAndCheck(List<String> subjects, ValidatedPackage validated, Progress progress) {
		for (int i = 0; i < subjects.size(); i += BATCH_SIZE) {
			progress.rows("deriving relationships", i, subjects.size());
			List<String> some = subjects.subList(i, Math.min(i + BATCH_SIZE, subjects.size()));
			this.writer.write((tx) -> {
				Rederivation rederivation = new Rederivation(this.derivation, this.statements, tx,
						new NodeLookup(this.statements, tx));
				rederivation.addAll(some);
				rederivation.compute();
				return true;
			}, (done) -> done);
		}
		this.checks.broken((entities) -> progress.rows("running checks", entities, 0))
			.forEach((result) -> new Violation(result, validated.known(), validated.doubts(), this.template, this.ties)
				.report(validated.issues(), () -> NOTHING_BEFORE));
	}

}
