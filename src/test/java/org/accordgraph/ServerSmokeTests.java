package org.accordgraph;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.neo4j.Neo4jContainer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The first question against a server of its own, where Docker exists. */
@SpringBootTest
@AutoConfigureMockMvc
@Testcontainers(disabledWithoutDocker = true)
@Tag("drill")
class ServerSmokeTests {

	@Container
	static final Neo4jContainer server = new Neo4jContainer("neo4j:5.26-community");

	@Autowired
	MockMvcTester mvc;

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry properties) {
		properties.add("spring.neo4j.uri", server::getBoltUrl);
		properties.add("spring.neo4j.authentication.username", () -> "neo4j");
		properties.add("spring.neo4j.authentication.password", server::getAdminPassword);
	}

	@Test
	void answersFromAServer() {
		assertThat(this.mvc.get().uri("/api/questions/ownership/co-owners?commitmentId=cqcd-2021-innovation-centre.1"))
			.hasStatusOk()
			.bodyJson()
			.extractingPath("$.rows[*].bodyName")
			.asArray()
			.containsExactly("成都市科学技术局", "重庆市科学技术局");
	}

}
