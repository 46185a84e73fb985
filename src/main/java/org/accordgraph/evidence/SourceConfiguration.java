package org.accordgraph.evidence;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the text of the source, for whoever holds it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("accord.source")
class SourceConfiguration {

	@Bean
	SourceText sourceText(@Value("${accord.source}") Path file) {
		return SourceText.read(file);
	}

}
