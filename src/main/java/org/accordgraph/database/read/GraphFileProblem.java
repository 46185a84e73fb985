package org.accordgraph.database.read;

import java.util.Map;

import org.accordgraph.support.problem.Problem;

import org.springframework.http.HttpStatus;

/** A reason for which the whole graph cannot be written to a file. */
public final class GraphFileProblem extends Problem {

	private GraphFileProblem(HttpStatus status, String kind, String title, String detail) {
		super(status, kind, title, detail, Map.of());
	}

	static GraphFileProblem noTemporarySpace() {
		return new GraphFileProblem(HttpStatus.INSUFFICIENT_STORAGE, "export-no-disk-space", "Not enough disk space",
				"There is no disk space left for temporary files in %s: free some disk space, or set java.io.tmpdir to a folder on another disk."
					.formatted(System.getProperty("java.io.tmpdir")));
	}

}
