package org.accordgraph.server.security;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Authenticates requests with the read key. Other requests may still have a token. */
class ReadKeyFilter extends OncePerRequestFilter {

	private final ReadKey key;

	private final WrongKeys wrong;

	ReadKeyFilter(ReadKey key, WrongKeys wrong) {
		this.key = key;
		this.wrong = wrong;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.key.isSentWith(request)) {
			SecurityContext context = SecurityContextHolder.createEmptyContext();
			context.setAuthentication(
					UsernamePasswordAuthenticationToken.authenticated("key", null, AuthorityUtils.NO_AUTHORITIES));
			SecurityContextHolder.setContext(context);
		}
		else if (ReadKey.isAnySentWith(request)) {
			this.wrong.count(request);
		}
		chain.doFilter(request, response);
	}

}
