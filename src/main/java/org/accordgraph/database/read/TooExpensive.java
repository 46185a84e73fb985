package org.accordgraph.database.read;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.accordgraph.support.problem.Problem;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.http.HttpStatus;

/**
 * The query exceeds the time or memory of one request. It is not repeated, although the
 * driver regards some of these errors as transient: they would recur.
 */
public final class TooExpensive extends Problem {

	private final Scarce scarce;

	private TooExpensive(Scarce scarce, String narrow, List<String> parameters) {
		super(scarce.status, "too-expensive", "Too expensive", scarce.detail + " " + narrow,
				Map.of("ranOutOf", scarce.name().toLowerCase(Locale.ROOT), "narrow", parameters));
		this.scarce = scarce;
	}

	/** The problem for an error of the database, if a limit was exceeded. */
	static Optional<TooExpensive> in(Neo4jException said) {
		String code = String.valueOf(said.code());
		Scarce scarce = code.contains("TransactionTimedOut") ? Scarce.TIME
				: code.contains("OutOfMemory") ? Scarce.MEMORY : null;
		return Optional.ofNullable(scarce).map((what) -> new TooExpensive(what, "Ask for less.", List.of()));
	}

	/**
	 * Adds the parameters that make the answer smaller.
	 * @param parameters their names
	 * @return the same problem with this advice
	 */
	public TooExpensive narrowedBy(Collection<String> parameters) {
		return new TooExpensive(this.scarce,
				parameters.isEmpty() ? "This question has no parameters: ask a narrower one on the same subject."
						: "Narrow it by " + String.join(", ", parameters) + ", or ask a narrower question.",
				List.copyOf(parameters));
	}

	private enum Scarce {

		TIME(HttpStatus.GATEWAY_TIMEOUT,
				"The query was stopped because it exceeded the time limit accord.questions.timeout."),

		MEMORY(HttpStatus.UNPROCESSABLE_CONTENT,
				"The query was stopped because it needs more memory than the database allows for one query.");

		private final HttpStatus status;

		private final String detail;

		Scarce(HttpStatus status, String detail) {
			this.status = status;
			this.detail = detail;
		}

	}

}
