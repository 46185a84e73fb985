package org.accordgraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.accordgraph.support.request.AcceptedParameters;
import org.accordgraph.support.request.RequestParameter;
import org.accordgraph.support.request.RequestValues;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Imports packages, reports on import jobs, and lists and removes documents. The key is a
 * header, which a form on another site cannot send.
 */
@RestController
@RequestMapping("/api/import")
@Tag(name = "Import", description = "Importing agreements from a workbook or data package")
class ImportController implements AcceptedParameters {

	private static final String DRY_RUN = "dryRun";

	private static final String NAME = "name";

	private static final String BY = "by";

	private final PackageSubmission submission;

	private final ImportJobs jobs;

	private final JobRecords records;

	private final ImportedDocuments documents;

	private final Importer importer;

	private final ApplicationEventPublisher events;

	ImportController(PackageSubmission submission, ImportJobs jobs, JobRecords records, ImportedDocuments documents,
			Importer importer, ApplicationEventPublisher events) {
		this.submission = submission;
		this.jobs = jobs;
		this.records = records;
		this.documents = documents;
		this.importer = importer;
		this.events = events;
	}

	@PostMapping
	@Operation(operationId = "importPackage", summary = "Import a package, or only check it",
			description = "The body is the file itself: .xlsx, .zip or .csv with tables or a short form, or a draft in JSON whose rows a person has accepted. 200: imported, or with dryRun free of errors. 422: rejected; the report lists all issues. 202: still running after 10 seconds; poll the job named in Location.")
	@RequestBody(required = true, description = "The file; its content, not its media type, says what it is",
			content = { @Content(mediaType = PackageTypes.XLSX, schema = @Schema(type = "string", format = "binary")),
					@Content(mediaType = PackageTypes.ZIP, schema = @Schema(type = "string", format = "binary")),
					@Content(mediaType = PackageTypes.CSV, schema = @Schema(type = "string", format = "binary")),
					@Content(mediaType = PackageTypes.ANY, schema = @Schema(type = "string", format = "binary")) })
	@ApiResponse(responseCode = "200", description = "Imported, or with dryRun free of errors")
	@ApiResponse(responseCode = "202", description = "Still running: poll the job named in Location")
	@ApiResponse(responseCode = "422", description = "Rejected: the report lists all issues")
	@ApiResponse(responseCode = "503",
			description = "The job failed and may be repeated; or, as a problem, the database is unavailable")
	ResponseEntity<JobView> importPackage(RequestValues given, @Parameter(hidden = true) InputStream body)
			throws IOException {
		JobView job = this.submission.submit(body, given.text(NAME), given.text(BY), given.isTrue(DRY_RUN));
		HttpStatus status = switch (job.state()) {
			case WAITING, RUNNING -> HttpStatus.ACCEPTED;
			case REJECTED -> HttpStatus.UNPROCESSABLE_CONTENT;
			case FAILED -> HttpStatus.SERVICE_UNAVAILABLE;
			default -> HttpStatus.OK;
		};
		return ResponseEntity.status(status).header(HttpHeaders.LOCATION, "/api/import/jobs/" + job.id()).body(job);
	}

	@GetMapping("/jobs")
	@Operation(operationId = "listImportJobs", summary = "List import jobs",
			description = "The latest first, without their reports.")
	List<JobView> jobs() {
		Map<String, JobView> all = new LinkedHashMap<>();
		this.records.list().forEach((job) -> all.put(job.id(), job));
		this.jobs.all().forEach((job) -> all.replace(job.id(), job.view().withoutReport()));
		return List.copyOf(all.values());
	}

	@GetMapping("/jobs/{id}")
	@Operation(operationId = "getImportJob", summary = "Progress and report of an import job",
			description = "Reports are kept for the latest jobs of this process.")
	JobView job(@PathVariable String id) {
		return this.submission.job(id);
	}

	@DeleteMapping("/jobs/{id}")
	@Operation(operationId = "cancelImportJob", summary = "Cancel an import job",
			description = "What is not committed yet is not imported. A job that has ended stays as it is.")
	JobView cancel(@PathVariable String id) {
		ImportJob job = this.jobs.find(id).orElseThrow(() -> ImportProblem.noJob(id));
		job.cancel();
		job.await(PackageSubmission.MAX_WAIT);
		return job.view();
	}

	@GetMapping("/documents")
	@Operation(operationId = "listDocuments", summary = "List documents, and who imported them",
			description = "Those of the built-in dataset, too.")
	List<ImportedDocument> documents() {
		return this.documents.list();
	}

	@DeleteMapping("/documents/{id}")
	@Operation(operationId = "removeDocument",
			summary = "Remove a document, and everything that no other document supports",
			description = "A document of the built-in dataset cannot be removed.")
	Removal remove(@PathVariable String id) {
		boolean builtIn = this.documents.isBuiltIn(id).orElseThrow(() -> ImportProblem.noDocument(id));
		if (builtIn) {
			throw ImportProblem.builtIn(id);
		}
		long removed = this.importer.remove(id);
		this.events.publishEvent(new GraphChanged());
		return new Removal(id, removed);
	}

	/**
	 * What was removed.
	 *
	 * @param document the id of the document
	 * @param removed the number of entities and relationships
	 */
	@Schema(name = "DocumentRemoval")
	record Removal(String document, long removed) {

	}

	@Override
	public Map<String, List<RequestParameter>> parameters() {
		return Map.of("POST /api/import",
				List.of(RequestParameter.yesOrNo(DRY_RUN, "Only check the package"),
						RequestParameter.text(NAME, "Name of the file").or("package").such("example.xlsx"),
						RequestParameter.text(BY, "Name of the person who imports it").or("")));
	}

}
