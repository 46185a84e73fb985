package org.accordgraph.audit;

import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.accordgraph.browser.BrowserLinks;
import org.accordgraph.browser.Shown;
import org.accordgraph.browser.ShownInBrowser;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.evidence.SourceText;
import org.accordgraph.reading.Reading;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/audit")
@Tag(name = "Audit", description = "The graph compared with the text of its source, for whoever holds it")
class AuditController {

	private final @Nullable Audit audit;

	private final BrowserLinks browser;

	AuditController(Optional<SourceText> source, CypherFolder folder, Reading reading, BrowserLinks browser) {
		this.browser = browser;
		this.audit = source.map((text) -> new Audit(folder, reading, text)).orElse(null);
	}

	@GetMapping
	@Operation(summary = "What does a comparison with the text of the source leave over?")
	Shown<AuditReport> report() {
		if (this.audit == null) {
			throw new NoSource();
		}
		return new Shown<>(this.audit.run(),
				new ShownInBrowser(this.browser.to(this.audit.passages(), this.audit.parameters())));
	}

}
