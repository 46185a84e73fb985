package org.accordgraph.database.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.accordgraph.support.temp.TempFiles;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

import org.springframework.util.FileSystemUtils;

/**
 * Writes nodes and relationships as CSV files for Neo4j's bulk importer. All rows of a
 * file have the same properties. The header gives their types.
 *
 * @see <a href=
 * "https://neo4j.com/docs/operations-manual/5/import/#import-tool-header-format">CSV
 * header format</a>
 */
public final class BulkFiles implements Closeable {

	/** Separates the values of a list; it occurs in no text. */
	public static final char BETWEEN = '\u001f';

	private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

	private static final Map<Class<?>, String> TYPES = Map.of(Long.class, ":long", Integer.class, ":long", Double.class,
			":double", Boolean.class, ":boolean", LocalDate.class, ":date", ZonedDateTime.class, ":datetime");

	private final Path folder;

	/** The files by their header. */
	private final Map<String, CSVPrinter> nodes = new LinkedHashMap<>();

	private final Map<String, CSVPrinter> relationships = new LinkedHashMap<>();

	private final Map<Set<String>, Set<String>> emptyLists = new LinkedHashMap<>();

	/**
	 * Creates the folder of the files.
	 * @throws UncheckedIOException if it cannot be created
	 */
	public BulkFiles() {
		try {
			this.folder = TempFiles.folder("bulk-");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Whether the importer reads the properties of a node as they are written.
	 */
	public static boolean fitNode(Map<String, Object> properties) {
		return properties.values().stream().allMatch((value) -> List.of().equals(value) || fits(value));
	}

	/**
	 * Whether the importer reads the properties of a relationship as they are written: it
	 * omits an empty list.
	 */
	public static boolean fitRelationship(Map<String, Object> properties) {
		return properties.values().stream().allMatch(BulkFiles::fits);
	}

	private static boolean fits(@Nullable Object value) {
		if (value instanceof Collection<?> list) {
			// A list of one empty text is read as no value.
			return !list.isEmpty() && !list.equals(List.of(""))
					&& list.stream().allMatch((each) -> each instanceof String && fits(each));
		}
		return value != null && String.valueOf(value).indexOf(BETWEEN) < 0;
	}

	/**
	 * Adds a node.
	 * @param labels its labels
	 * @param properties its properties, with {@code id} if it has relationships
	 */
	public void node(Collection<String> labels, Map<String, Object> properties) {
		properties.forEach((name, value) -> {
			if (List.of().equals(value)) {
				this.emptyLists.computeIfAbsent(Set.copyOf(labels), (key) -> new TreeSet<>()).add(name);
			}
		});
		Map<String, Object> cells = new LinkedHashMap<>();
		cells.put(":LABEL", list(labels));
		new TreeMap<>(properties)
			.forEach((name, value) -> cells.put(name.equals("id") ? "id:ID" : name + type(value), text(value)));
		print(this.nodes, "nodes", cells);
	}

	/**
	 * Adds a relationship.
	 * @param type its type
	 * @param from the id of the start node
	 * @param to the id of the end node
	 * @param properties its properties
	 */
	public void relationship(String type, String from, String to, Map<String, Object> properties) {
		Map<String, Object> cells = new LinkedHashMap<>();
		cells.put(":START_ID", from);
		cells.put(":END_ID", to);
		cells.put(":TYPE", type);
		new TreeMap<>(properties).forEach((name, value) -> cells.put(name + type(value), text(value)));
		print(this.relationships, "relationships", cells);
	}

	private static String type(Object value) {
		return (value instanceof Collection) ? ":string[]" : TYPES.getOrDefault(value.getClass(), ":string");
	}

	private static String text(Object value) {
		return (value instanceof Collection<?> list) ? list(list) : String.valueOf(value);
	}

	private static String list(Collection<?> values) {
		return values.stream().map(String::valueOf).collect(Collectors.joining(String.valueOf(BETWEEN)));
	}

	private void print(Map<String, CSVPrinter> files, String kind, Map<String, Object> cells) {
		try {
			String header = String.join(",", cells.keySet());
			CSVPrinter file = files.get(header);
			if (file == null) {
				file = new CSVPrinter(Files.newBufferedWriter(this.folder.resolve(kind + files.size() + ".csv"),
						StandardCharsets.UTF_8), CSV);
				files.put(header, file);
				file.printRecord(cells.keySet());
			}
			file.printRecord(cells.values());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The properties that the importer omits and that have to be set afterwards: by the
	 * labels of a node, those that are an empty list if they are missing.
	 */
	public Map<Set<String>, Set<String>> emptyLists() {
		return this.emptyLists;
	}

	/**
	 * Completes the files.
	 * @param <T> the type of the result for a file
	 * @param node maps a file of nodes
	 * @param relationship maps a file of relationships
	 */
	public <T> List<T> written(Function<Path, T> node, Function<Path, T> relationship) {
		List<T> all = new ArrayList<>();
		add(all, "nodes", this.nodes, node);
		add(all, "relationships", this.relationships, relationship);
		return all;
	}

	private <T> void add(List<T> all, String kind, Map<String, CSVPrinter> files, Function<Path, T> name) {
		int number = 0;
		for (CSVPrinter file : files.values()) {
			try {
				file.close(true);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			all.add(name.apply(this.folder.resolve(kind + number++ + ".csv")));
		}
	}

	@Override
	public void close() throws IOException {
		for (Map<String, CSVPrinter> files : List.of(this.nodes, this.relationships)) {
			for (CSVPrinter file : files.values()) {
				file.close();
			}
		}
		FileSystemUtils.deleteRecursively(this.folder);
	}

}
