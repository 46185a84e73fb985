package org.accordgraph.check;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.accordgraph.browser.BrowserLinks;
import org.accordgraph.browser.Shown;
import org.accordgraph.browser.ShownInBrowser;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/checks")
@Tag(name = "Checks", description = "What must always hold of the graph: the files of cypher/checks")
class CheckController {

	private final Checks checks;

	private final BrowserLinks browser;

	CheckController(Checks checks, BrowserLinks browser) {
		this.checks = checks;
		this.browser = browser;
	}

	@GetMapping
	@Operation(summary = "Which invariants hold, and what breaks the others?")
	Report report() {
		List<Shown<CheckResult>> results = this.checks.run().stream().map(this::shown).toList();
		return new Report(results.size(), results.stream().filter((result) -> result.told().holds()).count(), results);
	}

	private Shown<CheckResult> shown(CheckResult result) {
		return new Shown<>(result, new ShownInBrowser(this.browser.to(this.checks.cypher(result))));
	}

	/** How many checks there are, how many hold, and each of them. */
	record Report(int checks, long holding, List<Shown<CheckResult>> results) {

	}

}
