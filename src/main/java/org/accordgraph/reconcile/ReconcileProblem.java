package org.accordgraph.reconcile;

import java.util.Map;

import org.accordgraph.support.problem.Problem;

import org.springframework.http.HttpStatus;

/** A request that the specification does not allow. */
final class ReconcileProblem extends Problem {

	private ReconcileProblem(HttpStatus status, String kind, String title, String detail) {
		super(status, kind, title, detail, Map.of());
	}

	static ReconcileProblem malformed(String detail) {
		return new ReconcileProblem(HttpStatus.BAD_REQUEST, "invalid-reconciliation", "Invalid reconciliation request",
				detail);
	}

	static ReconcileProblem tooLarge(int mostBytes) {
		return new ReconcileProblem(HttpStatus.CONTENT_TOO_LARGE, "reconciliation-too-large", "Request too large",
				"A batch may have %d KB: send fewer queries at a time.".formatted(mostBytes >> 10));
	}

}
