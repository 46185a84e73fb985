package org.accordgraph.links;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.accordgraph.cypher.CypherTemplate;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Creates links that open Neo4j Browser with a query in its editor, or with a guide.
 */
@Component
public class BrowserLinks {

	private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

	private final URI database;

	private final String dbms;

	private final @Nullable URI elsewhere;

	BrowserLinks(Neo4jConnectionDetails connection, BrowserProperties properties) {
		this.database = (properties.boltUri() != null) ? properties.boltUri() : connection.getUri();
		this.dbms = encode(this.database.getScheme() + "://neo4j@" + this.database.getAuthority());
		boolean contained = new ClassPathResource("browser/index.html", BrowserLinks.class.getClassLoader()).exists();
		this.elsewhere = (contained && properties.served()) ? null : (properties.address() != null)
				? properties.address() : URI.create("http://" + this.database.getHost() + ":7474/browser/");
	}

	/**
	 * Returns the address of Neo4j Browser if this service does not serve it.
	 * @return the address, which ends in a slash
	 */
	public Optional<URI> elsewhere() {
		return Optional.ofNullable(this.elsewhere);
	}

	/**
	 * Returns the address of the database, as Neo4j Browser on a user's machine reaches
	 * it.
	 */
	public URI database() {
		return this.database;
	}

	/**
	 * Creates a link to the Neo4j Browser of this service, under the address by which the
	 * client of the current request reaches it.
	 * @param cypher the text for the editor
	 * @return the link; it runs nothing by itself
	 */
	public String to(String cypher) {
		return toEncoded(encode(cypher));
	}

	/**
	 * Creates a link like {@link #to(String)}.
	 * @param cypher the text for the editor, encoded with {@link #encode(String)}
	 * @return the link; it runs nothing by itself
	 */
	public String toEncoded(String cypher) {
		return link(Addresses.service(), "edit", cypher);
	}

	/**
	 * Percent-encodes a text for a link.
	 * @param text any text; encoding its parts and concatenating them gives the same
	 * result
	 * @return the encoded text
	 */
	public static String encode(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

	/**
	 * Creates a link like {@link #to(String)}.
	 * @param cypher the text for the editor
	 * @param values the values of its parameters, which are inserted as literals
	 * @return the link; it runs nothing by itself
	 */
	public String to(String cypher, Map<String, ?> values) {
		return to(CypherTemplate.of(cypher.strip()).bind(values));
	}

	/**
	 * Creates a link to a guide. Before it is connected, Neo4j Browser loads guides from
	 * localhost only, so a guide from another host is placed in the editor for the user
	 * to play.
	 * @param service the address of this service, without a trailing slash
	 * @param guide the path of the guide
	 * @return the link
	 */
	public String toGuide(URI service, String guide) {
		String host = String.valueOf(service.getHost());
		if (LOOPBACK.contains(host)) {
			String local = UriComponentsBuilder.fromUri(service).host("localhost").build().toUriString();
			return to(local, "play", local + guide);
		}
		return to(service.toString(), "edit", ":play " + service + guide);
	}

	/**
	 * Creates a link to the Neo4j Browser of a service.
	 * @param service the address of the service
	 * @param command the command for Neo4j Browser: {@code edit} or {@code play}
	 * @param argument the query, or the address of the guide
	 * @return the link
	 */
	public String to(String service, String command, String argument) {
		return link(service, command, encode(argument));
	}

	private String link(String service, String command, String encoded) {
		return service + "/browser/?dbms=" + this.dbms + "&cmd=" + command + "&arg=" + encoded;
	}

}
