package org.accordgraph.browser;

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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Links that open Neo4j Browser with a query in its editor or a guide.
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
		this.elsewhere = new ClassPathResource("browser/index.html", BrowserLinks.class.getClassLoader()).exists()
				? null : (properties.address() != null) ? properties.address()
						: URI.create("http://" + this.database.getHost() + ":7474/browser/");
	}

	/**
	 * Where Neo4j Browser is, if not in this service.
	 * @return the address, which ends in a slash
	 */
	Optional<URI> elsewhere() {
		return Optional.ofNullable(this.elsewhere);
	}

	/** The address of the database, as a person's Neo4j Browser reaches it. */
	URI database() {
		return this.database;
	}

	/**
	 * Makes a link to the Neo4j Browser of this service, as the sender of the current
	 * request reaches it.
	 * @param cypher what is to stand in the editor
	 * @return the link; it runs nothing by itself
	 */
	public String to(String cypher) {
		return toEncoded(encode(cypher));
	}

	/**
	 * Makes a link as {@link #to(String)} does.
	 * @param cypher what is to stand in the editor, by {@link #encode(String)}
	 * @return the link; it runs nothing by itself
	 */
	public String toEncoded(String cypher) {
		return link(ServletUriComponentsBuilder.fromCurrentContextPath().toUriString(), "edit", cypher);
	}

	/**
	 * Encodes a text for a link.
	 * @param text any text; what was encoded in parts is the same as the whole
	 * @return the text as a value in the address
	 */
	public static String encode(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

	/**
	 * Makes a link as {@link #to(String)} does.
	 * @param cypher what is to stand in the editor
	 * @param values the values of its parameters, written in their places
	 * @return the link; it runs nothing by itself
	 */
	public String to(String cypher, Map<String, ?> values) {
		return to(CypherTemplate.of(cypher.strip()).bind(values));
	}

	/**
	 * Makes a link to a guide. Before it is connected, Neo4j Browser loads guides of
	 * localhost only: one of another host waits in the editor to be played.
	 * @param service the address of this service, without a slash at its end
	 * @param guide the guide's path
	 * @return the link
	 */
	String toGuide(URI service, String guide) {
		String host = String.valueOf(service.getHost());
		if (LOOPBACK.contains(host)) {
			String local = UriComponentsBuilder.fromUri(service).host("localhost").build().toUriString();
			return to(local, "play", local + guide);
		}
		return to(service.toString(), "edit", ":play " + service + guide);
	}

	String to(String service, String command, String argument) {
		return link(service, command, encode(argument));
	}

	private String link(String service, String command, String encoded) {
		return service + "/browser/?dbms=" + this.dbms + "&cmd=" + command + "&arg=" + encoded;
	}

}
