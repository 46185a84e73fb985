package org.accordgraph.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.accordgraph.cypher.CypherLiteral;
import org.accordgraph.cypher.CypherStatement;
import org.accordgraph.cypher.Vocabulary;
import org.accordgraph.refusal.StartRefused;
import org.neo4j.driver.Result;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.summary.InputPosition;
import org.neo4j.driver.summary.Notification;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/**
 * Checks a question file with the database's own parser and planner, and learns from it
 * which types the parameters and which names the columns have.
 */
final class QuestionCheck {

	private static final Pattern CAMEL_CASE = Pattern.compile("[a-z][a-zA-Z0-9]*");

	private static final Pattern MISSING_NAME = Pattern
		.compile("missing [a-z ]+ name is: (\\w+)|missing relationship type is: (\\w+)");

	private final SimpleQueryRunner database;

	private final Vocabulary vocabulary;

	QuestionCheck(SimpleQueryRunner database, Vocabulary vocabulary) {
		this.database = database;
		this.vocabulary = vocabulary;
	}

	Question check(QuestionFile file) {
		this.vocabulary.unknownIn(file.file().text()).ifPresent((name) -> {
			throw unknown(file, name.group(1));
		});
		List<Parameter> parameters = parameters(file);
		Map<String, Object> examples = parameters.stream()
			.collect(Collectors.toMap(Parameter::name, Parameter::example, (one, other) -> one, HashMap::new));
		examples.put(Outermost.LIMIT, 1L);
		// As it is run, so that nothing but the run itself can still go wrong.
		CypherStatement statement = new CypherStatement(file.file(), 1, 1, file.statement());
		try {
			Result result = this.database.run("EXPLAIN " + statement.text(), examples);
			List<String> columns = result.keys();
			ResultSummary summary = result.consume();
			requireQuiet(file, summary.notifications());
			if (summary.queryType() != QueryType.READ_ONLY) {
				throw file.refused(1, "a question only reads: take out what writes");
			}
			requireColumns(file, columns);
			return new Question(file, parameters,
					columns.stream().filter((column) -> !column.equals(Question.PATH)).toList(),
					columns.contains(Question.PATH), PathSearch.isIn(summary.plan()));
		}
		catch (ClientException ex) {
			throw statement.refusal(ex);
		}
	}

	private List<Parameter> parameters(QuestionFile file) {
		return file.examples()
			.entrySet()
			.stream()
			.map((entry) -> Parameter.of(file, entry.getKey(),
					CypherLiteral.read(entry.getValue())
						.orElseGet(() -> evaluate(file, entry.getKey(), entry.getValue())),
					this.vocabulary))
			.toList();
	}

	private Object evaluate(QuestionFile file, String name, String expression) {
		try {
			return this.database.run("RETURN " + expression + " AS example").single().get("example").asObject();
		}
		catch (ClientException ex) {
			throw file.refused(file.lineOf(":param " + name),
					"the example of " + name + " is no Cypher expression: " + expression);
		}
	}

	private void requireQuiet(QuestionFile file, List<Notification> notifications) {
		for (Notification notification : notifications) {
			InputPosition position = notification.position();
			Matcher missing = MISSING_NAME.matcher(notification.description());
			if (!missing.find()) {
				throw file.refused((position != null) ? position.line() : 1,
						notification.description().strip().replaceAll("\\.$", ""));
			}
			// The model knows names that no fact needs yet.
			String name = (missing.group(1) != null) ? missing.group(1) : missing.group(2);
			if (!this.vocabulary.names().contains(name)) {
				throw unknown(file, name);
			}
		}
	}

	private static StartRefused unknown(QuestionFile file, String name) {
		return file.refused(file.lineOf(name),
				"the model does not know '" + name + "': correct it, or add it to vocabulary.csv");
	}

	private static void requireColumns(QuestionFile file, List<String> columns) {
		for (String column : columns) {
			if (!CAMEL_CASE.matcher(column).matches()) {
				throw file.refused(file.lineOf("RETURN"),
						"the column '" + column + "' needs a name in camelCase: AS …");
			}
		}
		if (!columns.contains("evidence")) {
			throw file.refused(file.lineOf("RETURN"), "every row names its evidence: return a column evidence");
		}
	}

}
