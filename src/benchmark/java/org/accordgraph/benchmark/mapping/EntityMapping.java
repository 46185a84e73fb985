package org.accordgraph.benchmark.mapping;

import java.util.Map;

import org.neo4j.driver.Driver;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Answers a few questions by entities that a repository reads. They are written as JSON,
 * because they are to be told to somebody; there is no HTTP between.
 */
public final class EntityMapping implements AutoCloseable {

	private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

	private final Agreements agreements;

	private final Commitments commitments;

	/**
	 * Starts it.
	 * @param driver the driver to use
	 */
	public EntityMapping(Driver driver) {
		this.context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("mapping", Map.of(Mapped.PROPERTY, "true")));
		this.context.registerBean(MappingConfiguration.class, () -> new MappingConfiguration(driver));
		this.context.refresh();
		this.agreements = this.context.getBean(Agreements.class);
		this.commitments = this.context.getBean(Commitments.class);
	}

	/** A commitment with its duties, and with its tasks and theirs. */
	public byte[] commitment(String id) {
		return JsonMapper.shared().writeValueAsBytes(this.commitments.findById(id).orElseThrow());
	}

	/** The commitments in which a body has a duty, each with all its duties and tasks. */
	public byte[] commitmentsOf(String bodyId) {
		return JsonMapper.shared().writeValueAsBytes(this.commitments.findAllByDutiesBodyId(bodyId));
	}

	/** Those of them that are no heading of a list and that no project delivers. */
	public byte[] undelivered(String bodyId) {
		return JsonMapper.shared()
			.writeValueAsBytes(this.commitments.findAllByDutiesBodyId(bodyId)
				.stream()
				.filter((commitment) -> commitment.level() != 1 && commitment.projects().isEmpty())
				.toList());
	}

	/** An agreement with its signatures, its commitments and their duties. */
	public byte[] agreement(String id) {
		return JsonMapper.shared().writeValueAsBytes(this.agreements.findById(id).orElseThrow());
	}

	@Override
	public void close() {
		this.context.close();
	}

}
