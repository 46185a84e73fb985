package org.accordgraph.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.accordgraph.intake.Intake;
import org.accordgraph.problem.Problem;
import org.accordgraph.request.Given;
import org.accordgraph.request.RequestParameter;
import org.accordgraph.request.Takes;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes packages in. A header that no form of another site can send carries the key.
 */
@RestController
@RequestMapping("/api/import")
@Tag(name = "Import", description = "Bringing agreements in as a data package or workbook")
class ImportController implements Takes {

	private static final String DRY_RUN = "dryRun";

	private static final String NAME = "name";

	private static final String BY = "by";

	static final String KEY = "X-Import-Key";

	/** Small packages are answered at once. */
	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final ImportProperties properties;

	private final ImportJobs jobs;

	private final JobRecords records;

	private final TakenInDocuments documents;

	private final Intake intake;

	ImportController(ImportProperties properties, ImportJobs jobs, JobRecords records, TakenInDocuments documents,
			Intake intake) {
		this.properties = properties;
		this.jobs = jobs;
		this.records = records;
		this.documents = documents;
		this.intake = intake;
	}

	@PostMapping
	@Operation(summary = "Check a package, and take it in",
			description = "The body is the file itself: .xlsx, .zip or .csv. 200: taken in, or with dryRun without an error. 422: refused, with all findings. 202: it takes longer; ask the job.")
	ResponseEntity<JobView> take(@RequestHeader(name = KEY, required = false) @Nullable String key, Given given,
			InputStream body) throws IOException {
		this.properties.requireKey(key);
		Spooled spooled = Spooled.of(body, this.properties.maxSize().toBytes());
		ImportJob job;
		try {
			job = this.jobs.submit(spooled, PlainText.of(given.text(NAME), "package"),
					PlainText.of(given.text(BY), "unknown"), given.isTrue(DRY_RUN));
		}
		catch (Problem ex) {
			Files.deleteIfExists(spooled.file());
			throw ex;
		}
		job.await(PATIENCE);
		HttpStatus status = switch (job.state()) {
			case WAITING, RUNNING -> HttpStatus.ACCEPTED;
			case REFUSED -> HttpStatus.UNPROCESSABLE_CONTENT;
			case FAILED -> HttpStatus.SERVICE_UNAVAILABLE;
			default -> HttpStatus.OK;
		};
		return ResponseEntity.status(status)
			.header(HttpHeaders.LOCATION, "/api/import/jobs/" + job.id())
			.body(job.view());
	}

	@GetMapping("/jobs")
	@Operation(summary = "Who handed in what, and what became of it?")
	List<JobView> jobs(@RequestHeader(name = KEY, required = false) @Nullable String key) {
		this.properties.requireKey(key);
		Map<String, JobView> all = new LinkedHashMap<>();
		this.records.list().forEach((job) -> all.put(job.id(), job));
		this.jobs.all().forEach((job) -> all.replace(job.id(), job.view().withoutReport()));
		return List.copyOf(all.values());
	}

	@GetMapping("/jobs/{id}")
	@Operation(summary = "How far is an import, and what was found?")
	JobView job(@RequestHeader(name = KEY, required = false) @Nullable String key, @PathVariable String id) {
		this.properties.requireKey(key);
		return this.jobs.find(id)
			.map(ImportJob::view)
			.or(() -> this.records.find(id))
			.orElseThrow(() -> ImportProblem.noJob(id));
	}

	@DeleteMapping("/jobs/{id}")
	@Operation(summary = "Stop an import")
	JobView cancel(@RequestHeader(name = KEY, required = false) @Nullable String key, @PathVariable String id) {
		this.properties.requireKey(key);
		ImportJob job = this.jobs.find(id).orElseThrow(() -> ImportProblem.noJob(id));
		job.cancel();
		job.await(PATIENCE);
		return job.view();
	}

	@GetMapping("/documents")
	@Operation(summary = "Which documents are there, and who took them in?")
	List<TakenInDocument> documents() {
		return this.documents.list();
	}

	@DeleteMapping("/documents/{id}")
	@Operation(summary = "Take a document out, with what only it supports")
	Map<String, Object> takeOut(@RequestHeader(name = KEY, required = false) @Nullable String key,
			@PathVariable String id) {
		this.properties.requireKey(key);
		TakenInDocument document = this.documents.list()
			.stream()
			.filter((each) -> each.id().equals(id))
			.findFirst()
			.orElseThrow(() -> ImportProblem.noDocument(id));
		if (document.builtIn()) {
			throw ImportProblem.builtIn(id);
		}
		return Map.of("document", id, "removed", this.intake.takeOut(id));
	}

	@Override
	public Map<String, List<RequestParameter>> parameters() {
		return Map.of("POST /api/import",
				List.of(RequestParameter.yesOrNo(DRY_RUN, "Whether the package is only checked"),
						RequestParameter.text(NAME, "What the package is called").or("package").such("example.xlsx"),
						RequestParameter.text(BY, "Who sends it").or("")));
	}

}
