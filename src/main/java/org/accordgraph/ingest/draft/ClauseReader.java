package org.accordgraph.ingest.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.accordgraph.ingest.draft.Clause.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clauses of a passage: what stands before the verb (subject, adverbs, time,
 * frame), the verbs, and the words behind them.
 */
final class ClauseReader {

	private static final String MARKS = "，；。！？：,;:";

	private static final int SHORTEST_OBJECT = 2;

	private static final int LONGEST_FRAME = 24;

	/** What stands behind a verb that is one. */
	private static final Pattern BEHIND = Pattern.compile("[\\p{IsHan}“]{2}.");

	/** A piece that ends like this says in what field something is done, and no more. */
	private static final Pattern OPEN_FRAME = Pattern.compile("(?:方面|领域|基础上|框架下|背景下|过程中|期间|(?:会议|大会|论坛|活动|仪式|座谈会)上)$");

	/** Verbs that are nouns as often: after another verb, they begin its object. */
	private static final Set<String> NOUNS = Set.of("创新", "发展", "研究", "保护", "组织", "服务", "规范");

	/** Verbs that stand before nouns as well: 实施细则, 投资指南. */
	private static final Set<String> MODIFIERS = Set.of("共享", "实施", "投资", "扶持", "支持", "培训", "推广", "宣传", "推介", "研发",
			"对接");

	private static final String TIME = "(?:[到至在于]?(?:\\d{4}年|今年|明年|本年)(?:\\d{1,2}月(?:\\d{1,2}日|底|末|上旬|中旬|下旬)?|年?[底末]|[上下]半年|第?[一二三四]季度)?(?:之?前|以前|内|起)?"
			+ "|(?:\\d{1,2}月(?:\\d{1,2}日|底|末)|年底)(?:之?前|以前)|每(?:年(?:\\d{1,2}月)?|季度|半年|个月|月)|(?:未来)?[一二两三四五\\d]{0,2}年内|近期|今后[^，]{0,4}年?)";

	private final ReadingRules rules;

	private final Pattern time = Pattern.compile(TIME);

	private final Pattern joined;

	private final Pattern subject;

	private final Pattern body;

	private final Pattern framedVerb;

	private final Pattern insideFrame;

	private final Pattern ownVerb;

	/** What may stand between two verbs in a row. */
	private final Pattern between;

	/** 表示, 牵头 and the like between a subject and its verb. */
	private final Pattern said;

	private final Pattern toward;

	ClauseReader(ReadingRules rules) {
		this.rules = rules;
		String adverb = rules.anyOf("adverb");
		String verb = rules.anyVerb();
		String ahead = "(?=(?:均|都|一致|还)*(?:" + rules.anyOf("auxiliary") + "|" + adverb + "|" + verb + "|"
				+ rules.anyOf("frame") + "|牵头|会同|表示|明确|商定|约定|" + TIME + "))";
		this.joined = Pattern.compile("(?:并且|并|以及|[、])(?:将|还)?(?=" + adverb + "*" + verb + ")");
		this.subject = Pattern
			.compile("(?:\\p{IsHan}{0,4}?" + rules.anyOf("joint") + "(?:\\p{IsHan}{0,10}?(?:部门|政府|单位))?)" + ahead);
		this.body = Pattern.compile("(?:(?!会同)[\\p{IsHan}（）、]){2,40}?(?:局|委|委员会|厅|人民政府|政府|管委会|部门|单位|公司|大学|学院)" + ahead
				+ "|[\\p{IsHan}（）]{2,12}?(?:集团|银行|研究院|医院|市|区|县|省|州)(?=将|要|负责|提供)|(?:甲|乙|丙|丁)方(?=\\p{IsHan})");
		this.framedVerb = Pattern
			.compile(rules.anyOf("frame head") + "(?:等)?(?:上|中|下|内)?[，]?(?:将|来)?((?:" + adverb + ")*)(" + verb + ")");
		this.between = Pattern.compile("(?:和|与|、)?(?:" + adverb + ")*");
		this.said = Pattern
			.compile("(?:均|都|一致|还)?(?:表示|明确|商定|约定|牵头|会同\\p{IsHan}{2,12}?(?=" + adverb + "|" + verb + "|" + TIME + "))");
		this.ownVerb = Pattern.compile("(?<=.{3})" + adverb + "(" + verb + ")");
		this.toward = Pattern.compile("面向|在|为|向|对|从|依托|利用|借助");
		this.insideFrame = Pattern.compile("^在((?:" + adverb + ")*)(" + verb + ")[^，]*?(?:中|时|过程中)");
	}

