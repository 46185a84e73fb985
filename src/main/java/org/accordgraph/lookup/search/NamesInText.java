package org.accordgraph.lookup.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import com.hankcs.hanlp.HanLP;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.database.load.Heartbeat;
import org.accordgraph.database.read.GraphReader;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/**
 * Recognises the entities of the graph by their names in a sentence: the longest name at
 * each position, so that Chinese needs no segmentation. The names are those of
 * {@code cypher/search/names.cypher}, read again when the graph changes.
 */
@Component
public class NamesInText {

	private final String statement;

	private final GraphReader reading;

	private final Heartbeat heartbeat;

	private volatile @Nullable Read known;

	NamesInText(CypherFolder folder, GraphReader reading, Heartbeat heartbeat) {
		this.statement = folder.text("search/names.cypher");
		this.reading = reading;
		this.heartbeat = heartbeat;
	}

	/**
	 * Returns a typed text as names are compared with it: simplified, and in normal form.
	 */
	public static String normal(String typed) {
		return NormalForm.of(NormalForm.hasChinese(typed) ? HanLP.convertToSimplifiedChinese(typed) : typed).text();
	}

	/**
	 * Finds the names in a text, from left to right.
	 * @param normal the text, as {@link #normal(String)} returns it
	 */
	public List<NameInText> in(String normal) {
		return names().in(normal);
	}

	private NameIndex names() {
		String graph = this.heartbeat.lastSeen();
		Read read = this.known;
		if (read == null || !read.graph.equals(graph)) {
			read = new Read(graph, read());
			this.known = read;
		}
		return read.names;
	}

	private NameIndex read() {
		List<Record> rows = this.reading
			.read((tx) -> tx.run(this.statement).list().stream().sorted(byFacts()).toList());
		NameIndex index = new NameIndex();
		rows.forEach((row) -> {
			NamedEntity entity = NamedEntity.of(row);
			Stream
				.concat(Stream.of(entity.name(), entity.nameEn()),
						row.get("aliases").asList((alias) -> alias.asString()).stream())
				.forEach((name) -> index.add(name, entity));
		});
		return index;
	}

	private static Comparator<Record> byFacts() {
		return Comparator.comparing((Record row) -> -row.get("facts").asLong())
			.thenComparing((row) -> row.get("id").asString());
	}

	/**
	 * The names of one version of the graph.
	 */
	private record Read(String graph, NameIndex names) {

	}

}
