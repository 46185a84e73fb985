package org.accordgraph.benchmark;

import java.util.Map;

import org.accordgraph.benchmark.mapping.EntityMapping;

/**
 * Entities of Spring Data Neo4j instead of questions, for what their samples would do so.
 * The answers are less than the questions': no agreements of duties, no themes, nothing
 * that is created; and there is no HTTP.
 */
final class MappingWay implements Way {

	private final EntityMapping mapping;

	MappingWay(EntityMapping mapping) {
		this.mapping = mapping;
	}

	@Override
	public String name() {
		return "entity mapping";
	}

	@Override
	public boolean answers(Asked asked) {
		return switch (asked.path()) {
			case "ownership/co-owners", "ownership/duties-of-a-body", "accountability/undelivered-of-a-body",
					"agreements/in-full" ->
				true;
			default -> false;
		};
	}

	@Override
	public int ask(Asked asked, Map<String, Object> values) {
		return body(asked, values).length;
	}

	/** The answer, as JSON. */
	byte[] body(Asked asked, Map<String, Object> values) {
		return switch (asked.path()) {
			case "ownership/co-owners" -> this.mapping.commitment(String.valueOf(values.get("commitmentId")));
			case "agreements/in-full" -> this.mapping.agreement(String.valueOf(values.get("agreementId")));
			case "accountability/undelivered-of-a-body" ->
				this.mapping.undelivered(String.valueOf(values.get("bodyId")));
			default -> this.mapping.commitmentsOf(String.valueOf(values.get("bodyId")));
		};
	}

}
