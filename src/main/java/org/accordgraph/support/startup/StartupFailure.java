package org.accordgraph.support.startup;

import org.jspecify.annotations.Nullable;

/**
 * The service cannot start, for a reason that the person who starts it can repair. The
 * message is one line: what is wrong, where, and how to repair it.
 */
public class StartupFailure extends RuntimeException {

	public StartupFailure(String message) {
		super(message);
	}

	public StartupFailure(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
