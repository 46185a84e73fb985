package org.accordgraph.access;

import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.preauth.AbstractPreAuthenticatedProcessingFilter;
import org.springframework.web.cors.CorsUtils;

/**
 * Lets in whoever has the key, a token or a session of a provider; whether the service is
 * well may be asked by anybody. Headers are the same whoever asks: see package
 * {@code web}.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(OnProtection.class)
@EnableWebSecurity
class AccessConfiguration {

	private final Protection protection;

	AccessConfiguration(Environment environment) {
		this.protection = Protection.of(environment);
	}

	@Bean
	SecurityFilterChain readers(HttpSecurity http, AccessProperties properties,
			ObjectProvider<InMemoryClientRegistrationRepository> providers) {
		Key key = this.protection.key() ? new Key(String.valueOf(properties.key())) : null;
		Stranger stranger = new Stranger(this.protection, signIn(providers.getIfAvailable()));
		http.authorizeHttpRequests((requests) -> requests.requestMatchers("/actuator/health/**")
			.permitAll()
			// A browser asks without credentials whether it may ask with some.
			.requestMatchers(CorsUtils::isPreFlightRequest)
			.permitAll()
			.anyRequest()
			.authenticated())
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(stranger).accessDeniedHandler(stranger))
			.headers(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.csrf(AbstractHttpConfigurer::disable);
		// Nothing can be written, so nothing can be forged. What is to be written one day
		// has to
		// ask for a header that no form of another site can send, such as X-API-Key:
		// browsers
		// send Basic credentials and sessions along with whatever such a form makes them
		// send.
		if (key != null) {
			http.addFilterBefore(new KeyFilter(key), AbstractPreAuthenticatedProcessingFilter.class);
		}
		if (this.protection.tokens()) {
			tokens(http, key, stranger);
		}
		if (this.protection.login()) {
			http.oauth2Login(Customizer.withDefaults());
		}
		else {
			http.requestCache(AbstractHttpConfigurer::disable)
				.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
		}
		return http.build();
	}

	private static void tokens(HttpSecurity http, @Nullable Key key, Stranger stranger) {
		DefaultBearerTokenResolver tokens = new DefaultBearerTokenResolver();
		http.oauth2ResourceServer((server) -> server.authenticationEntryPoint(stranger)
			.accessDeniedHandler(stranger)
			.bearerTokenResolver((request) -> (key != null && key.isSentWith(request)) ? null : tokens.resolve(request))
			.jwt(Customizer.withDefaults()));
	}

	/** Where a person signs in: at the first provider, if there are several. */
	private static @Nullable String signIn(@Nullable InMemoryClientRegistrationRepository providers) {
		return (providers == null) ? null
				: StreamSupport.stream(providers.spliterator(), false)
					.findFirst()
					.map((provider) -> "/oauth2/authorization/" + provider.getRegistrationId())
					.orElse(null);
	}

}
