package org.accordgraph.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.accordgraph.cypher.CypherFile;
import org.accordgraph.cypher.CypherFolder;

/**
 * The scripts that describe the graph.
 *
 * @param schema constraints and indexes
 * @param facts what the sources say, then what rules derive from it, in the order in
 * which they run
 */
record Scripts(List<CypherFile> schema, List<CypherFile> facts) {

	static Scripts in(CypherFolder folder) {
		return new Scripts(folder.files("schema/*.cypher"),
				Stream.concat(folder.files("seed/*.cypher").stream(), folder.files("derive/*.cypher").stream())
					.toList());
	}

	/**
	 * A fingerprint of all scripts, 64 hexadecimal digits: another text, another version.
	 */
	String version() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			Stream.concat(this.schema.stream(), this.facts.stream()).forEach((file) -> {
				digest.update((file.name() + "\n" + file.text().length() + "\n").getBytes(StandardCharsets.UTF_8));
				digest.update(file.text().getBytes(StandardCharsets.UTF_8));
			});
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
