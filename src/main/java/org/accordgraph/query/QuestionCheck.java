package org.accordgraph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.accordgraph.cypher.AllowedCypher;
import org.accordgraph.cypher.CypherLiteral;
import org.accordgraph.cypher.CypherStatement;
import org.accordgraph.model.Vocabulary;
import org.accordgraph.support.startup.StartupFailure;
import org.neo4j.driver.Result;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.summary.InputPosition;
import org.neo4j.driver.summary.Notification;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/**
 * Checks a question file with the parser and planner of the database, and determines the
 * types of its parameters and the names of its columns.
 */
final class QuestionCheck {

	private static final Pattern CAMEL_CASE = Pattern.compile("[a-z][a-zA-Z0-9]*");

	private static final Pattern MISSING_NAME = Pattern
		.compile("missing [a-z ]+ name is: (\\w+)|missing relationship type is: (\\w+)");

	private static final Pattern ADMINISTRATION = Pattern
		.compile("^(?:LoadCSV|Show|Terminate|Administration|Transaction(?:Foreach|Apply))");

	/** The name of the procedure in the details of an operator. */
	private static final Pattern CALLED = Pattern.compile("^([\\w.` ]+)\\(");

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
		examples.put(TopLevelClauses.LIMIT, 1L);
		examples.put(PathColumn.DRAWN, true);
		// Checks the statement exactly as it is run, so that only the run itself can
		// fail.
		CypherStatement statement = new CypherStatement(file.file(), 1, 1, file.statement());
		try {
			Result result = this.database.run("EXPLAIN " + statement.text(), examples);
			List<String> columns = result.keys();
			ResultSummary summary = result.consume();
			requireQuiet(file, summary.notifications());
			if (summary.queryType() != QueryType.READ_ONLY) {
				throw file.refused(1, "a question must be read-only: remove the clauses that write");
			}
			requireReading(file, summary.plan());
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
		if (!AllowedCypher.isExpression(expression)) {
			throw file.refused(file.lineOf(":param " + name),
					"the example of " + name + " is more than an expression: " + expression);
		}
		try {
			return this.database.run("RETURN " + expression + " AS example").single().get("example").asObject();
		}
		catch (ClientException ex) {
			if (!CypherStatement.isWrong(ex)) {
				throw ex;
			}
			throw file.refused(file.lineOf(":param " + name),
					"the example of " + name + " is not a Cypher expression: " + expression);
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
			// The model contains names that no fact uses yet.
			String name = (missing.group(1) != null) ? missing.group(1) : missing.group(2);
			if (!this.vocabulary.names().contains(name)) {
				throw unknown(file, name);
			}
		}
	}

	/**
	 * Rejects operators that do more than read the graph, in addition to the check of the
	 * text.
	 */
	private static void requireReading(QuestionFile file, Plan plan) {
		String operator = plan.operatorType();
		if (ADMINISTRATION.matcher(operator).find()) {
			throw file.refused(1, "a question reads the graph only: its plan has the operator " + operator);
		}
		Matcher called = CALLED.matcher(operator.startsWith("ProcedureCall")
				? plan.arguments().getOrDefault("Details", Values.value("")).asString("") : "");
		if (called.find() && !AllowedCypher.mayCall(file.file(), called.group(1).replaceAll("[` ]", ""))) {
			throw file.refused(1, "a question may not call the procedure " + called.group(1));
		}
		plan.children().forEach((child) -> requireReading(file, child));
	}

	private static StartupFailure unknown(QuestionFile file, String name) {
		return file.refused(file.lineOf(name),
				"'" + name + "' is not in the model: check for a typo, or add it to cypher/model");
	}

	private static void requireColumns(QuestionFile file, List<String> columns) {
		for (String column : columns) {
			if (!CAMEL_CASE.matcher(column).matches()) {
				throw file.refused(file.lineOf("RETURN"),
						"the column '" + column + "' needs an alias in camelCase: AS …");
			}
		}
		if (!columns.contains("evidence")) {
			throw file.refused(file.lineOf("RETURN"), "every row must name its evidence: return a column evidence");
		}
	}

}
