package org.accordgraph.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.accordgraph.AccordGraph;
import org.accordgraph.AccordTest;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What a document says in the section on joint projects, in lines that compare: things go
 * by their Chinese names, because two readers give them different ids. As a program it
 * starts the service on a store, hands a workbook in and writes the lines to a file.
 */
public final class ReadJointProjects {

	private static final int PASSAGES = 16;

	private static final Set<String> RUNNING = Set.of("WAITING", "RUNNING");

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final int LONGEST_SECONDS = 240;

	/** Each gives one column, the line. */
	private static final List<String> QUESTIONS = List.of("""
			MATCH (thing:Project|Programme|Initiative|Facility)
			WHERE EXISTS { (thing)-[:EVIDENCED_BY]->(passage:Passage) WHERE passage.id IN $passages }
			RETURN [label IN labels(thing) WHERE label <> 'Entity'][0] + ' ' + thing.name + CASE
			  WHEN thing:Project THEN ': ' + thing.status + ' ' + thing.statusStatus
			    + ', as of ' + coalesce(toString(thing.statusAsOf), '-') + ' ' + thing.statusAsOfStatus
			    + ', from ' + coalesce(toString(thing.statusPeriodStart), '-')
			    + ' to ' + coalesce(toString(thing.statusPeriodEnd), '-')
			  WHEN thing:Facility THEN ': ' + thing.kind
			  ELSE '' END AS line
			""",
			"""
					MATCH (figure:Observation)-[:OF_INDICATOR]->(indicator)
					WHERE EXISTS { (figure)-[:EVIDENCED_BY]->(passage:Passage) WHERE passage.id IN $passages }
					MATCH (figure)-[:OBSERVES]->(thing)
					WITH figure, indicator, thing ORDER BY thing.name
					WITH figure, indicator, collect(thing.name) AS names
					RETURN 'Observation of ' + reduce(all = '', name IN names | all + CASE all WHEN '' THEN '' ELSE ' and ' END + name)
					  + ': ' + figure.nature + ' ' + figure.comparator + ' ' + CASE figure.value
					  WHEN toInteger(figure.value) THEN toString(toInteger(figure.value)) ELSE toString(figure.value) END + ' ' + figure.unit
					  + ' (in ' + indicator.unit + '), as of ' + coalesce(toString(figure.asOf), '-')
					  + ', from ' + coalesce(toString(figure.periodStart), '-') + ' to ' + coalesce(toString(figure.periodEnd), '-') AS line
					""",
			"""
					MATCH (owner)-[:HAS_TARGET]->(figure:Target)-[:MEASURED_BY]->(indicator)
					WHERE EXISTS { (figure)-[:EVIDENCED_BY]->(passage:Passage) WHERE passage.id IN $passages }
					RETURN 'Target of ' + owner.name + ': ' + figure.comparator + ' ' + CASE figure.value
					  WHEN toInteger(figure.value) THEN toString(toInteger(figure.value)) ELSE toString(figure.value) END + ' '
					  + figure.unit + ' (in ' + indicator.unit + '), by ' + coalesce(toString(figure.deadline), '-') AS line
					""",
			"""
					MATCH (from:Entity)-[fact:LOCATED_IN|CONNECTS|SERVES_AREA|PART_OF|RESPONSIBLE_FOR|SERVES]->(to:Entity)
					WHERE any(passageId IN fact.evidence WHERE passageId IN $passages)
					RETURN from.name + ' ' + type(fact) + ' ' + to.name AS line
					""");

	private ReadJointProjects() {
	}

	/**
	 * Starts the service, which is empty, and takes the workbook in.
	 * @param arguments the workbook, its document, where to write the lines, then the
	 * service's own arguments
	 */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		String[] own = List.of(arguments).subList(3, arguments.length).toArray(String[]::new);
		try (ConfigurableApplicationContext service = SpringApplication.run(AccordGraph.class, own)) {
			handIn(service.getEnvironment().getRequiredProperty("local.server.port"), Path.of(arguments[0]));
			Files.write(Path.of(arguments[2]), read(service.getBean(Driver.class), arguments[1]));
		}
		System.exit(0);
	}

	private static void handIn(String port, Path workbook) throws IOException, InterruptedException {
		URI address = URI
			.create("http://localhost:" + port + "/api/import?by=a-second-reader&name=" + workbook.getFileName());
		HttpResponse<String> answer = ask(
				HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofFile(workbook)));
		// Until the graph is there, and on a busy machine, it asks to come again.
		for (int i = 0; i < LONGEST_SECONDS && answer.statusCode() == 503; i++) {
			Thread.sleep(1000);
			answer = ask(HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofFile(workbook)));
		}
		JsonNode job = JsonMapper.shared().readTree(answer.body());
		for (int i = 0; i < LONGEST_SECONDS && RUNNING.contains(job.path("state").asString("")); i++) {
			Thread.sleep(1000);
			answer = ask(HttpRequest.newBuilder(address.resolve("/api/import/jobs/" + job.get("id").asString())));
			job = JsonMapper.shared().readTree(answer.body());
		}
		if (!job.path("state").asString("").equals("DONE")) {
			throw new IllegalStateException(answer.statusCode() + " " + answer.body());
		}
	}

	private static HttpResponse<String> ask(HttpRequest.Builder request) throws IOException, InterruptedException {
		return CLIENT.send(request.header("X-Import-Key", AccordTest.IMPORT_KEY).build(),
				HttpResponse.BodyHandlers.ofString());
	}

	/** Reads what rests on the section's passages in one document. */
	static List<String> read(Driver driver, String document) {
		List<String> passages = IntStream.rangeClosed(1, PASSAGES)
			.mapToObj((ordinal) -> "%s.major-projects.%02d".formatted(document, ordinal))
			.toList();
		List<String> lines = new ArrayList<>();
		try (Session session = driver.session()) {
			for (String question : QUESTIONS) {
				session.run(question, Map.of("passages", passages))
					.list((row) -> row.get("line"))
					.stream()
					// A name that is missing would hide the whole line.
					.map((line) -> line.isNull() ? "a line without a name in " + question : line.asString())
					.forEach(lines::add);
			}
		}
		return lines.stream().sorted().toList();
	}

}
