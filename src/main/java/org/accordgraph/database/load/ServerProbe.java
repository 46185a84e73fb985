package org.accordgraph.database.load;

import java.net.URI;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.accordgraph.support.startup.StartupFailure;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Checks the database server before it is used.
 */
@Component
class ServerProbe {

	/** The oldest version with dynamic labels and types, which the scripts use. */
	private static final int[] OLDEST = { 5, 26 };

	private static final Pattern VERSION = Pattern.compile("Neo4j/(\\d+)\\.(\\d+).*");

	private final URI uri;

	ServerProbe(Neo4jConnectionDetails connection) {
		this.uri = connection.getUri();
	}

	/**
	 * Runs some work that needs the server, and translates its errors.
	 * @param <T> the type of the result
	 * @param work the work
	 * @return its result
	 * @throws DatabaseAway if the server does not respond
	 * @throws StartupFailure if the server rejects the work
	 */
	<T> T reached(Supplier<T> work) {
		try {
			return work.get();
		}
		catch (AuthenticationException ex) {
			throw new StartupFailure("The database at " + this.uri
					+ " rejects the user name or password: set spring.neo4j.authentication.username and spring.neo4j.authentication.password (SPRING_NEO4J_AUTHENTICATION_USERNAME, …_PASSWORD).",
					ex);
		}
		catch (Neo4jException ex) {
			if (isAway(ex)) {
				throw new DatabaseAway("The database at " + this.uri + " is not responding (" + firstLine(ex)
						+ "): start it, or set spring.neo4j.uri (SPRING_NEO4J_URI) to another one.", ex);
			}
			throw new StartupFailure("The database at " + this.uri + " cannot store the graph (" + firstLine(ex)
					+ "): free some disk space, allow the user to write to it for the first load, or set spring.neo4j.uri (SPRING_NEO4J_URI) to another database.",
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
	 * Verifies that the server is new enough for the scripts.
	 * @param agent its product and version, such as {@code Neo4j/5.26.30}
	 * @throws StartupFailure if it is too old
	 */
	void requireNewEnough(String agent) {
		Matcher numbers = VERSION.matcher(agent);
		if (numbers.matches() && isOlder(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)))) {
			throw new StartupFailure(
					"The database at %s is %s: accord-graph needs Neo4j 5.26 or newer; set spring.neo4j.uri (SPRING_NEO4J_URI) to another server."
						.formatted(this.uri, agent));
		}
	}

	private static boolean isOlder(int major, int minor) {
		return major < OLDEST[0] || (major == OLDEST[0] && minor < OLDEST[1]);
	}

}
