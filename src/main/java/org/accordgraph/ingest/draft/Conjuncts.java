package org.accordgraph.ingest.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides the object of a verb into things of their own. A list that 等 and a common noun
 * close is one object; one whose members are all things of their own is several.
 */
final class Conjuncts {

	private static final Pattern AND = Pattern.compile("、|以及|和|与|及");

	private static final Pattern OPEN_LIST = Pattern.compile("等(?=\\p{IsHan}|[“（])");

	private static final int SHORTEST = 3;

	private final ReadingRules rules;

	Conjuncts(ReadingRules rules) {
		this.rules = rules;
	}

	/** The objects that are promises of their own. */
	List<String> of(String object) {
		if (OPEN_LIST.matcher(object).find() && !isClosedBehind(object)) {
			return List.of(object);
		}
		List<String> parts = parts(object.endsWith("等") ? object.substring(0, object.length() - 1) : object);
		return parts.size() > 1 && standAlone(parts) ? parts : List.of(object);
	}

	/** The members of a list of things that come into being, or the object as a whole. */
	List<String> things(String object) {
		Matcher open = OPEN_LIST.matcher(object);
		String list = open.find() ? object.substring(0, open.start())
				: object.endsWith("等") ? object.substring(0, object.length() - 1) : object;
		List<String> parts = parts(list);
		if (parts.size() > 1 && parts.stream()
			.allMatch((part) -> part.length() >= SHORTEST
					&& this.rules.outcomeAtEnd(part.replaceAll("[”’]$", "")).isPresent())) {
			return parts;
		}
		return List.of(list.equals(object) ? object
				: parts.size() == 1 && this.rules.outcomeAtEnd(list).isPresent() ? list : object);
	}

	/** Whether 等 closes a list inside the modifier of the first of two things. */
	private boolean isClosedBehind(String object) {
		Matcher open = OPEN_LIST.matcher(object);
		int last = -1;
		while (open.find()) {
			last = open.end();
		}
		return object.indexOf('的', last) > 0 && standAlone(parts(object.substring(object.indexOf('的', last) + 1)));
	}

	/** Whether all parts are things that come into being, or all are activities. */
	private boolean standAlone(List<String> parts) {
		return parts.stream()
			.allMatch((part) -> part.length() >= SHORTEST
					&& this.rules.outcomeAtEnd(part.replaceAll("[”’]$", "")).isPresent())
				|| parts.stream()
					.allMatch((part) -> part.length() > SHORTEST && this.rules.wordAtEnd("activity", part).isPresent());
	}

	/** The parts between conjunctions that stand in no brackets or quotation marks. */
	private List<String> parts(String text) {
		String open = OPEN_LIST.matcher(text).find() && text.indexOf('的') > 0
				? text.substring(0, text.indexOf('的', text.indexOf('等')) + 1) : "";
		String rest = text.substring(open.length());
		List<String> parts = new ArrayList<>();
		int from = 0;
		Matcher and = AND.matcher(rest);
		while (and.find()) {
			if (depth(rest, and.start()) == 0) {
				parts.add(rest.substring(from, and.start()));
				from = and.end();
			}
		}
		parts.add(rest.substring(from));
		boolean whole = this.rules.outcomeAtEnd(rest)
			.filter((outcome) -> AND.matcher(outcome.noun()).find())
			.isPresent();
		return whole ? List.of(text) : parts;
	}

	private static int depth(String text, int to) {
		int depth = 0;
		for (int i = 0; i < to; i++) {
			depth += ("（《“(".indexOf(text.charAt(i)) >= 0) ? 1 : ("）》”)".indexOf(text.charAt(i)) >= 0) ? -1 : 0;
		}
		return depth;
	}

}
