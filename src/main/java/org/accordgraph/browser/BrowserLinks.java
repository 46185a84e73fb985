package org.accordgraph.browser;

import java.net.URI;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Links that open Neo4j Browser with a query in its editor.
 */
@Component
public class BrowserLinks {

	private final URI database;

	BrowserLinks(Neo4jConnectionDetails connection, BrowserProperties properties) {
		this.database = (properties.boltUri() != null) ? properties.boltUri() : connection.getUri();
	}

	/** The address of the database, as a person's Neo4j Browser reaches it. */
	URI database() {
		return this.database;
	}

	/**
	 * Makes a link.
	 * @param service the address of this service, without a slash at its end
	 * @param cypher what is to stand in the editor
	 * @return the link; it runs nothing by itself
	 */
	public String to(String service, String cypher) {
		return UriComponentsBuilder.fromUriString(service)
			.path("/browser/")
			.queryParam("dbms", "{dbms}")
			.queryParam("cmd", "edit")
			.queryParam("arg", "{cypher}")
			.encode()
			.buildAndExpand(this.database.getScheme() + "://neo4j@" + this.database.getAuthority(), cypher)
			.toUriString();
	}

}
