package org.accordgraph.ingest;

import org.accordgraph.AccordTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The import API as tests use it, with the key. */
/** Imports packages through the API, and waits for the jobs. */
public final class Imports {

	private static final String KEY = "X-Import-Key";

	private static final int MAX_SECONDS = 60;

	private final MockMvcTester mvc;

	public Imports(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	/** Imports or checks a package; the job may still be running. */
	MvcTestResult send(byte[] upload, boolean dryRun) {
		return this.mvc.post()
			.uri("/api/import?name=example.zip&by=a test&dryRun=" + dryRun)
			.header(KEY, AccordTest.IMPORT_KEY)
			.content(upload)
			.exchange();
	}

	MvcTestResult send(ExamplePackage example, boolean dryRun) {
		return send(example.zip(), dryRun);
	}

	/** Imports a package that has no errors. */
	public JsonNode importPackage(ExamplePackage example) throws InterruptedException {
		return done(send(example, false));
	}

	/** Checks a package that has no errors. */
	JsonNode check(ExamplePackage example) throws InterruptedException {
		return done(send(example, true));
	}

	/** Waits for a job that imports or checks a package without errors. */
	JsonNode done(MvcTestResult result) throws InterruptedException {
		return over(result, 200, "DONE");
	}

	/** Waits for a job that rejects a package. */
	JsonNode rejected(MvcTestResult result) throws InterruptedException {
		return over(result, 422, "REJECTED");
	}

	/** On a busy machine, a job may take longer than the request waits. */
	private JsonNode over(MvcTestResult result, int status, String state) throws InterruptedException {
		JsonNode job = body(result);
		assertThat(result.getResponse().getStatus()).as(job::toString).isIn(status, 202);
		for (int i = 0; i < MAX_SECONDS && !JobState.valueOf(job.get("state").asString()).isOver(); i++) {
			Thread.sleep(1000);
			job = get("/api/import/jobs/" + job.get("id").asString());
		}
		assertThat(job.get("state").asString()).as(job::toString).isEqualTo(state);
		return job;
	}

	JsonNode get(String path) {
		return body(this.mvc.get().uri(path).header(KEY, AccordTest.IMPORT_KEY).exchange());
	}

	MvcTestResult delete(String path) {
		return this.mvc.delete().uri(path).header(KEY, AccordTest.IMPORT_KEY).exchange();
	}

	/** Removes the document of the example. */
	public MvcTestResult removeExample() {
		return delete("/api/import/documents/" + ExamplePackage.DOCUMENT);
	}

	static JsonNode body(MvcTestResult result) {
		return JsonMapper.shared().readTree(result.getResponse().getContentAsByteArray());
	}

}
