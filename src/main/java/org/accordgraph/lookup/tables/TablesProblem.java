package org.accordgraph.lookup.tables;

import java.util.Map;

import org.accordgraph.support.problem.Problem;

import org.springframework.http.HttpStatus;

/** A reason for which the tables cannot be written. */
final class TablesProblem extends Problem {

	private TablesProblem(HttpStatus status, String kind, String title, String detail) {
		super(status, kind, title, detail, Map.of());
	}

	static TablesProblem noTemporarySpace() {
		return new TablesProblem(HttpStatus.INSUFFICIENT_STORAGE, "export-no-disk-space", "Not enough disk space",
				"There is no disk space left for temporary files in %s: free some disk space, or set java.io.tmpdir to a folder on another disk."
					.formatted(System.getProperty("java.io.tmpdir")));
	}

}
