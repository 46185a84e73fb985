package org.accordgraph.graph;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.accordgraph.cypher.CypherFile;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.cypher.Fingerprint;

/**
 * The scripts that describe the graph.
 *
 * @param schema constraints and indexes
 * @param seed what the sources say
 * @param derived what rules derive from it
 */
record Scripts(List<CypherFile> schema, List<CypherFile> seed, List<CypherFile> derived) {

	/**
	 * Reads them.
	 * @param folder the folder {@code cypher/}
	 * @param seeded whether its facts are wanted; what people hand in needs none of them
	 */
	static Scripts in(CypherFolder folder, boolean seeded) {
		return new Scripts(folder.files("schema/*.cypher"), seeded ? folder.files("seed/*.cypher") : List.of(),
				folder.files("derive/*.cypher"));
	}

	/**
	 * All that write facts, in the order in which they run. Where nothing is stated,
	 * nothing follows from it.
	 */
	List<CypherFile> facts() {
		return this.seed.isEmpty() ? List.of() : Stream.concat(this.seed.stream(), this.derived.stream()).toList();
	}

	/**
	 * A fingerprint of all scripts and of what is added to their graph, 64 hexadecimal
	 * digits: another text or another way of computing, another version.
	 * @param enrichments what is added
	 */
	String version(List<Enrichment> enrichments) {
		Stream<String> texts = Stream.concat(this.schema.stream(), facts().stream())
			.map((file) -> file.name() + "\n" + file.text().length() + "\n" + file.text());
		return Fingerprint.of(Stream.concat(texts, enrichments.stream().map(Enrichment::version).sorted())
			.collect(Collectors.joining()));
	}

}
