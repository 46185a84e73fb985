package org.accordgraph.importing;

import java.util.Map;

import org.accordgraph.problem.Problem;
import org.accordgraph.sameness.Decision;

import org.springframework.http.HttpStatus;

/** Why a package is not even looked at. */
final class ImportProblem extends Problem {

	private ImportProblem(HttpStatus status, String kind, String title, String detail) {
		super(status, kind, title, detail, Map.of());
	}

	static ImportProblem off() {
		return new ImportProblem(HttpStatus.FORBIDDEN, "import-off", "Import is off",
				"Nothing can be taken in here: start the service with accord.import.key (ACCORD_IMPORT_KEY), and send the key as X-Import-Key.");
	}

	static ImportProblem keyNeeded() {
		return new ImportProblem(HttpStatus.FORBIDDEN, "import-key", "Import key needed",
				"Send the import key of this service as X-Import-Key.");
	}

	static ImportProblem tooLarge(long most) {
		return new ImportProblem(HttpStatus.CONTENT_TOO_LARGE, "import-too-large", "Package too large",
				"The package has more than %d bytes: divide it, raise accord.import.max-size, or use the command import."
					.formatted(most));
	}

	static ImportProblem empty() {
		return new ImportProblem(HttpStatus.BAD_REQUEST, "import-empty", "No package",
				"The request has no body: send the file itself, as curl --data-binary @package.xlsx does.");
	}

	static ImportProblem noRoom(String lack) {
		return new ImportProblem(HttpStatus.INSUFFICIENT_STORAGE, "import-no-room", "No room", lack);
	}

	static ImportProblem noDocument(String id) {
		return new ImportProblem(HttpStatus.NOT_FOUND, "document-not-found", "No such document",
				"There is no document %s: GET /api/import/documents lists those that were taken in.".formatted(id));
	}

	static ImportProblem builtIn(String id) {
		return new ImportProblem(HttpStatus.CONFLICT, "document-built-in", "Built-in document",
				"The document %s comes from cypher/seed: start the service with accord.seed=false to do without it."
					.formatted(id));
	}

	static ImportProblem noDecision(String id) {
		return new ImportProblem(HttpStatus.NOT_FOUND, "decision-not-found", "No such decision",
				"There is no decision %s: GET /api/import/decisions lists them.".formatted(id));
	}

	static ImportProblem noDecisionAtAll(String why) {
		return new ImportProblem(HttpStatus.BAD_REQUEST, "decision", "No decision", why);
	}

	static ImportProblem decidedOtherwise(Decision decision) {
		return new ImportProblem(HttpStatus.CONFLICT, "decided-otherwise", "Decided otherwise",
				"%s stands for %s since %s: undo that decision first, with DELETE /api/import/decisions/%s."
					.formatted(decision.other(), decision.one(), decision.at(), decision.id()));
	}

	static ImportProblem noJob(String id) {
		return new ImportProblem(HttpStatus.NOT_FOUND, "job-not-found", "No such job",
				"There is no job %s: GET /api/import/jobs lists them.".formatted(id));
	}

}
