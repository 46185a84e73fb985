package org.accordgraph.ingest;

import java.util.Map;

import org.accordgraph.ingest.matching.MatchDecision;
import org.accordgraph.support.problem.Problem;

import org.springframework.http.HttpStatus;

/** A request to the import API that is refused. */
final class ImportProblem extends Problem {

	private ImportProblem(HttpStatus status, String kind, String title, String detail) {
		super(status, kind, title, detail, Map.of());
	}

	static ImportProblem tooLarge(long maxBytes) {
		return new ImportProblem(HttpStatus.CONTENT_TOO_LARGE, "import-too-large", "Package too large",
				"The package is larger than %d bytes: split it, raise accord.import.max-size, or use the command import."
					.formatted(maxBytes));
	}

	static ImportProblem empty() {
		return new ImportProblem(HttpStatus.BAD_REQUEST, "import-empty", "No package",
				"The request has no body: send the file as the body, for example with curl --data-binary @package.xlsx.");
	}

	static ImportProblem noText(String why) {
		return new ImportProblem(HttpStatus.BAD_REQUEST, "draft-no-text", "No text to draft from", why);
	}

	static ImportProblem rows(String detail) {
		return new ImportProblem(HttpStatus.BAD_REQUEST, "invalid-rows", "Invalid rows", detail);
	}

	static ImportProblem formIsWorkbook(String form) {
		return new ImportProblem(HttpStatus.BAD_REQUEST, "form-is-workbook", "A form is a workbook",
				"The form %s is a workbook: leave out format, or ask for xlsx.".formatted(form));
	}

	static ImportProblem noDiskSpace(String lack) {
		return new ImportProblem(HttpStatus.INSUFFICIENT_STORAGE, "import-no-disk-space", "Not enough disk space",
				lack);
	}

	static ImportProblem noTemporarySpace() {
		return noDiskSpace(
				"There is no disk space left for temporary files in %s: free some disk space, or set java.io.tmpdir to a folder on another disk. The graph is unchanged."
					.formatted(System.getProperty("java.io.tmpdir")));
	}

	static ImportProblem noDocument(String id) {
		return new ImportProblem(HttpStatus.NOT_FOUND, "document-not-found", "No such document",
				"There is no document %s: see GET /api/import/documents.".formatted(id));
	}

	static ImportProblem builtIn(String id) {
		return new ImportProblem(HttpStatus.CONFLICT, "document-built-in", "Built-in document",
				"The document %s is part of the built-in dataset and cannot be removed: start the service with accord.seed=none to run without it."
					.formatted(id));
	}

	static ImportProblem noDecision(String id) {
		return new ImportProblem(HttpStatus.NOT_FOUND, "decision-not-found", "No such decision",
				"There is no decision %s: see GET /api/import/decisions.".formatted(id));
	}

	static ImportProblem invalidDecision(String why) {
		return new ImportProblem(HttpStatus.BAD_REQUEST, "invalid-decision", "Invalid decision", why);
	}

	static ImportProblem conflictingDecision(MatchDecision decision) {
		return new ImportProblem(HttpStatus.CONFLICT, "conflicting-decision", "Conflicting decision",
				"%s has %s %s since %s: undo that decision first with DELETE /api/import/decisions/%s.".formatted(
						decision.other(), decision.merges() ? "stood for" : "been the successor of", decision.one(),
						decision.at(), decision.id()));
	}

	static ImportProblem noJob(String id) {
		return new ImportProblem(HttpStatus.NOT_FOUND, "job-not-found", "No such job",
				"There is no job %s: see GET /api/import/jobs.".formatted(id));
	}

}
