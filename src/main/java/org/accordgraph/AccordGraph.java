package org.accordgraph;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts the service.
 */
@OpenAPIDefinition(info = @Info(title = "accord-graph", version = "0.1",
		description = "What institutions promise each other: agreement, commitment, duty-bearers, project and target, evidence.",
		license = @License(name = "Apache-2.0", identifier = "Apache-2.0")))
@SpringBootApplication
@ConfigurationPropertiesScan
public class AccordGraph {

	public static void main(String[] args) {
		SpringApplication.run(AccordGraph.class, args);
	}

}
