package org.accordgraph.web;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** How answers are written as JSON. */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {

	/** A bean that is a converter would also write what is bytes already. */
	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	static ServerHttpMessageConvertersCustomizer wholeJson(JsonMapper mapper) {
		return (converters) -> converters.withJsonConverter(new WholeJson(mapper));
	}

}
