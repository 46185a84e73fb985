package org.accordgraph.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.accordgraph.cypher.CypherFile;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.cypher.CypherStatement;
import org.accordgraph.refusal.StartRefused;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.SummaryCounters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes the graph what {@code cypher/schema}, {@code cypher/seed} and
 * {@code cypher/derive} say: exactly the graph of a fresh load, and nothing of what
 * others put into the same database is touched.
 */
@Component
public class GraphLoader {

	private static final Logger log = LoggerFactory.getLogger(GraphLoader.class);

	private static final List<String> ALL = List.of("Entity", "Passage");

	private static final long LARGE = 100_000;

	private final CypherFolder folder;

	private final Sessions sessions;

	private final Server server;

	private final List<Enrichment> enrichments;

	private final List<Inspection> inspections;

	private final Exchange exchange;

	private final boolean seeded;

	private final GraphWatch watch;

	private volatile String version = "";

	GraphLoader(CypherFolder folder, Sessions sessions, Server server, GraphWatch watch, List<Enrichment> enrichments,
			List<Inspection> inspections, @Value("${accord.seed:true}") boolean seeded) {
		this.folder = folder;
		this.sessions = sessions;
		this.server = server;
		this.enrichments = enrichments;
		this.inspections = inspections;
		this.exchange = new Exchange(sessions);
		this.watch = watch;
		this.seeded = seeded;
	}

	/**
	 * Loads what is not loaded yet. All facts go in one transaction.
	 * @return what is there now
	 * @throws StartRefused if the server cannot be used or a script fails; the graph is
	 * as it was then
	 * @throws DatabaseAway if the server does not answer
	 */
	public LoadedGraph load() {
		long start = System.nanoTime();
		Scripts scripts = Scripts.in(this.folder, this.seeded);
		String version = scripts.version(this.enrichments);
		return this.server.reached(() -> {
			Optional<Dataset> before = dataset();
			boolean written = before.filter((dataset) -> dataset.is(version)).isEmpty()
					&& write(scripts, version, before);
			this.exchange.clear();
			this.watch.look();
			this.version = version;
			return new LoadedGraph(version, written, Duration.ofNanos(System.nanoTime() - start));
		});
	}

	/** Whether it takes too long to go through all of it at the start. */
	public boolean isLarge() {
		try (Session session = this.sessions.reading()) {
			return ALL.stream().mapToLong((label) -> count(session, label)).sum() > LARGE;
		}
	}

	/** The store knows how many there are. */
	private static long count(Session session, String label) {
		return session.executeRead((tx) -> tx.run("MATCH (node:%s) RETURN count(node) AS nodes".formatted(label))
			.single()
			.get("nodes")
			.asLong());
	}

	/**
	 * Makes the constraints and indexes of a graph that was filled without them.
	 * @throws Neo4jException if what was filled in breaks a constraint
	 */
	public void completeSchema() {
		try (Session session = this.sessions.writing()) {
			new Schema(session, Scripts.in(this.folder, this.seeded).schema()).apply(List.of());
			countAgain(session);
		}
	}

	/** Another database is in the place of the one that was there. */
	public void beginAnew() {
		this.sessions.beginAnew();
		this.watch.look();
	}

	private Optional<Dataset> dataset() {
		try (Session session = this.sessions.reading()) {
			return session.executeRead((tx) -> {
				this.server.requireNewEnough(tx.run("RETURN 1").consume().server().agent());
				return Dataset.read(tx);
			});
		}
	}

	/**
	 * Whether the graph is still the one that was loaded, with its constraints and
	 * indexes.
	 * @param tx reads
	 */
	public boolean isAsLoaded(TransactionContext tx) {
		return Dataset.read(tx).filter((dataset) -> dataset.is(this.version)).isPresent();
	}

	private boolean write(Scripts scripts, String version, Optional<Dataset> before) {
		log.info("Loading {} scripts of {}", scripts.schema().size() + scripts.facts().size(),
				before.isPresent() ? "a changed dataset" : "the dataset");
		try (Session session = this.sessions.writing()) {
			Schema schema = new Schema(session, scripts.schema());
			List<String> schemaBefore = before.map(Dataset::schema).orElse(List.of());
			try {
				session.executeWriteWithoutResult((tx) -> Dataset.announce(tx, schema.with(schemaBefore)));
				schema.apply(schemaBefore);
				boolean written = this.exchange
					.in(() -> session.executeWrite((tx) -> write(tx, scripts, version, schema.names())));
				countAgain(session);
				return written;
			}
			catch (RuntimeException ex) {
				undo(session, schema, before, ex);
				throw ex;
			}
		}
	}

