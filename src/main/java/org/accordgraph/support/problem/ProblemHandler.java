package org.accordgraph.support.problem;

import java.io.EOFException;
import java.util.List;
import java.util.Map;

import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.util.DisconnectedClientHelper;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Turns exceptions into problem details.
 */
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

	private final OccasionalLog occasional = new OccasionalLog();

	@ExceptionHandler({ ServiceUnavailableException.class, SessionExpiredException.class, DiscoveryException.class,
			TransientException.class, SecurityException.class })
	ResponseEntity<ProblemDetail> databaseAway(Neo4jException ex) {
		this.occasional.write("away", "The database is not responding: " + ex.getMessage(), log::warn);
		RetryLater problem = RetryLater.databaseAway("The database is not responding.");
		return ResponseEntity.status(problem.getStatusCode()).headers(problem.getHeaders()).body(problem.getBody());
	}

	/**
	 * A database that has failed, for example because of a full disk, starts no
	 * transaction until it is reopened.
	 */
	@ExceptionHandler
	@Nullable ResponseEntity<ProblemDetail> databaseFailed(DatabaseException ex) {
		return ex.code().endsWith("TransactionStartFailed") ? databaseAway(ex) : unexpected(ex);
	}

	/** The query string is invalid or has too many parameters. */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> unreadable(InvalidParameterException ex) {
		return ResponseEntity.badRequest().body(FilterProblem.of(HttpStatus.BAD_REQUEST).body());
	}

	/** Spring Data wraps exceptions of the driver. */
	@ExceptionHandler({ DataAccessException.class, TransactionException.class })
	@Nullable ResponseEntity<ProblemDetail> wrapped(NestedRuntimeException ex) {
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

	/** The body of the request is malformed, or ends before it is complete. */
	@ExceptionHandler
	@Nullable ResponseEntity<ProblemDetail> malformed(BadRequestException ex) {
		return (ex instanceof ClientAbortException) ? null
				: ResponseEntity.badRequest().body(FilterProblem.of(HttpStatus.BAD_REQUEST).body());
	}

	/**
	 * Of failures at one place in the code, one in ten seconds is logged with its stack
	 * trace; of a client that has closed its connection, none.
	 */
	@ExceptionHandler
	@Nullable ResponseEntity<ProblemDetail> unexpected(Exception ex) {
		if (!(ex instanceof EOFException) && DisconnectedClientHelper.isClientDisconnectedException(ex)) {
			log.debug("The client closed the connection", ex);
			return null;
		}
		String place = (ex.getStackTrace().length > 0) ? ex.getStackTrace()[0].toString() : "";
		this.occasional.write(ex.getClass().getName() + place, "A request failed", (line) -> log.error(line, ex));
		return ResponseEntity.internalServerError()
			.body(Problem.body(HttpStatus.INTERNAL_SERVER_ERROR, "internal", "Internal error",
					"The service failed to process this request; the reason is in its log.", Map.of()));
	}

	/**
	 * Writes nothing if the response is already under way: the client has usually closed
	 * the connection, which is not worth a line in the log.
	 */
	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception ex, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		if (request instanceof ServletWebRequest sent && sent.getResponse() != null
				&& sent.getResponse().isCommitted()) {
			log.debug("Response already under way", ex);
			return null;
		}
		return super.handleExceptionInternal(ex, body, headers, status, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(NoResourceFoundException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return handleExceptionInternal(ex, Problem
			.body(HttpStatus.NOT_FOUND, "unknown-path", "Unknown path", "There is nothing at /" + ex.getResourcePath()
					+ ". The explorer is at /; GET /api/questions lists the questions; /swagger-ui.html describes the API.",
					Map.of()),
				headers, status, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(HttpMediaTypeNotAcceptableException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		FilterProblem problem = FilterProblem.of(HttpStatus.NOT_ACCEPTABLE);
		List<String> types = ex.getSupportedMediaTypes().stream().map(Object::toString).toList();
		return handleExceptionInternal(ex, Problem
			.body(problem.status(), problem.kind(), problem.title(),
					types.isEmpty() ? problem.detail()
							: "None of the formats in the Accept header is available: omit it, or ask for one of %s."
								.formatted(String.join(", ", types)),
					Map.of("formats", types)),
				headers, status, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
			HttpRequestMethodNotSupportedException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		String allowed = headers.getAllow().toString();
		return handleExceptionInternal(ex,
				Problem.body(HttpStatus.METHOD_NOT_ALLOWED, "wrong-method", "Method not allowed",
						"%s is not allowed here: use one of %s.".formatted(ex.getMethod(), allowed), Map.of()),
				headers, status, request);
	}

}
