package org.accordgraph.ingest.draft;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A promise that a clause makes.
 *
 * @param passage the passage
 * @param start where the promise begins in the passage: its verb
 * @param end where it ends
 * @param words its verb and its own object
 * @param object its object
 * @param modality the modality
 * @param rule the rule that decided the modality
 * @param sure how sure it is that this is a promise of its own
 * @param dutyWords who acts, as the passage says it, or {@code null}
 * @param bearers who has a duty in it
 * @param outcomes what is to come into being
 * @param clause the clause, from its beginning
 * @param due the day by which it is due, or {@code null}
 * @param recurrence how often, as an ISO 8601 period, or {@code null}
 */
record Task(TextPassage passage, int start, int end, String words, String object, String modality, String rule,
		Confidence sure, @Nullable String dutyWords, List<Bearer> bearers, List<Made> outcomes, Clause clause,
		@Nullable LocalDate due, @Nullable String recurrence) {

	/**
	 * Who has a duty.
	 *
	 * @param name the body, as the text names it
	 * @param role the role
	 * @param basis {@code STATED} or {@code INFERRED}
	 * @param words the words that carry it
	 * @param rule the rule
	 * @param said the passage that says so, if it is not the one that promises, or
	 * {@code null}
	 */
	record Bearer(String name, String role, String basis, String words, String rule, @Nullable TextPassage said) {

		/** The rule that takes the subject of a clause for a bearer. */
		static final String SUBJECT = "subject of the clause";

		Bearer(String name, String role, String basis, String words, String rule) {
			this(name, role, basis, words, rule, null);
		}

		Bearer in(TextPassage passage) {
			return new Bearer(this.name, this.role, this.basis, this.words, this.rule, passage);
		}

		Bearer called(String other) {
			return new Bearer(other, this.role, this.basis, this.words, this.rule, this.said);
		}

	}

	/**
	 * What is to come into being.
	 *
	 * @param name its name
	 * @param kind the kind of deliverable
	 * @param rule the rule
	 */
	record Made(String name, String kind, String rule) {

	}

	/** Whether a figure stands in its clause. */
	boolean holds(Figure figure) {
		return figure.passage().equals(this.passage)
				&& (this.passage.isRow() || this.clause.start() <= figure.start() && figure.end() <= this.clause.end());
	}

	/** The same promise with another time. */
	Task on(@Nullable LocalDate day, @Nullable String period) {
		return new Task(this.passage, this.start, this.end, this.words, this.object, this.modality, this.rule,
				this.sure, this.dutyWords, this.bearers, this.outcomes, this.clause, day, period);
	}

	/** The same promise with other bearers. */
	Task by(List<Bearer> others) {
		return new Task(this.passage, this.start, this.end, this.words, this.object, this.modality, this.rule,
				this.sure, this.dutyWords, List.copyOf(others), this.outcomes, this.clause, this.due, this.recurrence);
	}

	/**
	 * The same promise with more bearers. Words such as 配合 say more than that a body is
	 * the subject of the clause.
	 */
	Task with(List<Bearer> more) {
		List<Bearer> all = new java.util.ArrayList<>(this.bearers);
		all.removeIf((bearer) -> bearer.rule().equals(Bearer.SUBJECT)
				&& more.stream().anyMatch((other) -> other.name().equals(bearer.name())));
		more.stream()
			.filter((bearer) -> all.stream().noneMatch((each) -> each.name().equals(bearer.name())))
			.forEach(all::add);
		return new Task(this.passage, this.start, this.end, this.words, this.object, this.modality, this.rule,
				this.sure, this.dutyWords, List.copyOf(all), this.outcomes, this.clause, this.due, this.recurrence);
	}

}