	/** Reads the clauses of a passage in order. */
	List<Clause> read(String text) {
		List<Clause> clauses = new ArrayList<>();
		int from = 0;
		int depth = 0;
		for (int i = 0; i <= text.length(); i++) {
			char letter = (i < text.length()) ? text.charAt(i) : '。';
			depth += ("《（(".indexOf(letter) >= 0) ? 1 : ("》）)".indexOf(letter) >= 0) ? -1 : 0;
			if (MARKS.indexOf(letter) >= 0 && (depth <= 0 || i == text.length())) {
				add(clauses, text, from, i);
				from = i + 1;
			}
		}
		return clauses;
	}

	/** Adds a piece between two marks, which several verbs in a row divide further. */
	private void add(List<Clause> clauses, String text, int from, int to) {
		int start = from;
		Matcher and = this.joined.matcher(text).region(from, to);
		while (and.find()) {
			if (and.start() - start >= 2 * SHORTEST_OBJECT && divides(text, start, and, to)) {
				clauses.add(clause(text, start, and.start()));
				start = and.group().startsWith("、") ? and.end() : and.start();
			}
		}
		if (start < to) {
			clauses.add(clause(text, start, to));
		}
	}

	private boolean divides(String text, int start, Matcher and, int to) {
		if (and.group().startsWith("并") || and.group().startsWith("以及")) {
			return true;
		}
		Clause before = clause(text, start, and.start());
		Clause behind = clause(text, and.end(), to);
		String last = text.substring(and.end(), to);
		if (OPEN_FRAME.matcher(last).find()) {
			return false;
		}
		return before.reading() == Reading.VERB && behind.reading() == Reading.VERB && behind.verb() != null
				&& before.end() - before.objectStart() > SHORTEST_OBJECT && last.indexOf("等") < 0
				&& behind.objectStart() - behind.start() <= 6 && behind.end() - behind.objectStart() > SHORTEST_OBJECT
				&& (behind.ownAdverb()
						|| this.rules.outcomeAtEnd(text.substring(before.objectStart(), before.end())).isPresent());
	}

	private Clause clause(String text, int from, int to) {
		int start = from;
		while (start < to && (Paragraphs.isSpace(text.charAt(start)) || text.charAt(start) == '“' && false)) {
			start++;
		}
		Lead lead = lead(text, start, to);
		int at = lead.position;
		Optional<Verb> verb = this.rules.verbAt(text, at).filter((found) -> at + found.text().length() <= to);
		if (verb.isPresent()) {
			return withVerb(text, start, to, lead, verb.get(), at);
		}
		if (this.rules.wordAt("effect", text, at).isPresent()) {
			return new Clause(start, to, Reading.EFFECT, lead.subject, lead.subjectStart, lead.own, null, at, at, null);
		}
		int frame = lead.frame >= 0 ? lead.frame : at;
		if (this.rules.wordAt("frame", text, frame).isPresent()) {
			return framed(text, start, to, lead, frame);
		}
		return new Clause(start, to, Reading.OTHER, lead.subject, lead.subjectStart, lead.own, null, at, at, null);
	}

