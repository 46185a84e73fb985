package org.accordgraph.web;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/** Pages of any site may read; there is nothing to write. */
@Configuration(proxyBeanMethods = false)
class Cors implements WebMvcConfigurer {

	@Override
	public void addCorsMappings(CorsRegistry registry) {
		registry.addMapping("/api/**")
			.allowedOrigins("*")
			.allowedMethods("GET", "HEAD")
			.exposedHeaders("ETag", "Retry-After", "Content-Disposition", "Accord-Cut");
	}

	@Bean
	static BeanPostProcessor refusalsOfOrigins() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessBeforeInitialization(Object bean, String name) {
				if (bean instanceof AbstractHandlerMapping mapping) {
					mapping.setCorsProcessor(new CorsRefusals());
				}
				return bean;
			}

		};
	}

}
