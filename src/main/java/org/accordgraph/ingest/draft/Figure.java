package org.accordgraph.ingest.draft;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A figure of a text.
 *
 * @param passage the passage
 * @param start where its words begin
 * @param end where they end
 * @param value the value, in the unit without 万 and 亿
 * @param valueText the figure as printed
 * @param unit the unit
 * @param comparator the comparator
 * @param what the words that say what is measured
 * @param time the time
 * @param target whether it is to be reached
 * @param counting {@code CUMULATIVE}, {@code IN_PERIOD} or {@code AT_DATE}
 * @param nature {@code MEASURED}, {@code DESIGN}, {@code PLANNED} or {@code EXPECTED}
 * @param rule the rule
 * @param sure how sure it is
 */
record Figure(TextPassage passage, int start, int end, BigDecimal value, String valueText, String unit,
		String comparator, String what, Time time, boolean target, String counting, String nature, String rule,
		Confidence sure) {

	/** The same figure as one that is to be reached. */
	Figure asTarget() {
		return new Figure(this.passage, this.start, this.end, this.value, this.valueText, this.unit, this.comparator,
				this.what, this.time, true, this.counting, "PLANNED", this.rule, this.sure);
	}

	/**
	 * When a figure holds.
	 *
	 * @param words the words, or {@code null}
	 * @param asOf a day, or {@code null}
	 * @param from the first day of a period, or {@code null}
	 * @param to its last day, or {@code null}
	 * @param deadline the day by which it is to be reached, or {@code null}
	 * @param rule the rule
	 */
	record Time(@Nullable String words, @Nullable LocalDate asOf, @Nullable LocalDate from, @Nullable LocalDate to,
			@Nullable LocalDate deadline, String rule) {

		static final Time NONE = new Time(null, null, null, null, null, "no time in the sentence");

	}

}
