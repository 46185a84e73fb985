package org.accordgraph.embedded;

import java.net.URI;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/** Tells Boot's driver where the embedded database is. */
record EmbeddedConnectionDetails(EmbeddedDatabase database) implements Neo4jConnectionDetails {

	@Override
	public URI getUri() {
		return this.database.uri();
	}

	@Override
	public AuthToken getAuthToken() {
		return AuthTokens.basic(EmbeddedDatabase.USER, this.database.password().value());
	}

}
