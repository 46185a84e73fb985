package org.accordgraph.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.accordgraph.AccordTest;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The content of a document's section on joint projects, as comparable lines: entities
 * are identified by their Chinese names, because two readers give them different ids.
 */
final class JointProjects {

	private static final int PASSAGES = 16;

	private static final Set<String> RUNNING = Set.of("WAITING", "RUNNING");

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final int LONGEST_SECONDS = 240;

	/** Each returns one column, the line. */
	private static final List<String> QUESTIONS = List.of("""
			MATCH (entity:Project|Programme|Initiative|Facility)
			WHERE EXISTS { (entity)-[:EVIDENCED_BY]->(passage:Passage) WHERE passage.id IN $passages }
			RETURN [label IN labels(entity) WHERE label <> 'Entity'][0] + ' ' + entity.name + CASE
			  WHEN entity:Project THEN ': ' + entity.status + ' ' + entity.statusStatus
			    + ', as of ' + coalesce(toString(entity.statusAsOf), '-') + ' ' + entity.statusAsOfStatus
			    + ', from ' + coalesce(toString(entity.statusPeriodStart), '-')
			    + ' to ' + coalesce(toString(entity.statusPeriodEnd), '-')
			  WHEN entity:Facility THEN ': ' + entity.kind
			  ELSE '' END AS line
			""",
			"""
					MATCH (figure:Observation)-[:OF_INDICATOR]->(indicator)
					WHERE EXISTS { (figure)-[:EVIDENCED_BY]->(passage:Passage) WHERE passage.id IN $passages }
					MATCH (figure)-[:OBSERVES]->(entity)
					WITH figure, indicator, entity ORDER BY entity.name
					WITH figure, indicator, collect(entity.name) AS names
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

	private JointProjects() {
	}

	/** Submits a workbook, and waits until it is imported. */
	static void handIn(URI service, Path workbook) throws IOException, InterruptedException {
		URI address = service.resolve("/api/import?by=a-second-reader&name=" + workbook.getFileName());
		HttpResponse<String> answer = ask(
				HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofFile(workbook)));
		// Until the graph is loaded, and on a busy machine, the service asks to try
		// again.
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

	/** Reads the facts whose evidence is in the section's passages of one document. */
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
					// A missing name would hide the whole line.
					.map((line) -> line.isNull() ? "a line without a name in " + question : line.asString())
					.forEach(lines::add);
			}
		}
		return lines.stream().sorted().toList();
	}

}
