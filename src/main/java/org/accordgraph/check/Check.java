package org.accordgraph.check;

import java.util.List;
import java.util.Map;

import org.accordgraph.cypher.CypherFile;
import org.accordgraph.cypher.CypherStatement;
import org.accordgraph.cypher.CypherText;
import org.accordgraph.refusal.StartRefused;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;

/**
 * One invariant: a query whose rows are what breaks it.
 *
 * @param name the file's name without {@code .cypher}
 * @param rule what must hold, in words: the file's first line
 * @param file the file
 */
record Check(String name, String rule, CypherFile file) {

	/** No reader needs more rows to see what is wrong. */
	private static final int MOST_ROWS = 100;

	static Check of(CypherFile file) {
		String firstLine = file.text().lines().findFirst().orElse("");
		if (!firstLine.startsWith("// ")) {
			throw new StartRefused(file.name() + ", line 1: the first line must say what must hold, as in // Every …");
		}
		String name = file.name().substring(file.name().lastIndexOf('/') + 1).replace(".cypher", "");
		return new Check(name, firstLine.substring(3).strip(), file);
	}

	CypherStatement statement() {
		return new CypherStatement(this.file, 1, 1, this.file.text());
	}

	CheckResult run(TransactionContext tx) {
		return run(tx, "");
	}

	/**
	 * Asks it again of a graph that changes, without thinking anew how to.
	 */
	CheckResult runAgain(TransactionContext tx) {
		return run(tx, CypherText.AS_PLANNED);
	}

	private CheckResult run(TransactionContext tx, String options) {
		try {
			Result result = tx.run(options + this.file.text());
			List<Map<String, Object>> rows = result.stream().limit(MOST_ROWS).map((row) -> row.asMap()).toList();
			return new CheckResult(this.name, this.rule, rows.isEmpty(), rows, result.hasNext());
		}
		catch (ClientException ex) {
			throw statement().refusal(ex);
		}
	}

}