	private Clause framed(String text, int start, int to, Lead lead, int frame) {
		Clause alone = new Clause(start, to, Reading.FRAME, lead.subject, lead.subjectStart, lead.own, null, frame,
				frame, null);
		Matcher inside = this.insideFrame.matcher(text).region(frame, to);
		Optional<Verb> verb = inside.find() ? this.rules.verbAt(text, inside.start(2)) : Optional.empty();
		if (verb.isPresent() && inside.start(2) + verb.get().text().length() < inside.end() - 1) {
			return withVerb(text, start, inside.end() - 1, lead, verb.get(), inside.start(2));
		}
		if (OPEN_FRAME.matcher(text.substring(frame, to)).find()) {
			return alone;
		}
		Matcher head = this.framedVerb.matcher(text).region(frame + 1, to);
		while (head.find()) {
			int at = head.start(2);
			verb = this.rules.verbAt(text, at).filter((found) -> to - at - found.text().length() >= SHORTEST_OBJECT);
			if (verb.isPresent()) {
				lead.own |= isOwn(head.group(1));
				return withVerb(text, start, to, lead, verb.get(), at);
			}
		}
		boolean purpose = text.startsWith("围绕", frame) || text.startsWith("聚焦", frame)
				|| text.startsWith("为", frame) && lead.subject == null;
		Matcher own = this.ownVerb.matcher(text).region(frame + 1, to);
		if (!purpose && own.find() && !inTitle(text, own.start()) && to - own.end() >= SHORTEST_OBJECT) {
			verb = this.rules.verbAt(text, own.start(1)).filter((one) -> own.start(1) + one.text().length() < to);
			if (verb.isPresent()) {
				lead.own |= isOwn(own.group());
				return withVerb(text, start, to, lead, verb.get(), own.start(1));
			}
		}
		int at = purpose ? -1 : verbBehind(text, frame, to);
		if (at >= 0) {
			return withVerb(text, start, to, lead, this.rules.verbAt(text, at).orElseThrow(), at);
		}
		return alone;
	}

	private static boolean inTitle(String text, int at) {
		return text.lastIndexOf('《', at) > text.lastIndexOf('》', at);
	}

	/** Where the verb begins behind 依托 or 在 and what they govern; -1 if there is none. */
	private int verbBehind(String text, int frame, int to) {
		Matcher toward = this.toward.matcher(text).region(frame, to);
		if (!toward.lookingAt() || text.startsWith("在推动", frame)) {
			return -1;
		}
		for (int at = toward.end() + SHORTEST_OBJECT; at <= Math.min(to, toward.end() + LONGEST_FRAME); at++) {
			if (text.startsWith("《", at - 1) || text.substring(frame, at).contains("方面")) {
				return -1;
			}
			int position = at;
			Optional<Verb> verb = this.rules.verbAt(text, at)
				.filter((one) -> !NOUNS.contains(one.text())
						&& BEHIND.matcher(text).region(position + one.text().length(), to).lookingAt());
			if (verb.isPresent()) {
				return at;
			}
		}
		return -1;
	}

	private Clause withVerb(String text, int start, int to, Lead lead, Verb verb, int at) {
		int position = at + verb.text().length();
		Verb inner = verb;
		boolean more = true;
		while (more) {
			int next = position;
			Matcher between = this.between.matcher(text).region(next, to);
			if (between.lookingAt()) {
				next = between.end();
			}
			Optional<Verb> chained = this.rules.verbAt(text, next);
			more = chained.isPresent() && to - next - chained.get().text().length() >= SHORTEST_OBJECT
					&& chains(inner, chained.get(), text.substring(position, next),
							text.substring(next + chained.get().text().length(), to));
			if (more) {
				inner = chained.orElseThrow();
				position = next + inner.text().length();
			}
		}
		Verb first = (verb.use() == Verb.Use.LIGHT) ? inner : verb;
		return new Clause(start, to, Reading.VERB, lead.subject, lead.subjectStart, lead.own, first, at, position,
				inner);
	}

