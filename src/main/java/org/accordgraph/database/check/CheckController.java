package org.accordgraph.database.check;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.accordgraph.links.BrowserLinks;
import org.accordgraph.links.EntityBrowserLinks;
import org.accordgraph.links.WithBrowserLinks;

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
	@Operation(summary = "Which checks pass, and what violates the others?",
			description = "Runs the checks on the graph as it is now.")
	Report report() {
		List<WithBrowserLinks<CheckResult>> results = this.checks.run().stream().map(this::shown).toList();
		return new Report(results.size(), results.stream().filter((result) -> result.told().holds()).count(), results);
	}

	private WithBrowserLinks<CheckResult> shown(CheckResult result) {
		return new WithBrowserLinks<>(result, new EntityBrowserLinks(this.browser.to(this.checks.cypher(result))));
	}

	/** The number of checks, the number of those that pass, and each result. */
	record Report(int checks, long holding, List<WithBrowserLinks<CheckResult>> results) {

	}

}
