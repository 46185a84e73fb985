package org.accordgraph.database.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;

import org.accordgraph.database.read.GraphReader;
import org.accordgraph.support.thread.ServiceThreads;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;

import org.springframework.stereotype.Component;

/**
 * Runs the checks of all entities of a large graph in batches of {@value #AT_ONCE} nodes,
 * because a check of all of them exceeds the time and memory of one query.
 */
@Component
public class BatchedChecks {

	private static final int AT_ONCE = 20_000;

	private static final String ALL = """
			MATCH (node:Entity|Passage)
			RETURN labels(node) AS labels, elementId(node) AS node
			""";

	private final GraphReader reading;

	private final Checks checks;

	BatchedChecks(GraphReader reading, Checks checks) {
		this.reading = reading;
		this.checks = checks;
	}

	/**
	 * Runs the checks. While one batch is checked, the next is read.
	 * @param progress receives the number of entities checked so far
	 * @return the results of the violated checks
	 */
	public List<CheckResult> broken(LongConsumer progress) {
		return this.reading.readAtLeisure((tx) -> {
			List<CheckResult> broken = new ArrayList<>();
			CompletableFuture<List<CheckResult>> before = CompletableFuture.completedFuture(List.of());
			long asked = 0;
			for (Result all = tx.run(ALL); all.hasNext();) {
				Map<String, List<String>> part = next(all);
				CompletableFuture<List<CheckResult>> now = CompletableFuture.supplyAsync(() -> broken(part),
						(work) -> ServiceThreads.one("sweep", work).start());
				broken.addAll(before.join());
				before = now;
				asked += of(part, List.of("Entity", "Passage")).size();
				progress.accept(asked);
			}
			broken.addAll(before.join());
			return broken;
		});
	}

	private static Map<String, List<String>> next(Result all) {
		Map<String, List<String>> byLabel = new HashMap<>();
		for (int i = 0; i < AT_ONCE && all.hasNext(); i++) {
			Record row = all.next();
			row.get("labels")
				.asList((label) -> label.asString())
				.forEach((label) -> byLabel.computeIfAbsent(label, (key) -> new ArrayList<>())
					.add(row.get("node").asString()));
		}
		return byLabel;
	}

	private List<CheckResult> broken(Map<String, List<String>> part) {
		return this.reading.readAtLeisure((tx) -> this.checks.broken(tx, (labels) -> of(part, labels)));
	}

	private static List<String> of(Map<String, List<String>> part, Collection<String> labels) {
		return labels.stream().flatMap((label) -> part.getOrDefault(label, List.of()).stream()).distinct().toList();
	}

}
