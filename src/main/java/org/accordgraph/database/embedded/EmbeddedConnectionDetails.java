package org.accordgraph.database.embedded;

import java.net.URI;

import org.accordgraph.database.load.SameProcess;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/** Connects the driver of Spring Boot to the embedded database. */
record EmbeddedConnectionDetails(EmbeddedDatabase database) implements Neo4jConnectionDetails, SameProcess {

	@Override
	public URI getUri() {
		return this.database.uri();
	}

	@Override
	public AuthToken getAuthToken() {
		return AuthTokens.basic(EmbeddedDatabase.USER, this.database.password().value());
	}

}
