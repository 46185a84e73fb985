package org.accordgraph.check;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/checks")
@Tag(name = "Checks", description = "What must always hold of the graph: the files of cypher/checks")
class CheckController {

	private final Checks checks;

	CheckController(Checks checks) {
		this.checks = checks;
	}

	@GetMapping
	@Operation(summary = "Which invariants hold, and what breaks the others?")
	Report report() {
		List<CheckResult> results = this.checks.run();
		return new Report(results.size(), results.stream().filter(CheckResult::holds).count(), results);
	}

	/** How many checks there are, how many hold, and each of them. */
	record Report(int checks, long holding, List<CheckResult> results) {

	}

}
