package org.accordgraph.ingest.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.accordgraph.ingest.draft.Task.Bearer;

/** Reads who leads and who supports: 牵头单位：X；配合单位：Y, X牵头，Y配合, X会同Y负责. */
final class Responsibilities {

	private static final String NAMES = "[\\p{IsHan}（）、]{2,80}?";

	private final ReadingRules rules;

	private final Pattern column;

	private final Pattern led;

	private final Pattern with;

	private final AgreementReader names;

	Responsibilities(ReadingRules rules, AgreementReader names) {
		this.rules = rules;
		this.names = names;
		this.column = Pattern
			.compile("(" + rules.anyOf("role column").substring(3) + "[：:]\\s*(" + "[^；。）;:：]{2,120}" + ")");
		this.led = Pattern.compile("(?:^|[，、；（]|由)(?:由)?(" + NAMES + ")(?:共同|按职责分工|按职责|分别|轮流|联合|具体|首个|首次)*("
				+ rules.anyOf("role").substring(3) + "(?:落实|推进|实施|组织实施|组织|制定|办理)?(?=$|[，。；）、])");
		this.with = Pattern.compile("(?:^|[，；（]|由)(" + NAMES + ")会同(" + NAMES + ")(?:共同)?(?:负责|牵头|落实|实施|承担)");
	}

	/** Whether a text begins with a heading such as 牵头单位 and names only bodies. */
	boolean isList(String text) {
		return this.column.matcher(text).lookingAt();
	}

	/** Whether a list of bodies in brackets stands behind the whole of a sentence. */
	boolean closes(String text) {
		int stop = text.lastIndexOf("。（");
		return stop > 0 && this.column.matcher(text).region(stop + 2, text.length()).lookingAt();
	}

	List<Bearer> in(String text) {
		List<Bearer> bearers = new ArrayList<>();
		Matcher column = this.column.matcher(text);
		while (column.find()) {
			add(bearers, column.group(2), this.rules.value("role column", column.group(1)).orElse("CO_OWNER"),
					column.group(1), true);
		}
		if (!bearers.isEmpty()) {
			return bearers;
		}
		Matcher with = this.with.matcher(text);
		if (with.find()) {
			add(bearers, with.group(1), "LEAD", "负责", false);
			add(bearers, with.group(2), "SUPPORT", "会同", false);
			return bearers;
		}
		Matcher led = this.led.matcher(text);
		while (led.find()) {
			add(bearers, led.group(1), this.rules.value("role", led.group(2)).orElse("LEAD"), led.group(2), false);
		}
		return bearers;
	}

	/**
	 * Reads a cell: names under a heading such as 牵头单位, or a cell that says who leads.
	 */
	List<Bearer> inCell(String heading, String cell) {
		List<Bearer> bearers = new ArrayList<>(in(cell));
		this.rules.value("role column", heading)
			.filter((role) -> bearers.isEmpty())
			.ifPresent((role) -> add(bearers, cell, role, heading, true));
		return bearers;
	}

	private void add(List<Bearer> bearers, String list, String role, String words, boolean any) {
		for (String part : list.replaceFirst("^.{0,12}?由(?=.{3})", "").split("[、，,；;\\s]+")) {
			List<String> found = this.names.names(part);
			if (found.isEmpty() && any && part.matches("[\\p{IsHan}（）()]{3,30}")
					&& !part.matches(".*(?:完成|底前|\\d).*")) {
				found = List.of(part);
			}
			for (String name : found) {
				if (bearers.stream().noneMatch((bearer) -> bearer.name().equals(name))) {
					bearers.add(new Bearer(name, role, "STATED", words, "words: role " + words));
				}
			}
		}
	}

}
