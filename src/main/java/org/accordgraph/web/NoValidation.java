package org.accordgraph.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Nothing here is validated by annotations, and a validator that finds none costs the
 * start of the service.
 */
@Configuration(proxyBeanMethods = false)
class NoValidation implements WebMvcConfigurer {

	@Override
	public Validator getValidator() {
		return new Validator() {

			@Override
			public boolean supports(Class<?> type) {
				return false;
			}

			@Override
			public void validate(Object target, Errors errors) {
				// It supports nothing.
			}

		};
	}

}
