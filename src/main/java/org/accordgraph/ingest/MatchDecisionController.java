package org.accordgraph.ingest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.accordgraph.ingest.matching.MatchDecision;
import org.accordgraph.ingest.matching.MatchDecisions;
import org.accordgraph.ingest.matching.MatchVerdict;
import org.accordgraph.model.EntityId;
import org.accordgraph.support.request.AcceptedParameters;
import org.accordgraph.support.request.RequestParameter;
import org.accordgraph.support.request.RequestValues;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Match decisions: whether two entities are the same. */
@RestController
@RequestMapping("/api/import/decisions")
@Tag(name = "Import")
class MatchDecisionController implements AcceptedParameters {

	private static final String ONE = "one";

	private static final String OTHER = "other";

	private static final String VERDICT = "verdict";

	private static final String REASON = "reason";

	private static final String BY = "by";

	private static final String ON = "on";

	private final MatchDecisions decisions;

	private final ApplicationEventPublisher events;

	MatchDecisionController(MatchDecisions decisions, ApplicationEventPublisher events) {
		this.decisions = decisions;
		this.events = events;
	}

	@GetMapping
	@Operation(operationId = "listMatchDecisions", summary = "List match decisions",
			description = "Those that were undone, too.")
	List<MatchDecision> list() {
		return this.decisions.list();
	}

	@PostMapping
	@Operation(operationId = "decideMatch", summary = "Decide whether two entities are the same",
			description = "After SAME, imports merge one into other: other gets the names and relationships of one. "
					+ "After SUCCEEDED, they stay separate: one was renamed to, merged into, or split into other, and is SUCCEEDED_BY it. "
					+ "Undecided pairs and UNSURE ones are reported by each check.")
	@ApiResponse(responseCode = "201", description = "Decided")
	ResponseEntity<MatchDecision> decide(RequestValues given) {
		String one = given.text(ONE);
		String other = given.text(OTHER);
		MatchVerdict verdict = MatchVerdict.valueOf(given.text(VERDICT));
		String reason = PlainText.of(given.text(REASON), "");
		if (one.equals(other) || !EntityId.isOne(one) || !EntityId.isOne(other)) {
			throw ImportProblem
				.invalidDecision("The parameters one and other must be the ids of two different entities.");
		}
		if (reason.isEmpty()) {
			throw ImportProblem.invalidDecision("The parameter reason is required.");
		}
		this.decisions.conflicting(one, other, verdict).ifPresent((decision) -> {
			throw ImportProblem.conflictingDecision(decision);
		});
		MatchDecision decision = this.decisions.decide(one, other, verdict, reason,
				PlainText.of(given.text(BY), "unknown"), given.value(ON).map((day) -> (LocalDate) day).orElse(null));
		this.events.publishEvent(new GraphChanged());
		return ResponseEntity.status(HttpStatus.CREATED).body(decision);
	}

	@DeleteMapping("/{id}")
	@Operation(operationId = "undoMatchDecision", summary = "Undo a match decision",
			description = "The decision is kept as undone. Import the documents that it lists again to apply the change.")
	MatchDecision undo(@PathVariable String id) {
		MatchDecision decision = this.decisions.find(id).orElseThrow(() -> ImportProblem.noDecision(id));
		if (!decision.holds()) {
			return decision;
		}
		MatchDecision undone = this.decisions.undo(decision);
		this.events.publishEvent(new GraphChanged());
		return undone;
	}

	@Override
	public Map<String, List<RequestParameter>> parameters() {
		return Map.of("POST /api/import/decisions",
				List.of(RequestParameter.text(ONE, "The id of one entity").such("my-bureau").needed(),
						RequestParameter.text(OTHER, "The id of the other, which is kept if they are the same")
							.such("chongqing-science-and-technology-bureau")
							.needed(),
						RequestParameter
							.oneOf(VERDICT, "The decision",
									Arrays.stream(MatchVerdict.values()).map(MatchVerdict::name).toList())
							.needed(),
						RequestParameter.text(REASON, "The reason").such("renamed in 2022").needed(),
						RequestParameter.text(BY, "Name of the person who decides").or(""),
						RequestParameter.day(ON, "The day since which it is so, such as that of a renaming")));
	}

}
