package org.accordgraph.ingest.draft;

import org.jspecify.annotations.Nullable;

/**
 * A clause of a passage, read.
 *
 * @param start where it begins in the passage
 * @param end where it ends, without the mark that ends it
 * @param reading what it is
 * @param subject who acts, as the clause says it, or {@code null}
 * @param subjectStart where the subject begins
 * @param ownAdverb whether it has an adverb such as 共同, which makes those who sign its
 * subject
 * @param verb its first verb, or {@code null}
 * @param verbStart where the verb begins
 * @param objectStart where the words behind its verbs begin
 * @param inner the verb that decides what comes into being: the last of several in a row,
 * or {@code null}
 */
record Clause(int start, int end, Reading reading, @Nullable String subject, int subjectStart, boolean ownAdverb,
		@Nullable Verb verb, int verbStart, int objectStart, @Nullable Verb inner) {

	/** What a clause is. */
	enum Reading {

		/** It begins with a verb of promises. */
		VERB,
		/** It says for what, with what or in what field. */
		FRAME,
		/** It says what comes of it. */
		EFFECT,
		/** None of these. */
		OTHER

	}

	/** The words behind its verbs. */
	String object(String text) {
		return text.substring(this.objectStart, this.end);
	}

}
