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
 * @param seed what the sources say
 * @param derived what rules derive from it
 */
record Scripts(List<CypherFile> schema, List<CypherFile> seed, List<CypherFile> derived) {

	static Scripts in(CypherFolder folder) {
		return new Scripts(folder.files("schema/*.cypher"), folder.files("seed/*.cypher"),
				folder.files("derive/*.cypher"));
	}

	/** All that write facts, in the order in which they run. */
	List<CypherFile> facts() {
		return Stream.concat(this.seed.stream(), this.derived.stream()).toList();
	}

	/**
	 * A fingerprint of all scripts, 64 hexadecimal digits: another text, another version.
	 */
	String version() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			Stream.concat(this.schema.stream(), facts().stream()).forEach((file) -> {
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
