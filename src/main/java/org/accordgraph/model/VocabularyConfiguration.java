package org.accordgraph.model;

import org.accordgraph.cypher.CypherFolder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the model once. */
@Configuration(proxyBeanMethods = false)
class VocabularyConfiguration {

	@Bean
	Vocabulary vocabulary(CypherFolder folder) {
		Vocabulary vocabulary = Vocabulary.in(folder);
		EntityKinds.use(vocabulary);
		return vocabulary;
	}

	@Bean
	AnswerWords answerWords(CypherFolder folder) {
		return AnswerWords.in(folder);
	}

	@Bean
	Terms terms(CypherFolder folder, Vocabulary vocabulary) {
		return Terms.in(folder, vocabulary);
	}

}
