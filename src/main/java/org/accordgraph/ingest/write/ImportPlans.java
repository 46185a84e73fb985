package org.accordgraph.ingest.write;

import java.util.LinkedHashMap;
import java.util.Map;

import org.accordgraph.cypher.CypherText;
import org.accordgraph.database.check.Checks;
import org.accordgraph.database.load.Derivation;
import org.accordgraph.database.load.GraphWriter;
import org.accordgraph.support.thread.ServiceThreads;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the database plan the statements of imports after the start, one after the other
 * and after the questions. A document takes longer to plan than to import.
 */
@Component
class ImportPlans implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(ImportPlans.class);

	private final WriteStatements statements;

	private final Derivation derivation;

	private final Checks checks;

	private final GraphWriter writer;

	private final boolean prepares;

	private final Thread planning = ServiceThreads.one("planning-imports", this::plan);

	private volatile boolean over;

	ImportPlans(WriteStatements statements, Derivation derivation, Checks checks, GraphWriter writer,
			@Value("${accord.questions.prepare:true}") boolean prepares) {
		this.statements = statements;
		this.derivation = derivation;
		this.checks = checks;
		this.writer = writer;
		this.prepares = prepares;
	}

	/**
	 * Spring Boot reports readiness once more when all listeners have prepared what they
	 * need.
	 */
	@EventListener
	void ready(AvailabilityChangeEvent<ReadinessState> event) {
		if (this.prepares && event.getState() == ReadinessState.ACCEPTING_TRAFFIC
				&& event.getSource() instanceof WebServerApplicationContext
				&& this.planning.getState() == Thread.State.NEW) {
			this.planning.start();
		}
	}

	private void plan() {
		Map<String, Map<String, Object>> all = new LinkedHashMap<>();
		Map<String, Object> nothing = CypherText.given(Map.of());
		this.statements.all().forEach((text) -> all.put(text, nothing));
		this.derivation.scoped().forEach((text) -> all.put(text, nothing));
		all.putAll(this.checks.scoped());
		long start = System.nanoTime();
		try {
			for (Map.Entry<String, Map<String, Object>> each : all.entrySet()) {
				if (this.over) {
					return;
				}
				this.writer.plan(each.getKey(), each.getValue());
			}
			log.debug("{} statements of imports planned in {} ms", all.size(), (System.nanoTime() - start) / 1_000_000);
		}
		catch (Neo4jException | IllegalStateException ex) {
			log.debug("The first import plans the other statements", ex);
		}
	}

	@Override
	public void destroy() throws InterruptedException {
		this.over = true;
		this.planning.join(1_000);
	}

}
