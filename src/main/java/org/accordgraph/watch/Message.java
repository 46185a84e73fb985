package org.accordgraph.watch;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A difference that was found, and what became of its message. It is kept with its body
 * in a file, so that nothing is lost when the receiver or this service is not running.
 *
 * @param id identifies it, also for the receiver
 * @param at when the difference was found
 * @param question the question with its parameters, as in the setting
 * @param title its title in English
 * @param titleZh its title in Chinese
 * @param added the number of rows added
 * @param removed the number of rows removed
 * @param changed the number of rows changed
 * @param state what became of it
 * @param attempts how often it was sent
 * @param outcome what the last attempt came to; null if there was none
 * @param bytes the size of its body
 */
record Message(String id, Instant at, String question, String title, String titleZh, int added, int removed,
		int changed, State state, int attempts, @Nullable String outcome, int bytes) {

	/** A file may lack any of these. */
	Message {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(at, "at");
		Objects.requireNonNull(question, "question");
		Objects.requireNonNull(state, "state");
	}

	/** What became of a message. */
	enum State {

		/** It is still to be delivered. */
		PENDING,
		/** The receiver has it. */
		DELIVERED,
		/**
		 * It was given up, after too many attempts or because too much was waiting; the
		 * outcome says which.
		 */
		GIVEN_UP,
		/** There was no webhook when the difference was found. */
		KEPT

	}

	/** The same message after an attempt, or without one. */
	Message with(State newState, int newAttempts, String newOutcome) {
		return new Message(this.id, this.at, this.question, this.title, this.titleZh, this.added, this.removed,
				this.changed, newState, newAttempts, newOutcome, this.bytes);
	}

}