	/** Whether the second of two verbs is a verb here, not the noun that it may be. */
	private boolean chains(Verb verb, Verb next, String between, String rest) {
		boolean and = between.startsWith("和") || between.startsWith("与");
		boolean governs = verb.use() == Verb.Use.HEDGE || verb.use() == Verb.Use.EFFORT
				|| verb.use() == Verb.Use.SUPPORT || verb.use() == Verb.Use.LIGHT;
		if (NOUNS.contains(next.text()) || !governs && MODIFIERS.contains(next.text())) {
			return and;
		}
		if (this.rules.outcomes().stream().anyMatch((outcome) -> outcome.noun().equals(rest)) && rest.length() < 3) {
			return false;
		}
		return governs ? !between.startsWith("、")
				: between.isEmpty() || and || between.startsWith("、") && rest.length() > SHORTEST_OBJECT;
	}

	private boolean isOwn(String adverbs) {
		return this.rules.words("adverb")
			.stream()
			.anyMatch((adverb) -> adverbs.contains(adverb)
					&& this.rules.value("adverb", adverb).orElse("").equals("own"));
	}

	/** Skips what stands before a verb. */
	private Lead lead(String text, int from, int to) {
		Lead lead = new Lead();
		lead.position = from;
		boolean more = true;
		for (Phrase numbering : this.rules.phrases("enumerator")) {
			Matcher number = numbering.pattern().matcher(text).region(from, to);
			boolean inside = numbering.name().equals("first-is");
			if ((from == 0 || inside) && number.find() && number.end() < to) {
				lead.position = number.end();
			}
		}
		while (more && lead.position < to) {
			more = skip(lead, text, to);
		}
		return lead;
	}

	private boolean skip(Lead lead, String text, int to) {
		int at = lead.position;
		Optional<String> opener = this.rules.wordAt("opener", text, at).filter((word) -> word.length() > 1);
		if (opener.isPresent() && at + opener.get().length() < to) {
			lead.position += opener.get().length();
			return true;
		}
		boolean verb = this.rules.verbAt(text, at).isPresent();
		if (lead.subject == null && !verb && !text.startsWith("会同", at)) {
			for (Pattern pattern : List.of(this.subject, this.body)) {
				Matcher subject = pattern.matcher(text).region(at, to).useTransparentBounds(true);
				if (subject.lookingAt() && (pattern != this.body || this.rules.wordAt("frame", text, at).isEmpty()
						&& this.rules.wordAt("adverb", text, at).isEmpty())) {
					lead.subject = subject.group();
					lead.subjectStart = at;
					lead.position = subject.end();
					return true;
				}
			}
		}
		Matcher said = this.said.matcher(text).region(at, to);
		if (said.lookingAt() && said.end() < to) {
			lead.position = said.end();
			return true;
		}
		Matcher time = this.time.matcher(text).region(at, to);
		if (time.lookingAt()) {
			lead.position = time.end();
			return true;
		}
		if (!verb && isFollowedByVerbal(text, at, to, "auxiliary")) {
			lead.position += this.rules.wordAt("auxiliary", text, at).orElseThrow().length();
			return true;
		}
		if (!verb && this.rules.wordAt("adverb", text, at).isPresent()) {
			String adverb = this.rules.wordAt("adverb", text, at).orElseThrow();
			if (this.rules.wordAt("frame", text, at).isPresent() && lead.frame < 0) {
				lead.frame = at;
			}
			lead.own |= this.rules.value("adverb", adverb).orElse("").equals("own");
			lead.position += adverb.length();
			return true;
		}
		return false;
	}

	private boolean isFollowedByVerbal(String text, int at, int to, String group) {
		Optional<String> word = this.rules.wordAt(group, text, at);
		return word.isPresent() && at + word.get().length() < to;
	}

	private static final class Lead {

		private int position;

		private @Nullable String subject;

		private int subjectStart = -1;

		private boolean own;

		private int frame = -1;

	}

}
