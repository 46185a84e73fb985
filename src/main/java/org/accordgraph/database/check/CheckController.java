package org.accordgraph.database.check;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.accordgraph.links.BrowserLinks;
import org.accordgraph.links.EntityBrowserLinks;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/checks")
@Tag(name = "Checks", description = "The rules that the graph must satisfy: the files in cypher/checks")
class CheckController {

	private final Checks checks;

	private final BrowserLinks browser;

	CheckController(Checks checks, BrowserLinks browser) {
		this.checks = checks;
		this.browser = browser;
	}

	@GetMapping
	@Operation(operationId = "runChecks", summary = "Which checks pass, and what violates the others?",
			description = "Runs the checks on the graph as it is now.")
	Report report() {
		List<CheckAnswer> results = this.checks.run().stream().map(this::shown).toList();
		return new Report(results.size(), results.stream().filter((answer) -> answer.result().holds()).count(),
				results);
	}

	private CheckAnswer shown(CheckResult result) {
		return new CheckAnswer(result, new EntityBrowserLinks(this.browser.to(this.checks.cypher(result))));
	}

	/** The number of checks, the number of those that pass, and each result. */
	@Schema(name = "CheckReport")
	record Report(int checks, long holding, List<CheckAnswer> results) {

	}

	/**
	 * A check and what violates it.
	 *
	 * @param result the result, whose properties become members of this object
	 * @param links a link that opens the check in Neo4j Browser
	 */
	record CheckAnswer(@JsonUnwrapped CheckResult result, EntityBrowserLinks links) {

	}

}
