package org.accordgraph.support.request;

import java.util.List;

import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Registers the request reader before all other interceptors, so that an invalid request
 * is never answered with 304, and how the format of an answer is chosen.
 */
@Configuration(proxyBeanMethods = false)
class RequestConfiguration implements WebMvcConfigurer {

	private final RequestReader reader;

	RequestConfiguration(RequestReader reader) {
		this.reader = reader;
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(RequestValues.class);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.reader).addPathPatterns("/api/**").order(Ordered.HIGHEST_PRECEDENCE);
		registry.addInterceptor(new JsonOnly()).addPathPatterns("/api/**").order(Ordered.HIGHEST_PRECEDENCE + 1);
	}

	@Override
	public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
		configurer.strategies(List.of(new FormatBeforeAccept()));
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this.reader);
	}

}
