package org.accordgraph.problem;

import java.util.Map;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers whatever goes wrong with a problem detail.
 */
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

	@ExceptionHandler({ ServiceUnavailableException.class, SessionExpiredException.class, DiscoveryException.class,
			TransientException.class, SecurityException.class })
	ResponseEntity<ProblemDetail> databaseAway(Neo4jException ex) {
		log.warn("The database does not answer: {}", ex.getMessage());
		ComeAgain problem = ComeAgain.databaseAway("The database does not answer at the moment.");
		return ResponseEntity.status(problem.getStatusCode()).headers(problem.getHeaders()).body(problem.getBody());
	}

	/**
	 * One that met an error of its own, as a full disk, begins nothing until it is opened
	 * again.
	 */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> databaseFailed(DatabaseException ex) {
		return ex.code().endsWith("TransactionStartFailed") ? databaseAway(ex) : unexpected(ex);
	}

	/** A query that is no query, or one with too many parameters. */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> unreadable(InvalidParameterException ex) {
		return ResponseEntity.badRequest().body(Refusal.of(HttpStatus.BAD_REQUEST).body());
	}

	/** Spring Data wraps what the driver says. */
	@ExceptionHandler({ DataAccessException.class, TransactionException.class })
	ResponseEntity<ProblemDetail> wrapped(NestedRuntimeException ex) {
		Throwable cause = ex;
		while (cause != null && !(cause instanceof Neo4jException)) {
			cause = cause.getCause();
		}
		if (cause instanceof Neo4jException said) {
			if (said instanceof DatabaseException failed) {
				return databaseFailed(failed);
			}
			boolean refused = said instanceof ClientException && !(said instanceof SecurityException);
			return refused ? unexpected(said) : databaseAway(said);
		}
		return unexpected(ex);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unexpected(Exception ex) {
		log.error("A request failed", ex);
		return ResponseEntity.internalServerError()
			.body(Problem.body(HttpStatus.INTERNAL_SERVER_ERROR, "internal", "Internal error",
					"The service failed on this request; its log tells why.", Map.of()));
	}

	@Override
	protected ResponseEntity<Object> handleNoResourceFoundException(NoResourceFoundException ex, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		return handleExceptionInternal(ex, Problem
			.body(HttpStatus.NOT_FOUND, "unknown-path", "Unknown path", "There is nothing at /" + ex.getResourcePath()
					+ ". / is the page to look around; GET /api/questions lists the questions; /swagger-ui.html describes the interface.",
					Map.of()),
				headers, status, request);
	}

	@Override
	protected ResponseEntity<Object> handleHttpRequestMethodNotSupported(HttpRequestMethodNotSupportedException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		String allowed = headers.getAllow().toString();
		return handleExceptionInternal(ex,
				Problem.body(HttpStatus.METHOD_NOT_ALLOWED, "wrong-method", "Wrong method",
						"%s is not possible here: use one of %s.".formatted(ex.getMethod(), allowed), Map.of()),
				headers, status, request);
	}

}
