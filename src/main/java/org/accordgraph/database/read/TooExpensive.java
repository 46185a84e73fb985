package org.accordgraph.reading;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.accordgraph.problem.Problem;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.http.HttpStatus;

/**
 * What was asked takes more time or memory than one request may have. It is not tried
 * again, though the driver would call some of these errors transient: they repeat.
 */
public final class TooExpensive extends Problem {

	private final Scarce scarce;

	private TooExpensive(Scarce scarce, String narrow, List<String> parameters) {
		super(scarce.status, "too-expensive", "Too expensive", scarce.detail + " " + narrow,
				Map.of("ranOutOf", scarce.name().toLowerCase(Locale.ROOT), "narrow", parameters));
		this.scarce = scarce;
	}

	/** What the database says of a limit that was reached. */
	static Optional<TooExpensive> in(Neo4jException said) {
		String code = String.valueOf(said.code());
		Scarce scarce = code.contains("TransactionTimedOut") ? Scarce.TIME
				: code.contains("OutOfMemory") ? Scarce.MEMORY : null;
		return Optional.ofNullable(scarce).map((what) -> new TooExpensive(what, "Ask for less.", List.of()));
	}

	/**
	 * Says what to narrow.
	 * @param parameters the names of the parameters that make the answer smaller
	 * @return the same problem for the one who asked
	 */
	public TooExpensive narrowedBy(Collection<String> parameters) {
		return new TooExpensive(this.scarce,
				parameters.isEmpty() ? "This question takes no parameters: ask a narrower one of the same subject."
						: "Narrow it by " + String.join(", ", parameters) + ", or ask a narrower question.",
				List.copyOf(parameters));
	}

	private enum Scarce {

		TIME(HttpStatus.GATEWAY_TIMEOUT,
				"The answer took longer than accord.questions.timeout allows, and was stopped."),

		MEMORY(HttpStatus.UNPROCESSABLE_CONTENT,
				"The answer needs more memory than the database gives to one question, and was stopped.");

		private final HttpStatus status;

		private final String detail;

		Scarce(HttpStatus status, String detail) {
			this.status = status;
			this.detail = detail;
		}

	}

}
