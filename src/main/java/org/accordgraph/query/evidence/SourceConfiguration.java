package org.accordgraph.query.evidence;

import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the text of the source if {@code accord.source} is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("accord.source")
class SourceConfiguration {

	private static final Logger log = LoggerFactory.getLogger(SourceConfiguration.class);

	@Bean
	SourceText sourceText(@Value("${accord.source}") Path file,
			@Value("${accord.source.document:cqcd-2021}") String document) {
		SourceText source = SourceText.read(file, document);
		log.info("{} contains the text of {} passages of {} (accord.source.document)", file, source.passages().size(),
				document);
		return source;
	}

}
