package org.accordgraph.database.load;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.accordgraph.cypher.CypherFile;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.cypher.Fingerprint;
import org.accordgraph.model.Vocabulary;

/**
 * The scripts that describe the graph.
 *
 * @param upgrades what carries the data of former releases over
 * @param schema constraints and indexes, with the names of the model inserted
 * @param seed the facts of the sources
 * @param derived the rules that derive further facts
 * @param dropped the statements that delete what the rules wrote
 */
record Scripts(List<CypherFile> upgrades, List<CypherFile> schema, List<CypherFile> seed, List<CypherFile> derived,
		List<CypherFile> dropped) {

	/**
	 * Reads the scripts.
	 * @param folder the folder {@code cypher/}
	 * @param data the built-in data to include
	 */
	static Scripts in(CypherFolder folder, BuiltInData data) {
		SchemaTemplate schema = new SchemaTemplate(Vocabulary.in(folder));
		return new Scripts(folder.files("upgrade/*.cypher"),
				folder.files("schema/*.cypher").stream().map(schema::fill).toList(),
				data.scripts().stream().flatMap((files) -> folder.files(files).stream()).toList(),
				folder.files("derive/*.cypher"), folder.files("derive/drop/*.cypher"));
	}

	/**
	 * All scripts that write facts, in the order in which they run. Without stated facts,
	 * there is nothing to derive.
	 */
	List<CypherFile> facts() {
		return this.seed.isEmpty() ? List.of() : Stream.concat(this.seed.stream(), this.derived.stream()).toList();
	}

	/**
	 * A fingerprint of all scripts and enrichments, 64 hexadecimal digits. Any change of
	 * a text or of a computation changes it.
	 * @param enrichments the enrichments
	 */
	String version(List<Enrichment> enrichments) {
		Stream<String> texts = Stream.of(this.upgrades, this.schema, facts())
			.flatMap(List::stream)
			.map((file) -> file.name() + "\n" + file.text().length() + "\n" + file.text());
		return Fingerprint.of(Stream.concat(texts, enrichments.stream().map(Enrichment::version).sorted())
			.collect(Collectors.joining()));
	}

}
