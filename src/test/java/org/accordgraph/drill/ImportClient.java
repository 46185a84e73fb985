package org.accordgraph.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.accordgraph.AccordTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends packages to a service that may be killed or run out of disk space. */
final class ImportClient {

	/**
	 * The steps of an import in their order, and the end of the job as the last one.
	 */
	static final List<String> STEPS = List.of("starting", "reading", "checking", "comparing names", "writing entities",
			"writing relationships", "deriving relationships", "running checks", "committing", "end");

	private static final List<String> RUNNING = List.of("WAITING", "RUNNING");

	private static final Duration LONGEST = Duration.ofMinutes(4);

	private final HttpClient client = HttpClient.newHttpClient();

	private final URI service;

	ImportClient(URI service) {
		this.service = service;
	}

	HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return this.client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
	}

	/**
	 * Sends a package, without waiting for the answer.
	 * @param name identifies the job
	 */
	CompletableFuture<HttpResponse<String>> post(byte[] handedIn, String name) {
		return this.client.sendAsync(
				request("api/import?name=" + name).POST(HttpRequest.BodyPublishers.ofByteArray(handedIn)).build(),
				HttpResponse.BodyHandlers.ofString());
	}

	CompletableFuture<HttpResponse<String>> remove(String document) {
		return this.client.sendAsync(request("api/import/documents/" + document).DELETE().build(),
				HttpResponse.BodyHandlers.ofString());
	}

	/** Sends a package and returns the state of its job at the end. */
	String importPackage(byte[] handedIn, String name) throws InterruptedException {
		post(handedIn, name);
		awaitStep(name, "end");
		return job(name).map((job) -> job.get("state").asString()).orElseThrow();
	}

	/**
	 * Waits until a job has reached a step.
	 * @param name identifies the job
	 * @return the step that it is in, which may be a later one
	 */
	String awaitStep(String name, String step) throws InterruptedException {
		long end = System.nanoTime() + LONGEST.toNanos();
		while (System.nanoTime() < end) {
			String now = job(name).map(ImportClient::step).orElse("");
			if (STEPS.indexOf(now) >= STEPS.indexOf(step)) {
				return now;
			}
			Thread.sleep(20);
		}
		throw new IllegalStateException("The import " + name + " did not reach the step: " + step);
	}

	private static String step(JsonNode job) {
		return RUNNING.contains(job.get("state").asString()) ? job.path("step").asString("") : "end";
	}

	/** The job of that name, if the service answers and knows it. */
	Optional<JsonNode> job(String name) {
		try {
			HttpResponse<String> jobs = get("api/import/jobs");
			if (jobs.statusCode() != 200) {
				return Optional.empty();
			}
			return JsonMapper.shared()
				.readTree(jobs.body())
				.valueStream()
				.filter((job) -> job.get("source").asString().equals(name))
				.findFirst();
		}
		catch (IOException ex) {
			return Optional.empty();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(this.service.resolve(path))
			.timeout(LONGEST)
			.header(AccordTest.IMPORT_KEY_HEADER, AccordTest.IMPORT_KEY);
	}

}
