package org.accordgraph.query;

import java.time.Duration;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@AccordTest
class KnownEntityIdsTests {

	private static final String NOT_TIED = "/api/questions/bodies/paths?fromId=known-left&toId=known-right";

	/** Changes are detected within a second; the rest allows for a busy machine. */
	private static final Duration LONGEST = Duration.ofSeconds(10);

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Driver driver;

	@AfterEach
	void clear() {
		run("MATCH (entity:Entity) WHERE entity.id STARTS WITH 'known-' DETACH DELETE entity");
	}

	@Test
	void areForgottenWhenTheyAreGone() throws InterruptedException {
		run("CREATE (:Entity:Institution {id: 'known-left'}), (:Entity:Institution {id: 'known-right'})");
		for (int i = 0; i < 2; i++) {
			assertThat(this.mvc.get().uri(NOT_TIED)).hasStatusOk().bodyJson().extractingPath("$.rowCount").isEqualTo(0);
		}
		run("MATCH (right:Entity {id: 'known-right'}) DELETE right");
		long end = System.nanoTime() + LONGEST.toNanos();
		while (status() != 404 && System.nanoTime() < end) {
			Thread.sleep(100);
		}
		assertThat(this.mvc.get().uri(NOT_TIED)).hasStatus(404)
			.bodyJson()
			.extractingPath("$.parameter.name")
			.isEqualTo("toId");
	}

	private int status() {
		return this.mvc.get().uri(NOT_TIED).exchange().getResponse().getStatus();
	}

	private void run(String statement) {
		this.driver.executableQuery(statement).execute();
	}

}
