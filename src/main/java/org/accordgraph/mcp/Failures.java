package org.accordgraph.mcp;

import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import org.accordgraph.support.problem.OccasionalLog;
import org.accordgraph.support.problem.Problem;
import org.accordgraph.support.problem.RetryLater;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns what a tool, resource or prompt throws into an answer for the client. A failure
 * that nobody expected goes into the log, and nothing of it to the client.
 */
final class Failures {

	/** A failure of the service, whose message is written for the client. */
	static final int SERVER_ERROR = -32_000;

	private static final Logger log = LoggerFactory.getLogger(Failures.class);

	private static final OccasionalLog OCCASIONAL = new OccasionalLog();

	private static final int DEPTH = 20;

	private Failures() {
	}

	/**
	 * Turns a failure into a problem.
	 * @param what failed, for the log
	 * @param failure the failure
	 */
	static Problem problem(String what, RuntimeException failure) {
		if (failure instanceof Problem problem) {
			return problem;
		}
		if (isDatabaseAway(failure)) {
			log.debug("The database is not responding", failure);
			return RetryLater.databaseAway("The database is not responding.");
		}
		OCCASIONAL.write(what + failure.getClass().getName(), what + " failed", (line) -> log.error(line, failure));
		return ToolProblem.internal();
	}

	/** Turns a failure into an error of the protocol. */
	static McpError error(String what, RuntimeException failure) {
		if (failure instanceof McpError told) {
			return told;
		}
		Problem problem = problem(what, failure);
		return McpError
			.builder(problem.getStatusCode().is5xxServerError() ? SERVER_ERROR : McpSchema.ErrorCodes.INVALID_PARAMS)
			.message(String.valueOf(problem.getBody().getDetail()))
			.build();
	}

	/** Spring Data wraps exceptions of the driver. */
	private static boolean isDatabaseAway(Throwable failure) {
		@Nullable Throwable cause = failure;
		for (int i = 0; cause != null && i < DEPTH; i++) {
			if (cause instanceof ServiceUnavailableException || cause instanceof SessionExpiredException
					|| cause instanceof DiscoveryException || cause instanceof TransientException
					|| cause instanceof SecurityException) {
				return true;
			}
			if (cause instanceof DatabaseException failed) {
				return failed.code().endsWith("TransactionStartFailed");
			}
			cause = cause.getCause();
		}
		return false;
	}

}
