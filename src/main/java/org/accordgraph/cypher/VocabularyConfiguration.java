package org.accordgraph.cypher;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the names of the model once. */
@Configuration(proxyBeanMethods = false)
class VocabularyConfiguration {

	@Bean
	Vocabulary vocabulary(CypherFolder folder) {
		return Vocabulary.in(folder);
	}

}
