package org.accordgraph.server.security;

import java.util.Set;
import java.util.function.Supplier;

import org.accordgraph.support.problem.FilterProblem;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Authorizes requests with the import key in {@code X-Import-Key}. No form of another
 * site can send that header, so no request can be forged with credentials that a browser
 * attaches.
 */
@Component
class ImportKey implements AuthorizationManager<RequestAuthorizationContext> {

	static final String SETTING = "accord.import.key";

	static final String HEADER = "X-Import-Key";

	/**
	 * Everything below requires the key, except OPEN, so that no endpoint is forgotten.
	 */
	static final String PATH = "/api/import";

	/** Drafts read what somebody is going to import. */
	static final String DRAFTS = "/api/drafts";

	/** Reads that do not reveal who imported what. */
	static final Set<String> OPEN = Set.of(PATH + "/status", PATH + "/template", PATH + "/example",
			PATH + "/documents");

	private final @Nullable SharedKey key;

	private final WrongKeys wrong;

	ImportKey(Environment environment, WrongKeys wrong) {
		this.key = SharedKey.in(environment, SETTING);
		this.wrong = wrong;
	}

	@Override
	public AuthorizationDecision authorize(Supplier<? extends Authentication> sender,
			RequestAuthorizationContext request) {
		return new AuthorizationDecision(isSentWith(request.getRequest()));
	}

	/** Whether a request has the key; a wrong one is counted. */
	boolean isSentWith(HttpServletRequest request) {
		String given = request.getHeader(HEADER);
		boolean right = this.key != null && this.key.is(given);
		if (this.key != null && given != null && !right) {
			this.wrong.count(request);
		}
		return right;
	}

	/** Whether there is a key. */
	boolean isSet() {
		return this.key != null;
	}

	/** The problem of a request without the key. */
	FilterProblem refusal() {
		return (this.key != null)
				? new FilterProblem(HttpStatus.FORBIDDEN, "import-key", "Import key required",
						"Send the import key of this service in the header X-Import-Key.")
				: new FilterProblem(HttpStatus.FORBIDDEN, "import-disabled", "Import is disabled",
						"Start the service with accord.import.key (ACCORD_IMPORT_KEY) to enable imports, and send the key in the header X-Import-Key.");
	}

}
