package org.accordgraph.query.audit;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.database.read.GraphReader;
import org.accordgraph.links.BrowserLinks;
import org.accordgraph.links.EntityBrowserLinks;
import org.accordgraph.query.evidence.SourceText;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/audit")
@Tag(name = "Audit", description = "Comparison of the graph with the text of its source, if that is available")
class AuditController {

	private final @Nullable Audit audit;

	private final BrowserLinks browser;

	AuditController(Optional<SourceText> source, CypherFolder folder, GraphReader reading, BrowserLinks browser) {
		this.browser = browser;
		this.audit = source.map((text) -> new Audit(folder, reading, text)).orElse(null);
	}

	@GetMapping
	@Operation(operationId = "runAudit",
			summary = "Which differences are there between the graph and the text of its source?",
			description = "Available if the operator of the service has set accord.source.")
	AuditAnswer report() {
		if (this.audit == null) {
			throw new NoSource();
		}
		return new AuditAnswer(this.audit.run(),
				new EntityBrowserLinks(this.browser.to(this.audit.passages(), this.audit.parameters())));
	}

	/**
	 * A comparison with the source.
	 *
	 * @param report the differences, as members of this object
	 * @param links a link that opens the passages in Neo4j Browser
	 */
	record AuditAnswer(@JsonUnwrapped AuditReport report, EntityBrowserLinks links) {

	}

}
