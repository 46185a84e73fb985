package org.accordgraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * PostgreSQL, through JDBC and statements that it has prepared: without HTTP, as
 * {@link DriverWay}. The statements of {@code src/benchmark/resources/postgresql} give
 * the rows of the questions, but not their graphs (the column {@code path}).
 */
final class PostgresWay implements Peer {

	static final String SOURCES = "src/benchmark/resources/postgresql";

	/** As many clients ask at once, and one more. */
	private static final int CONNECTIONS = 9;

	/**
	 * A word after a colon; after two it is a type, after a bracket a class or a range.
	 */
	private static final Pattern PARAMETER = Pattern.compile("(?<![:\\w\\[]):([a-z]\\w*)", Pattern.CASE_INSENSITIVE);

	private final PostgresServer server;

	private final BlockingQueue<Connection> connections = new ArrayBlockingQueue<>(CONNECTIONS);

	private final Map<String, Sql> statements = new ConcurrentHashMap<>();

	private PostgresWay(PostgresServer server) {
		this.server = server;
	}

	/**
	 * Starts a server, and fills it.
	 * @param folder where to write
	 * @param driver to the graph
	 */
	static PostgresWay start(Path folder, Driver driver) throws Exception {
		PostgresServer server = PostgresServer.start(folder);
		PostgresWay way = new PostgresWay(server);
		try {
			for (int i = 0; i < CONNECTIONS; i++) {
				way.connections.add(server.connect());
			}
			Connection connection = way.connections.element();
			check(connection);
			PostgresFill.fill(connection, driver);
			return way;
		}
		catch (Exception ex) {
			way.close();
			throw ex;
		}
	}

	private static void check(Connection connection) throws Exception {
		try (PreparedStatement statement = connection
			.prepareStatement("SELECT FROM pg_available_extensions WHERE name = 'pg_trgm'");
				ResultSet rows = statement.executeQuery()) {
			if (!rows.next()) {
				throw new NotInstalled("it lacks pg_trgm. On Debian: apt-get install postgresql-contrib");
			}
		}
	}

	@Override
	public String name() {
		return "PostgreSQL";
	}

	@Override
	public boolean answers(Asked asked) {
		return Files.exists(Path.of(SOURCES, asked.path() + ".sql"));
	}

	@Override
	public int ask(Asked asked, Map<String, Object> values) throws Exception {
		list(asked, values, ServiceWay.ROWS + 1);
		return 0;
	}

	@Override
	public JsonNode rows(Asked asked, Map<String, Object> values, int limit) throws Exception {
		return JsonMapper.shared().valueToTree(list(asked, values, limit));
	}

	private List<Map<String, Object>> list(Asked asked, Map<String, Object> values, int limit) throws Exception {
		Sql sql = this.statements.computeIfAbsent(asked.path(), Sql::read);
		Connection connection = this.connections.take();
		try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
			for (int i = 0; i < sql.parameters().size(); i++) {
				String name = sql.parameters().get(i);
				statement.setObject(i + 1, name.equals("limit") ? limit : values.get(name));
			}
			try (ResultSet rows = statement.executeQuery()) {
				return list(rows);
			}
		}
		finally {
			this.connections.add(connection);
		}
	}

	private static List<Map<String, Object>> list(ResultSet rows) throws SQLException {
		ResultSetMetaData columns = rows.getMetaData();
		List<Map<String, Object>> list = new ArrayList<>();
		while (rows.next()) {
			Map<String, Object> row = new LinkedHashMap<>();
			for (int i = 1; i <= columns.getColumnCount(); i++) {
				row.put(columns.getColumnLabel(i), value(rows.getObject(i)));
			}
			list.add(row);
		}
		return list;
	}

	private static Object value(Object value) throws SQLException {
		if (value instanceof Array array) {
			return Arrays.asList((Object[]) array.getArray());
		}
		return (value instanceof Date) ? value.toString() : value;
	}

	@Override
	public boolean hasRowsOfTheService(Asked asked) {
		return true;
	}

	@Override
	public void close() throws Exception {
		for (Connection connection : this.connections) {
			connection.close();
		}
		this.server.close();
	}

	/**
	 * A statement.
	 *
	 * @param text as JDBC takes it
	 * @param parameters their names, in the order of their places
	 */
	private record Sql(String text, List<String> parameters) {

		static Sql read(String path) {
			try {
				String named = Files.readString(Path.of(SOURCES, path + ".sql"));
				return new Sql(PARAMETER.matcher(named).replaceAll("?"),
						PARAMETER.matcher(named).results().map((MatchResult each) -> each.group(1)).toList());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
