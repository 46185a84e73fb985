package org.accordgraph.benchmark.mapping;

import java.util.Set;

import org.neo4j.driver.Driver;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.config.AbstractNeo4jConfig;
import org.springframework.data.neo4j.core.convert.Neo4jConversions;
import org.springframework.data.neo4j.core.mapping.Neo4jMappingContext;
import org.springframework.data.neo4j.repository.config.EnableNeo4jRepositories;
import org.springframework.transaction.annotation.EnableTransactionManagement;

@Mapped
@Configuration(proxyBeanMethods = false)
@EnableNeo4jRepositories
@EnableTransactionManagement
class MappingConfiguration extends AbstractNeo4jConfig {

	private final Driver driver;

	MappingConfiguration(Driver driver) {
		this.driver = driver;
	}

	/** It is closed by whoever opened it. */
	@Bean(destroyMethod = "")
	@Override
	public Driver driver() {
		return this.driver;
	}

	/** Named one by one: the scan for entities does not see the property. */
	@Bean
	@Override
	public Neo4jMappingContext neo4jMappingContext(Neo4jConversions conversions) {
		Neo4jMappingContext context = new Neo4jMappingContext(conversions);
		context.setInitialEntitySet(
				Set.of(Agreement.class, Commitment.class, Duty.class, Institution.class, Signature.class));
		return context;
	}

}
