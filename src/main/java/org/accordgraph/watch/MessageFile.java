package org.accordgraph.watch;

import java.util.Objects;

/**
 * A message as it is kept on disk. Its body is read when it is sent, and not held in
 * memory meanwhile.
 *
 * @param message the message
 * @param body what is sent
 */
record MessageFile(Message message, String body) {

	/** A file may lack any of these. */
	MessageFile {
		Objects.requireNonNull(message, "message");
		Objects.requireNonNull(body, "body");
	}

}
