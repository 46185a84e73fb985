package org.accordgraph.request;

import java.util.List;

import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts the reader before everything that answers: nothing is fresh that is not asked
 * well.
 */
@Configuration(proxyBeanMethods = false)
class RequestConfiguration implements WebMvcConfigurer {

	private final RequestReader reader;

	RequestConfiguration(RequestReader reader) {
		this.reader = reader;
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(Given.class);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.reader).addPathPatterns("/api/**").order(Ordered.HIGHEST_PRECEDENCE);
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this.reader);
	}

}
