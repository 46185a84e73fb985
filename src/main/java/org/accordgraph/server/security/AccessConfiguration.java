package org.accordgraph.server.security;

import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.preauth.AbstractPreAuthenticatedProcessingFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.cors.CorsUtils;

/**
 * Configures access. Everyone may read, unless a setting requires a key, a token or a
 * session of a provider; the health endpoint is always open. Imports also require the
 * import key. The response headers do not depend on the client: see package
 * {@code server.http}.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableWebSecurity
class AccessConfiguration {

	private final Protection protection;

	AccessConfiguration(Environment environment) {
		this.protection = Protection.of(environment);
	}

	@Bean
	SecurityFilterChain access(HttpSecurity http, Environment environment, ImportKey importKey, WrongKeys wrong,
			ObjectProvider<InMemoryClientRegistrationRepository> providers) {
		ReadKey key = ReadKey.in(environment);
		UnauthenticatedEntryPoint stranger = new UnauthenticatedEntryPoint(this.protection,
				signIn(providers.getIfAvailable()), importKey);
		AuthorizationManager<RequestAuthorizationContext> reader = reader();
		http.authorizeHttpRequests((requests) -> requests.requestMatchers("/actuator/health/**")
			.permitAll()
			// Browsers send preflight requests without credentials.
			.requestMatchers(CorsUtils::isPreFlightRequest)
			.permitAll()
			.requestMatchers(ImportKey.OPEN.toArray(String[]::new))
			.access(reader)
			.requestMatchers(ImportKey.PATH + "/**", ImportKey.DRAFTS + "/**")
			.access(AuthorizationManagers.allOf(reader, importKey))
			.anyRequest()
			.access(reader))
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(stranger).accessDeniedHandler(stranger))
			.headers(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			// Browsers attach Basic credentials and sessions to the form posts of other
			// sites. Every write requires a header that no such form can send: the import
			// key.
			.csrf(AbstractHttpConfigurer::disable);
		http.addFilterBefore(wrong, AbstractPreAuthenticatedProcessingFilter.class);
		if (key != null) {
			http.addFilterBefore(new ReadKeyFilter(key, wrong), AbstractPreAuthenticatedProcessingFilter.class);
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

	private AuthorizationManager<RequestAuthorizationContext> reader() {
		return this.protection.isSet() ? AuthenticatedAuthorizationManager.authenticated()
				: (sender, request) -> new AuthorizationDecision(true);
	}

	/**
	 * Rejects ambiguous paths. Headers, parameters and methods are left to the code that
	 * reads them, whose errors explain what is wrong.
	 */
	@Bean
	static HttpFirewall firewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setUnsafeAllowAnyHttpMethod(true);
		firewall.setAllowedHeaderNames((name) -> true);
		firewall.setAllowedHeaderValues((value) -> true);
		firewall.setAllowedParameterNames((name) -> true);
		firewall.setAllowedParameterValues((value) -> true);
		return firewall;
	}

	private static void tokens(HttpSecurity http, @Nullable ReadKey key, UnauthenticatedEntryPoint stranger) {
		DefaultBearerTokenResolver tokens = new DefaultBearerTokenResolver();
		http.oauth2ResourceServer((server) -> server.authenticationEntryPoint(stranger)
			.accessDeniedHandler(stranger)
			.bearerTokenResolver((request) -> (key != null && key.isSentWith(request)) ? null : tokens.resolve(request))
			.jwt(Customizer.withDefaults()));
	}

	/**
	 * The path at which a person signs in: that of the first provider, if there are
	 * several.
	 */
	private static @Nullable String signIn(@Nullable InMemoryClientRegistrationRepository providers) {
		return (providers == null) ? null
				: StreamSupport.stream(providers.spliterator(), false)
					.findFirst()
					.map((provider) -> "/oauth2/authorization/" + provider.getRegistrationId())
					.orElse(null);
	}

}
