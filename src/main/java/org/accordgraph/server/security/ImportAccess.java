package org.accordgraph.server.security;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsUtils;

/**
 * Tells whether imports are enabled, and whether a request carries the import key, for an
 * endpoint of which only a part requires it.
 */
@Component
public class ImportAccess {

	private final ImportKey key;

	ImportAccess(ImportKey key) {
		this.key = key;
	}

	/** Whether the service was started with an import key. */
	public boolean isEnabled() {
		return this.key.isSet();
	}

	/**
	 * Whether a request has the import key in its header, and comes from no page of
	 * another site: even one that may read cannot import. A wrong key counts towards the
	 * limit of guesses.
	 */
	public boolean isGranted(HttpServletRequest request) {
		return this.key.isSentWith(request) && !CorsUtils.isCorsRequest(request);
	}

	/** Says which key to send, or that imports are disabled. */
	public String refusal() {
		return this.key.refusal().detail();
	}

}
