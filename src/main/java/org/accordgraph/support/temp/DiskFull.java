package org.accordgraph.support.temp;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * Recognizes the error of a full disk by its message, because Java has no type for it.
 */
public final class DiskFull {

	private static final String MESSAGE = "No space left";

	private static final int DEPTH = 20;

	private DiskFull() {
	}

	/** Whether a full disk is a cause of a failure. */
	public static boolean isCauseOf(Throwable failure) {
		@Nullable Throwable cause = failure;
		for (int i = 0; cause != null && i < DEPTH; i++) {
			if (cause instanceof IOException && String.valueOf(cause.getMessage()).contains(MESSAGE)) {
				return true;
			}
			cause = cause.getCause();
		}
		return false;
	}

}
