package org.accordgraph;

import java.util.Arrays;
import java.util.List;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Contact;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import org.accordgraph.ingest.DraftCommand;
import org.accordgraph.ingest.ImportCommand;
import org.accordgraph.mcp.McpCommand;
import org.accordgraph.server.startup.PrepareCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the service.
 */
@OpenAPIDefinition(info = @Info(title = "accord-graph", version = "${accord.version}",
		contact = @Contact(name = "accord-graph"),
		description = "What institutions promise each other: agreements, commitments, responsible bodies, projects, targets and the evidence for each.",
		license = @License(name = "Apache-2.0", identifier = "Apache-2.0")))
@SpringBootApplication
@ConfigurationPropertiesScan
public class AccordGraph {

	/**
	 * Starts it.
	 * @param args settings as {@code --name=value}; {@code import [--check] <path>}
	 * imports a package, or checks it, and ends; {@code draft <path>} drafts one from a
	 * text; {@code mcp} serves an agent over standard input and output; {@code prepare}
	 * makes the store that a distribution contains, and the API description
	 */
	public static void main(String[] args) {
		List<String> words = Arrays.asList(args);
		boolean agent = McpCommand.isIn(words);
		if (agent) {
			McpCommand.keepOutput();
		}
		SpringApplication service = new SpringApplication(AccordGraph.class);
		boolean command = agent || words.contains(ImportCommand.NAME) || words.contains(DraftCommand.NAME);
		if (command) {
			service.setWebApplicationType(WebApplicationType.NONE);
		}
		ConfigurableApplicationContext context = service.run(args);
		if (command || PrepareCommand.isIn(words)) {
			System.exit(SpringApplication.exit(context));
		}
	}

}
