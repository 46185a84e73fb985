package org.accordgraph.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

import org.accordgraph.cypher.CypherFile;
import org.accordgraph.cypher.CypherStatement;
import org.accordgraph.cypher.CypherTemplate;
import org.accordgraph.cypher.CypherText;
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
 * @param parameters what it is told of the model
 * @param file the file
 */
record Check(String name, String rule, Subject subject, Map<String, Object> parameters, CypherFile file) {

	/** No reader needs more rows to see what is wrong. */
	private static final int MOST_ROWS = 100;

	static Check of(CypherFile file, Words words) {
		String firstLine = file.text().lines().findFirst().orElse("");
		if (!firstLine.startsWith("// ")) {
			throw new StartRefused(file.name() + ", line 1: the first line must say what must hold, as in // Every …");
		}
		String name = file.name().substring(file.name().lastIndexOf('/') + 1).replace(".cypher", "");
		Map<String, Object> parameters = new HashMap<>();
		for (String parameter : CypherText.parametersOf(file.text())) {
			Object value = words.parameters().get(parameter);
			if (value == null) {
				throw new StartRefused("%s: $%s is none of what checks are told: %s.".formatted(file.name(), parameter,
						new TreeSet<>(words.parameters().keySet())));
			}
			parameters.put(parameter, value);
		}
		return new Check(name, firstLine.substring(3).strip(), Subject.of(file.name(), file.text()), parameters, file);
	}

	/** The query as others run it, with what it is told written in it. */
	String cypher() {
		return CypherTemplate.of(this.file.text().strip()).bind(this.parameters);
	}

	CypherStatement statement() {
		return new CypherStatement(this.file, 1, 1, this.file.text());
	}

	CheckResult run(TransactionContext tx) {
		return run(tx, this.file.text(), this.parameters);
	}

	/**
	 * Asks it of some things only.
	 * @param tx reads
	 * @param nodesOf gives the element ids, each once, of those that may have one of some
	 * labels
	 */
	CheckResult runOf(TransactionContext tx, Function<Collection<String>, List<String>> nodesOf) {
		List<String> nodes = nodesOf.apply(this.subject.kinds());
		if (nodes.isEmpty()) {
			return new CheckResult(this.name, this.rule, true, List.of(), false);
		}
		Map<String, Object> parameters = new HashMap<>(this.parameters);
		parameters.put("nodes", nodes);
		return run(tx, this.subject.scoped(this.file.text()), parameters);
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
