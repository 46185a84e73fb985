package org.accordgraph.graph;

import java.net.URI;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.accordgraph.refusal.StartRefused;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

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

	private final Sessions sessions;

	private final URI uri;

	Server(Sessions sessions, Neo4jConnectionDetails connection) {
		this.sessions = sessions;
		this.uri = connection.getUri();
	}

	/**
	 * Asks the first question of all.
	 * @param <T> the type of the answer
	 * @param question what is asked
	 * @return the answer
	 * @throws StartRefused if the server does not answer, or is too old
	 */
	<T> T ask(Function<TransactionContext, T> question) {
		try (Session session = this.sessions.reading()) {
			return session.executeRead((tx) -> {
				requireNewEnough(tx.run("RETURN 1").consume().server().agent());
				return question.apply(tx);
			});
		}
		catch (AuthenticationException ex) {
			throw new StartRefused("The database at " + this.uri
					+ " does not accept the user: set spring.neo4j.authentication.username and spring.neo4j.authentication.password (SPRING_NEO4J_AUTHENTICATION_USERNAME, …_PASSWORD).",
					ex);
		}
		catch (Neo4jException ex) {
			throw new StartRefused("The database at " + this.uri + " does not answer ("
					+ String.valueOf(ex.getMessage()).lines().findFirst().orElse("")
					+ "): start it, or set spring.neo4j.uri (SPRING_NEO4J_URI) to another one.", ex);
		}
	}

	private void requireNewEnough(String agent) {
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
