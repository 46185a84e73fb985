package org.accordgraph.database.load;

import java.util.List;

import org.accordgraph.cypher.CypherFolder;

import org.springframework.core.env.Environment;

/** The scripts that the settings select, for what happens before there are beans. */
public final class BuiltInScripts {

	private BuiltInScripts() {
	}

	/**
	 * A fingerprint of their texts, 64 hexadecimal digits.
	 * @param environment the settings {@code accord.cypher.location} and
	 * {@code accord.seed}
	 */
	public static String version(Environment environment) {
		CypherFolder folder = new CypherFolder(environment.getProperty("accord.cypher.location", "classpath:/cypher/"));
		return Scripts.in(folder, BuiltInData.of(environment.getProperty("accord.seed", "all"))).version(List.of());
	}

}
