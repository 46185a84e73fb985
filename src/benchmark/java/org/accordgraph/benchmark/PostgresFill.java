package org.accordgraph.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Copies a country from the graph into tables, so that both hold the same, derived facts
 * included, and makes their keys and indexes afterwards.
 */
final class PostgresFill {

	private static final String END = ";\n";

	private final Connection connection;

	private final Driver driver;

	private PostgresFill(Connection connection, Driver driver) {
		this.connection = connection;
		this.driver = driver;
	}

	/**
	 * Copies.
	 * @param connection to an empty database
	 * @param driver to the graph
	 */
	static void fill(Connection connection, Driver driver) throws IOException, SQLException {
		PostgresFill fill = new PostgresFill(connection, driver);
		long start = System.nanoTime();
		fill.run(read("tables.sql"));
		long rows = 0;
		for (String statement : read("fill.cypher").split(END)) {
			rows += fill.copy(statement.strip());
		}
		fill.run(read("indexes.sql"));
		fill.run("VACUUM ANALYZE");
		System.out.printf(Locale.ROOT, "Ask: PostgreSQL: %,d rows copied, with keys and indexes in %.1f s%n", rows,
				(System.nanoTime() - start) / 1e9);
	}

	private static String read(String file) throws IOException {
		return Files.readString(Path.of(PostgresWay.SOURCES, file));
	}

	private void run(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/** The first line of a statement names the table and the columns that it fills. */
	private long copy(String statement) throws IOException, SQLException {
		String table = statement.lines().findFirst().orElseThrow().substring("// ".length());
		long rows = 0;
		try (Session session = this.driver.session();
				BufferedWriter writer = new BufferedWriter(
						new OutputStreamWriter(new PGCopyOutputStream(this.connection.unwrap(PGConnection.class),
								"COPY " + table + " FROM STDIN (FORMAT csv)"), StandardCharsets.UTF_8))) {
			rows = session.run(statement).stream().peek((row) -> write(writer, row.values())).count();
		}
		return rows;
	}

	private static void write(BufferedWriter writer, List<Value> row) {
		try {
			writer.write(row.stream().map(PostgresFill::csv).collect(Collectors.joining(",")));
			writer.write('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A value without quotation marks is none if it is empty. */
	private static String csv(Value value) {
		if (value.isNull()) {
			return "";
		}
		Object object = value.asObject();
		String text = (object instanceof List<?> list)
				? list.stream().map((each) -> quoted(each, "\\\"", "\\\\")).collect(Collectors.joining(",", "{", "}"))
				: String.valueOf(object);
		return quoted(text, "\"\"", "\\");
	}

	private static String quoted(Object value, String quotationMark, String backslash) {
		return '"' + String.valueOf(value).replace("\\", backslash).replace("\"", quotationMark) + '"';
	}

}
