package org.accordgraph.shipped;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.accordgraph.drill.Child;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A service started with {@code java -jar}. Verifies that no request makes it fail.
 */
final class Shipped implements AutoCloseable {

	private static final String KEY = "a-key-of-the-shipped-jar";

	private static final int TRIES = 60;

	private static final Pattern TRACE = Pattern
		.compile("^\\s+at [\\w.$/]+\\(.*\\)$|^Caused by: |^Exception in thread ");

	private final Child child;

	private final URI service;

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.followRedirects(HttpClient.Redirect.NORMAL)
		.connectTimeout(Duration.ofSeconds(20))
		.build();

	private Shipped(Child child, URI service) {
		this.child = child;
		this.service = service;
	}

	/** Starts it on a store of its own, and waits until it reports that it is ready. */
	static Shipped start(Path store, String... more) throws Exception {
		List<String> arguments = arguments(store, more);
		arguments.addAll(List.of("--server.port=0", "--accord.browser.port=0", "--accord.import.key=" + KEY));
		Child child = Child.jar(arguments);
		return new Shipped(child, child.service());
	}

	/** Runs a command of the jar to its end. */
	static String command(Path store, String... words) throws Exception {
		try (Child child = Child.jar(arguments(store, words))) {
			assertThat(child.end()).as(() -> String.join("\n", child.lines())).isZero();
			return String.join("\n", child.lines());
		}
	}

	private static List<String> arguments(Path store, String... more) {
		List<String> arguments = new ArrayList<>(
				List.of("--accord.embedded.directory=" + store, "--accord.embedded.bolt-port=0"));
		arguments.addAll(List.of(more));
		return arguments;
	}

	/** Sends a request, and verifies that the answer is no server error. */
	HttpResponse<byte[]> ask(String method, String address, String accept, String contentType, byte... body)
			throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.service.resolve(address))
			.timeout(Duration.ofMinutes(2))
			.header("X-Import-Key", KEY)
			.header("Accept", accept)
			.method(method, HttpRequest.BodyPublishers.ofByteArray(body));
		if (body.length > 0) {
			request.header("Content-Type", contentType);
		}
		HttpResponse<byte[]> sent = this.http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
		// A busy machine asks to try again, with the time; a failure does not.
		for (int i = 0; i < TRIES && sent.headers().firstValue("Retry-After").isPresent(); i++) {
			Thread.sleep(1000);
			sent = this.http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
		}
		HttpResponse<byte[]> answer = sent;
		assertThat(answer.statusCode())
			.as(() -> "%s %s: %s%n%s".formatted(method, address, text(answer), String.join("\n", this.child.lines())))
			.isLessThan(500);
		return answer;
	}

	HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
		return ask("GET", address, "*/*", "");
	}

	/** The answer at an address, which must exist. */
	HttpResponse<byte[]> found(String address) throws IOException, InterruptedException {
		HttpResponse<byte[]> answer = get(address);
		assertThat(answer.statusCode()).as(() -> address + ": " + text(answer)).isEqualTo(200);
		assertThat(answer.body()).as(address).isNotEmpty();
		return answer;
	}

	JsonNode json(String address) throws IOException, InterruptedException {
		return json(found(address));
	}

	static JsonNode json(HttpResponse<byte[]> answer) {
		return JsonMapper.shared().readTree(answer.body());
	}

	static String text(HttpResponse<byte[]> answer) {
		return new String(answer.body(), StandardCharsets.UTF_8);
	}

	/** Sends a package, and waits for the outcome. */
	JsonNode send(byte[] file, String contentType, String name) throws IOException, InterruptedException {
		HttpResponse<byte[]> answer = ask("POST", "/api/import?by=IT&name=" + name, "application/json", contentType,
				file);
		JsonNode job = json(answer);
		while (answer.statusCode() == 202 || List.of("WAITING", "RUNNING").contains(job.path("state").asString(""))) {
			Thread.sleep(200);
			answer = found("/api/import/jobs/" + job.get("id").asString());
			job = json(answer);
		}
		assertThat(job.path("state").asString("")).as(job.toString()).isEqualTo("DONE");
		return job;
	}

	/**
	 * Does some work several times in parallel, each time over a connection of its own.
	 */
	static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(times);
		try {
			List<T> done = new ArrayList<>();
			for (Future<T> each : threads.invokeAll(Stream.generate(() -> work).limit(times).toList())) {
				done.add(each.get());
			}
			return done;
		}
		finally {
			threads.shutdownNow();
		}
	}

	List<String> lines() {
		return this.child.lines();
	}

	/** The lines of its log that report a failure. */
	List<String> failures() {
		return this.child.lines()
			.stream()
			.filter((line) -> TRACE.matcher(line).find() || line.contains(" ERROR "))
			.toList();
	}

	void stop() throws InterruptedException {
		this.child.stop();
	}

	@Override
	public void close() {
		this.child.close();
	}

}
