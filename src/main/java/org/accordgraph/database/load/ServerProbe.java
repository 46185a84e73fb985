package org.accordgraph.graph;

import java.net.URI;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.accordgraph.refusal.StartRefused;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * The database server, before anything is asked of it.
 */
@Component
class Server {

	/** The oldest version with dynamic labels and types, which the scripts use. */
	private static final int[] OLDEST = { 5, 26 };

	private static final Pattern VERSION = Pattern.compile("Neo4j/(\\d+)\\.(\\d+).*");

	private final URI uri;

	Server(Neo4jConnectionDetails connection) {
		this.uri = connection.getUri();
	}

	/**
	 * Does something that needs the server.
	 * @param <T> the type of what comes of it
	 * @param work what to do
	 * @return what came of it
	 * @throws DatabaseAway if the server does not answer
	 * @throws StartRefused if it answers that this cannot be
	 */
	<T> T reached(Supplier<T> work) {
		try {
			return work.get();
		}
		catch (AuthenticationException ex) {
			throw new StartRefused("The database at " + this.uri
					+ " does not accept the user: set spring.neo4j.authentication.username and spring.neo4j.authentication.password (SPRING_NEO4J_AUTHENTICATION_USERNAME, …_PASSWORD).",
					ex);
		}
		catch (Neo4jException ex) {
			if (isAway(ex)) {
				throw new DatabaseAway("The database at " + this.uri + " does not answer (" + firstLine(ex)
						+ "): start it, or set spring.neo4j.uri (SPRING_NEO4J_URI) to another one.", ex);
			}
			throw new StartRefused("The database at " + this.uri + " cannot hold the graph (" + firstLine(ex)
					+ "): make room on its disk if there is none, let the user write to it, at least once, or set spring.neo4j.uri (SPRING_NEO4J_URI) to another one.",
					ex);
		}
	}

	private static boolean isAway(Neo4jException ex) {
		return ex instanceof ServiceUnavailableException || ex instanceof SessionExpiredException
				|| ex instanceof TransientException || ex instanceof DiscoveryException
				|| ex.getCause() instanceof TimeoutException;
	}

	private static String firstLine(Neo4jException ex) {
		return String.valueOf(ex.getMessage()).lines().findFirst().orElse("");
	}

	/**
	 * Makes sure that the server understands the scripts.
	 * @param agent what it calls itself, such as {@code Neo4j/5.26.30}
	 * @throws StartRefused if it is too old
	 */
	void requireNewEnough(String agent) {
		Matcher numbers = VERSION.matcher(agent);
		if (numbers.matches() && isOlder(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)))) {
			throw new StartRefused(
					"The database at %s is %s: accord-graph needs Neo4j 5.26 or newer; set spring.neo4j.uri (SPRING_NEO4J_URI) to another server."
						.formatted(this.uri, agent));
		}
	}

	private static boolean isOlder(int major, int minor) {
		return major < OLDEST[0] || (major == OLDEST[0] && minor < OLDEST[1]);
	}

}
