package org.accordgraph.server.security;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

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
	 * Whether a request has the import key in its header. A wrong one counts towards the
	 * limit of guesses.
	 */
	public boolean isGranted(HttpServletRequest request) {
		return this.key.isSentWith(request);
	}

	/** Says which key to send, or that imports are disabled. */
	public String refusal() {
		return this.key.refusal().detail();
	}

}
