package org.accordgraph.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.accordgraph.cypher.ThingId;
import org.accordgraph.request.Given;
import org.accordgraph.request.RequestParameter;
import org.accordgraph.request.Takes;
import org.accordgraph.sameness.Decision;
import org.accordgraph.sameness.Decisions;
import org.accordgraph.sameness.Verdict;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What analysts decide of bodies and places that may be one. */
@RestController
@RequestMapping("/api/import/decisions")
@Tag(name = "Import")
class DecisionController implements Takes {

	private static final String ONE = "one";

	private static final String OTHER = "other";

	private static final String VERDICT = "verdict";

	private static final String REASON = "reason";

	private static final String BY = "by";

	private final ImportProperties properties;

	private final Decisions decisions;

	DecisionController(ImportProperties properties, Decisions decisions) {
		this.properties = properties;
		this.decisions = decisions;
	}

	@GetMapping
	@Operation(summary = "What was decided of things that may be the same, when, by whom and why?")
	List<Decision> list(@RequestHeader(name = ImportController.KEY, required = false) @Nullable String key) {
		this.properties.requireKey(key);
		return this.decisions.list();
	}

	@PostMapping
	@Operation(summary = "Decide whether two things are the same",
			description = "From the next import on, other stands for one where they are the SAME: it gets its names and whatever is said of it.")
	ResponseEntity<Decision> decide(@RequestHeader(name = ImportController.KEY, required = false) @Nullable String key,
			Given given) {
		this.properties.requireKey(key);
		String one = given.text(ONE);
		String other = given.text(OTHER);
		Verdict verdict = Verdict.valueOf(given.text(VERDICT));
		String why = PlainText.of(given.text(REASON), "");
		if (one.equals(other) || !ThingId.isOne(one) || !ThingId.isOne(other)) {
			throw ImportProblem.noDecisionAtAll("Name two things by their ids, as one and other.");
		}
		if (why.isEmpty()) {
			throw ImportProblem.noDecisionAtAll("Say why, as reason: somebody will want to know.");
		}
		if (verdict == Verdict.SAME) {
			this.decisions.against(one, other).ifPresent((decision) -> {
				throw ImportProblem.decidedOtherwise(decision);
			});
		}
		Decision decision = this.decisions.decide(one, other, verdict, why, PlainText.of(given.text(BY), "unknown"));
		return ResponseEntity.status(HttpStatus.CREATED).body(decision);
	}

	@DeleteMapping("/{id}")
	@Operation(summary = "Undo a decision",
			description = "It is kept, and no longer holds. The documents that it names have to be taken in again for that to show.")
	Decision undo(@RequestHeader(name = ImportController.KEY, required = false) @Nullable String key,
			@PathVariable String id) {
		this.properties.requireKey(key);
		Decision decision = this.decisions.find(id).orElseThrow(() -> ImportProblem.noDecision(id));
		return decision.holds() ? this.decisions.undo(decision) : decision;
	}

	@Override
	public Map<String, List<RequestParameter>> parameters() {
		return Map.of("POST /api/import/decisions",
				List.of(RequestParameter.text(ONE, "The id of one thing").such("my-bureau").needed(),
						RequestParameter.text(OTHER, "The id of the other, which is to stand for the first")
							.such("chongqing-science-and-technology-bureau")
							.needed(),
						RequestParameter
							.oneOf(VERDICT, "What is decided",
									Arrays.stream(Verdict.values()).map(Verdict::name).toList())
							.needed(),
						RequestParameter.text(REASON, "Why").such("renamed in 2022").needed(),
						RequestParameter.text(BY, "Who decides it").or("")));
	}

}
