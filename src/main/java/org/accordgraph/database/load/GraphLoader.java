package org.accordgraph.database.load;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.accordgraph.cypher.CypherFile;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.cypher.CypherStatement;
import org.accordgraph.support.startup.StartupFailure;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.SummaryCounters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Loads {@code cypher/schema}, {@code cypher/seed} and {@code cypher/derive} into the
 * database. The result is exactly the graph of a fresh load, and data of others in the
 * same database is not changed.
 */
@Component
public class GraphLoader {

	private static final Logger log = LoggerFactory.getLogger(GraphLoader.class);

	private static final List<String> ALL = List.of("Entity", "Passage");

	private static final long LARGE = 100_000;

	private final CypherFolder folder;

	private final Sessions sessions;

	private final ServerProbe server;

	private final List<Enrichment> enrichments;

	private final List<Inspection> inspections;

	private final GraphSwap exchange;

	private final BuiltInData data;

	private final Heartbeat heartbeat;

	private volatile String version = "";

	GraphLoader(CypherFolder folder, Sessions sessions, ServerProbe server, Heartbeat heartbeat,
			List<Enrichment> enrichments, List<Inspection> inspections, @Value("${accord.seed:all}") String data) {
		this.folder = folder;
		this.sessions = sessions;
		this.server = server;
		this.enrichments = enrichments;
		this.inspections = inspections;
		this.exchange = new GraphSwap(sessions);
		this.heartbeat = heartbeat;
		this.data = BuiltInData.of(data);
	}

	/**
	 * Loads the graph, unless it is up to date. All facts are written in one transaction.
	 * @return the graph that is now in the database
	 * @throws StartupFailure if the server cannot be used or a script fails; the graph is
	 * then unchanged
	 * @throws DatabaseAway if the server does not respond
	 */
	public LoadedGraph load() {
		long start = System.nanoTime();
		Scripts scripts = Scripts.in(this.folder, this.data);
		String version = scripts.version(this.enrichments);
		return this.server.reached(() -> {
			Optional<Dataset> before = dataset();
			boolean written = before.filter((dataset) -> dataset.is(version)).isEmpty()
					&& write(scripts, version, before);
			this.exchange.clear();
			this.heartbeat.look();
			this.version = version;
			return new LoadedGraph(version, written, Duration.ofNanos(System.nanoTime() - start));
		});
	}

	/** Whether the graph is too large to be read completely at the start. */
	public boolean isLarge() {
		try (Session session = this.sessions.reading()) {
			return ALL.stream().mapToLong((label) -> count(session, label)).sum() > LARGE;
		}
	}

	/** Counts by label, which the store answers without a scan. */
	private static long count(Session session, String label) {
		return session.executeRead((tx) -> tx.run("MATCH (node:%s) RETURN count(node) AS nodes".formatted(label))
			.single()
			.get("nodes")
			.asLong());
	}

	/**
	 * Creates the constraints and indexes of a graph that was filled without them.
	 * @throws Neo4jException if its content violates a constraint
	 */
	public void completeSchema() {
		try (Session session = this.sessions.writing()) {
			new Schema(session, Scripts.in(this.folder, this.data).schema()).apply(List.of());
			countAgain(session);
		}
	}

