package org.accordgraph.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.accordgraph.cypher.CypherFile;
import org.accordgraph.cypher.CypherStatement;
import org.accordgraph.cypher.Subject;
import org.accordgraph.refusal.StartRefused;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;

/**
 * One invariant: a query whose rows are what breaks it.
 *
 * @param name the file's name without {@code .cypher}
 * @param rule what must hold, in words: the file's first line
 * @param subject what it is about
 * @param keptByTheForm whether nothing that the import's form lets through can break it
 * @param file the file
 */
record Check(String name, String rule, Subject subject, boolean keptByTheForm, CypherFile file) {

	/** No reader needs more rows to see what is wrong. */
	private static final int MOST_ROWS = 100;

	private static final String KEPT_BY_THE_FORM = "\n// The form sees to it";

	static Check of(CypherFile file) {
		String firstLine = file.text().lines().findFirst().orElse("");
		if (!firstLine.startsWith("// ")) {
			throw new StartRefused(file.name() + ", line 1: the first line must say what must hold, as in // Every …");
		}
		String name = file.name().substring(file.name().lastIndexOf('/') + 1).replace(".cypher", "");
		return new Check(name, firstLine.substring(3).strip(), Subject.of(file.name(), file.text()),
				file.text().contains(KEPT_BY_THE_FORM), file);
	}

	CypherStatement statement() {
		return new CypherStatement(this.file, 1, 1, this.file.text());
	}

	CheckResult run(TransactionContext tx) {
		return run(tx, this.file.text(), Map.of());
	}

	/**
	 * Asks it of some things only.
	 * @param tx reads
	 * @param nodesOf gives the element ids, each once, of those that may have one of some
	 * labels
	 */
	CheckResult runOf(TransactionContext tx, Function<Collection<String>, List<String>> nodesOf) {
		List<String> nodes = nodesOf.apply(this.subject.kinds());
		return nodes.isEmpty() ? new CheckResult(this.name, this.rule, true, List.of(), false)
				: run(tx, this.subject.scoped(this.file.text()), Map.of("nodes", nodes));
	}

	private CheckResult run(TransactionContext tx, String text, Map<String, Object> parameters) {
		try {
			Result result = tx.run(text, parameters);
			List<Map<String, Object>> rows = result.stream().limit(MOST_ROWS).map((row) -> row.asMap()).toList();
			return new CheckResult(this.name, this.rule, rows.isEmpty(), rows, result.hasNext());
		}
		catch (ClientException ex) {
			throw statement().refusal(ex);
		}
	}

}
