package org.accordgraph.ingest.draft;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An agreement as a text presents it.
 *
 * @param title its title
 * @param titleType the kind that its title ends with
 * @param shortForm what stands for the title, such as 协议, or {@code null}
 * @param passage the passage that names it
 * @param titleStart where the title begins there
 * @param titleRule the rule that found it
 * @param parties those who signed
 * @param signedOn the day, or {@code null}
 * @param signedOnStatus the status of the day
 * @param declared how many areas the text declares; 0 if it does not
 * @param declaredIn the passage that declares it, or {@code null}
 * @param term the last day of its term, or {@code null}
 * @param scope the passages that speak of it
 */
record Agreed(String title, String titleType, @Nullable String shortForm, TextPassage passage, int titleStart,
		String titleRule, List<Party> parties, @Nullable LocalDate signedOn, String signedOnStatus, int declared,
		@Nullable TextPassage declaredIn, @Nullable LocalDate term, List<TextPassage> scope) {

	/**
	 * A body that signed.
	 *
	 * @param name its name in the text
	 * @param passage the passage that says so
	 * @param start where the name begins there
	 * @param rule the rule
	 * @param sure how sure it is
	 */
	record Party(String name, TextPassage passage, int start, String rule, Confidence sure) {

	}

}
