package org.accordgraph.refusal;

import org.jspecify.annotations.Nullable;

/**
 * The service cannot start, for a reason that the person who starts it can repair. The
 * message is one line: what is wrong, where, and how to repair it.
 */
public class StartRefused extends RuntimeException {

	public StartRefused(String message) {
		super(message);
	}

	public StartRefused(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
