package org.accordgraph;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;

import java.util.Arrays;

import org.accordgraph.importing.ImportCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the service.
 */
@OpenAPIDefinition(info = @Info(title = "accord-graph", version = "0.1",
		description = "What institutions promise each other: agreement, commitment, duty-bearers, project and target, evidence.",
		license = @License(name = "Apache-2.0", identifier = "Apache-2.0")))
@SpringBootApplication
@ConfigurationPropertiesScan
public class AccordGraph {

	/**
	 * Starts it.
	 * @param args settings as {@code --name=value}; {@code import [--check] <path>} takes
	 * a package in, or checks it, and ends
	 */
	public static void main(String[] args) {
		SpringApplication service = new SpringApplication(AccordGraph.class);
		boolean command = Arrays.asList(args).contains(ImportCommand.NAME);
		if (command) {
			service.setWebApplicationType(WebApplicationType.NONE);
		}
		ConfigurableApplicationContext context = service.run(args);
		if (command) {
			System.exit(SpringApplication.exit(context));
		}
	}

}