	/** Where the database went away meanwhile, the next load does it. */
	private static void undo(Session session, Schema schema, Optional<Dataset> before, RuntimeException failure) {
		try {
			schema.undo();
			session.executeWriteWithoutResult((tx) -> Dataset.retract(tx, before));
		}
		catch (Neo4jException ex) {
			failure.addSuppressed(ex);
		}
	}

	/**
	 * Lets the planner know what is there now. Until it does, it takes the graph for
	 * empty, and Neo4j 5.26 then plans {@code CONTAINS} on an ordered id in a way that
	 * fails.
	 */
	private static void countAgain(Session session) {
		try {
			session.run("CALL db.prepareForReplanning(60)").consume();
		}
		catch (Neo4jException ex) {
			log.debug("This server counts by itself", ex);
		}
	}

	private boolean write(TransactionContext tx, Scripts scripts, String version, List<String> schema) {
		Dataset.lock(tx);
		Dataset before = Dataset.read(tx).orElseThrow();
		// This service has announced that it changes constraints and indexes, and has
		// changed them.
		if (before.holds(version)) {
			log.info("Another service has just loaded the same dataset");
			Dataset.settle(tx, schema);
			return false;
		}
		boolean derives = !scripts.seed().isEmpty() || Clearance.isAnythingOurs(tx);
		if (derives) {
			Derivation.dropAll(tx);
		}
		Clearance clearance = Clearance.of(tx);
		Ownership ownership = new Ownership(tx);
		for (CypherFile script : scripts.seed()) {
			run(tx, script, ownership, true);
		}
		this.enrichments.forEach((enrichment) -> enrichment.enrich(tx));
		if (!scripts.seed().isEmpty()) {
			derive(tx, scripts, ownership);
		}
		ownership.requireOthersUntouched();
		this.inspections.forEach((inspection) -> inspection.inspect(tx));
		int retired = clearance.settle();
		if (derives && (clearance.isAnythingAside() || scripts.seed().isEmpty())) {
			// What others state of things of ours was not seen until now.
			Derivation.dropAll(tx);
			derive(tx, scripts, ownership);
		}
		if (retired > 0) {
			log.warn(
					"{} things left the scripts while others' relationships stand on them: MATCH (thing:Retired) finds them",
					retired);
		}
		Dataset.record(tx, version, schema);
		if (!before.version().isEmpty()) {
			this.exchange.begin();
		}
		return true;
	}

	private static void derive(TransactionContext tx, Scripts scripts, Ownership ownership) {
		scripts.derived().forEach((rule) -> run(tx, rule, ownership, false));
	}

	/**
	 * Runs one.
	 * @param states whether what it writes is the script's own, and not what follows from
	 * facts of anybody
	 */
	private static void run(TransactionContext tx, CypherFile script, Ownership ownership, boolean states) {
		long start = System.nanoTime();
		int nodes = 0;
		int relationships = 0;
		for (CypherStatement statement : script.statements()) {
			try {
				CypherStatement.Parameterized query = statement.parameterized();
				SummaryCounters counters = tx.run(query.text(), query.parameters()).consume().counters();
				nodes += counters.nodesCreated() - counters.nodesDeleted();
				relationships += counters.relationshipsCreated() - counters.relationshipsDeleted();
			}
			catch (Neo4jException ex) {
				RuntimeException refusal = statement.refusal(ex);
				throw (refusal instanceof StartRefused)
						? new StartRefused(refusal.getMessage() + ownership.hint(ex), ex) : refusal;
			}
		}
		if (states) {
			ownership.claim(script, nodes, relationships);
		}
		log.info("{}: {} nodes, {} relationships, {} ms", script.name(), nodes, relationships,
				Duration.ofNanos(System.nanoTime() - start).toMillis());
	}

	/**
	 * How many nodes carry each label, of those that were loaded or taken in; of a large
	 * graph, how many there are of the labels that all of them have.
	 */
	public Map<String, Long> counts() {
		try (Session session = this.sessions.reading()) {
			Map<String, Long> counts = new TreeMap<>();
			if (isLarge()) {
				ALL.forEach((label) -> counts.put(label, count(session, label)));
				return counts;
			}
			session.executeRead((tx) -> tx.run("""
					MATCH (node:%s)
					WHERE node.script IS NOT NULL OR node.document IS NOT NULL
					UNWIND labels(node) AS label
					RETURN label, count(*) AS count
					""".formatted(Ownership.LABELS)).list())
				.forEach((row) -> counts.put(row.get("label").asString(), row.get("count").asLong()));
			return counts;
		}
	}

}