	/** Resets the sessions after the database was replaced by another one. */
	public void beginAnew() {
		this.sessions.beginAnew();
		this.heartbeat.look();
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
	 * Whether the graph is still the one that was loaded, including its constraints and
	 * indexes.
	 * @param tx the transaction to read in
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
				long nodes = nodes(session);
				boolean written = this.exchange
					.in(() -> session.executeWrite((tx) -> write(tx, scripts, version, schema.names())));
				if (!written) {
					log.info("Another service has already loaded the same dataset");
				}
				if (isOfAnotherSize(nodes, nodes(session))) {
					countAgain(session);
				}
				return written;
			}
			catch (RuntimeException ex) {
				undo(session, schema, before, ex);
				throw ex;
			}
		}
	}

	/**
	 * Restores the schema after a failed load. If the database is unavailable, the next
	 * load does so.
	 */
	private static void undo(Session session, Schema schema, Optional<Dataset> before, RuntimeException failure) {
		try {
			schema.undo();
			session.executeWriteWithoutResult((tx) -> Dataset.retract(tx, before));
		}
		catch (Neo4jException ex) {
			failure.addSuppressed(ex);
		}
	}

	private static long nodes(Session session) {
		return session
			.executeRead((tx) -> tx.run("MATCH (node) RETURN count(node) AS nodes").single().get("nodes").asLong());
	}

	/** Plans for a graph of about the same size stay good, and need not be made again. */
	private static boolean isOfAnotherSize(long before, long after) {
		return Math.abs(after - before) * 4 > Math.min(before, after);
	}

	/**
	 * Updates the statistics of the planner. Until then, it takes the graph for empty,
	 * and Neo4j 5.26 plans {@code CONTAINS} on an ordered id in a way that fails.
	 */
	private static void countAgain(Session session) {
		try {
			session.run("CALL db.prepareForReplanning(60)").consume();
		}
		catch (Neo4jException ex) {
			log.debug("This server keeps its own counts", ex);
		}
	}

	private boolean write(TransactionContext tx, Scripts scripts, String version, List<String> schema) {
		Dataset.lock(tx);
		Dataset before = Dataset.read(tx).orElseThrow();
		// This service has already announced and made its changes of constraints and
		// indexes.
		if (before.holds(version)) {
			Dataset.settle(tx, schema);
			return false;
		}
		boolean empty = GraphClearing.isNothingThere(tx);
		boolean derives = !scripts.seed().isEmpty() || GraphClearing.isAnythingOurs(tx);
		if (!empty) {
			scripts.upgrades().forEach((upgrade) -> upgrade(tx, upgrade));
			if (derives) {
				dropDerived(tx, scripts);
			}
		}
		GraphClearing clearance = empty ? GraphClearing.ofNothing(tx) : GraphClearing.of(tx);
		Ownership ownership = new Ownership(tx);
		for (CypherFile script : scripts.seed()) {
			run(tx, script, ownership, true);
		}
		this.enrichments.forEach((enrichment) -> enrichment.enrich(tx));
		// Before the rules: these compute properties of the nodes of others, too.
		ownership.requireOthersUntouched();
		if (!scripts.seed().isEmpty()) {
			derive(tx, scripts, ownership);
		}
		this.inspections.forEach((inspection) -> inspection.inspect(tx));
		int retired = clearance.settle();
		if (derives && (clearance.isAnythingAside() || scripts.seed().isEmpty())) {
			// Facts of others about entities of the scripts become visible only here.
			dropDerived(tx, scripts);
			derive(tx, scripts, ownership);
		}
		if (retired > 0) {
			log.warn(
					"{} entities were removed from the scripts but are kept because relationships of others refer to them: MATCH (entity:Retired) finds them",
					retired);
		}
		Dataset.record(tx, version, schema);
		if (!before.version().isEmpty()) {
			this.exchange.begin();
		}
		return true;
	}

	/**
	 * Carries what a former release stored over. The facts of its scripts are replaced;
	 * what others imported or decided has to stay.
	 */
	private static void upgrade(TransactionContext tx, CypherFile upgrade) {
		for (CypherStatement statement : upgrade.statements()) {
			try {
				SummaryCounters counters = tx.run(statement.text()).consume().counters();
				if (counters.containsUpdates()) {
					log.info("{}, line {}: {} properties and {} labels carried over from a former release",
							upgrade.name(), statement.line(), counters.propertiesSet(),
							counters.labelsAdded() + counters.labelsRemoved());
				}
			}
			catch (Neo4jException ex) {
				throw statement.refusal(ex);
			}
		}
	}

	/** Deletes what the rules wrote, and the facts of former rules. */
	private static void dropDerived(TransactionContext tx, Scripts scripts) {
		scripts.dropped()
			.stream()
			.flatMap((file) -> file.statements().stream())
			.forEach((statement) -> tx.run(statement.text()).consume());
		Derivation.dropAll(tx);
	}

	private static void derive(TransactionContext tx, Scripts scripts, Ownership ownership) {
		scripts.derived().forEach((rule) -> run(tx, rule, ownership, false));
	}

	/**
	 * Runs a script.
	 * @param states whether the script itself states what it writes; false for rules,
	 * which derive it from the facts of anyone
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
				throw (refusal instanceof StartupFailure)
						? new StartupFailure(refusal.getMessage() + ownership.hint(ex), ex) : refusal;
			}
		}
		if (states) {
			ownership.claim(script, nodes, relationships);
		}
		log.info("{}: {} nodes, {} relationships, {} ms", script.name(), nodes, relationships,
				Duration.ofNanos(System.nanoTime() - start).toMillis());
	}

	/**
	 * The number of loaded or imported nodes by label; in a large graph, only for the
	 * labels that all of them have.
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
