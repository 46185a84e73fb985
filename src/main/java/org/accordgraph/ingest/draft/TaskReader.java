package org.accordgraph.ingest.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.accordgraph.ingest.draft.Clause.Reading;
import org.accordgraph.ingest.draft.Task.Bearer;
import org.accordgraph.ingest.draft.Task.Made;
import org.jspecify.annotations.Nullable;

/** Reads the promises of a passage from its clauses. */
final class TaskReader {

	/** Stands for all who signed. */
	static final String SIGNATORIES = "签署各方";

	private static final Set<String> COOPERATION = Set.of("合作", "深入合作", "全方位合作", "深度合作", "战略合作", "务实合作", "全面合作", "交流合作",
			"协作", "深度协作", "全面协作", "务实协作", "交流协作");

	/** Only an amount, or only that something is done. */
	private static final Pattern DONE = Pattern.compile("\\d[\\d.]*(?:万|亿|万亿)?元|投产|投用|投运|通车|运营|落地|见效|使用");

	/** 争取2025年上半年开工: only when. */
	private static final Pattern ONLY_TIME = Pattern
		.compile("^(?:于|在)?(?:\\d{4}年|今年|明年|年)[^，]{0,8}?(?:开工|建成|投产|投用|投运|通车|完工|完成|竣工|启动|运营)$");

	private static final Set<String> MAKING = Set.of("ESTABLISH", "BUILD", "DRAFT", "OPEN", "HOLD");

	/** What is opened exists. */
	private static final Set<String> OPENED = Set.of("开放", "开放共享", "打通", "畅通", "提供", "贯通");

	/** What is done so many times has a beginning and an end. */
	private static final Pattern TIMES = Pattern.compile("^(?:不少于|至少)?[\\d一二两三四五六]+次(?=.{2})");

	/** Verbs that are nouns as often. */
	private static final Set<String> NOUNS = Set.of("创新", "发展", "研究", "服务", "组织", "保护", "合作", "共享", "规划", "规范", "升级",
			"推广", "研发");

	/** Events that have names; meetings and inspections have none. */
	private static final Pattern NAMED_EVENT = Pattern.compile("(?:赛|节|马拉松|活动|[^例头谈]会|周|月|日)$");

	private static final Pattern SLOGAN = Pattern.compile("[\\p{IsHan}]{3,6}(?:、[\\p{IsHan}]{3,6})+");

	private static final Pattern LED = Pattern.compile("^(.{2,24}?)(?:牵头|主体|自主|联合|共同|依法|在|到|面向|积极|互相|相互|协同)");

	private final ReadingRules rules;

	private final ClauseReader clauses;

	private final Conjuncts conjuncts;

	private final Pattern signatoriesLead;

	private final Pattern actorsOfBoth;

	private final Pattern actorsAlone;

	private final Pattern together;

	TaskReader(ReadingRules rules) {
		this.rules = rules;
		this.signatoriesLead = Pattern.compile("^(.{0,4}?" + rules.anyOf("joint") + "\\p{IsHan}{0,10}?)牵头$");
		this.actorsOfBoth = Pattern
			.compile("^(?:一次)?" + rules.anyOf("joint") + "(\\p{IsHan}{0,12}?" + rules.anyOf("actor")
					+ "(?:[和与、]\\p{IsHan}{0,8}?" + rules.anyOf("actor") + ")*)(?=交流|合作|改革|发展|互访|联合|协同|开展|对接)");
		this.actorsAlone = Pattern.compile("^\\p{IsHan}{0,6}" + rules.anyOf("actor") + "(?:交流|合作|互访)+$");
		this.together = Pattern
			.compile("会同(\\p{IsHan}{2,12}?)(?:每(?:年|季度|半年|月)|" + rules.anyOf("adverb") + ")*" + rules.anyVerb());
		this.clauses = new ClauseReader(rules);
		this.conjuncts = new Conjuncts(rules);
	}

	/**
	 * Reads the promises of a passage.
	 * @param passage the passage
	 * @param from where to begin in it
	 * @param title the title of the agreement, whose goal is no promise of its own
	 */
	List<Task> read(TextPassage passage, int from, String title) {
		String text = passage.isRow() ? taskOf(passage) : passage.text();
		Run run = new Run(passage, text);
		for (Clause clause : this.clauses.read(text)) {
			run.subject(clause);
			if (clause.start() >= from) {
				read(run, clause, title);
			}
		}
		return run.tasks;
	}

	/** The cell of a row that says what is to be done. */
	private String taskOf(TextPassage row) {
		for (int i = 0; i < Math.min(row.header().size(), row.cells().size()); i++) {
			if (this.rules.value("task column", row.header().get(i).replaceAll("\\s", "")).isPresent()) {
				return row.cells().get(i);
			}
		}
		return row.cells().stream().filter((cell) -> cell.matches(".*\\p{IsHan}{4}.*")).findFirst().orElse("");
	}

	/** What the clauses of a passage hand on to those behind them. */
	private final class Run {

		private final TextPassage passage;

		private final String text;

		private final List<Task> tasks = new ArrayList<>();

		private @Nullable String dutyWords;

		/** Whether the subject is a body, not only 双方. */
		private boolean named;

		private @Nullable String governing;

		private List<Bearer> governed = List.of();

		private List<Bearer> leading = List.of();

		/** Whether they do something, not only are what an effort is about. */
		private boolean acts;

		private boolean first = true;

		private Run(TextPassage passage, String text) {
			this.passage = passage;
			this.text = text;
		}

		private void subject(Clause clause) {
			if (clause.subject() != null && !onlyTakesPart(clause)) {
				set(clause.subject(), this.text.substring(clause.start(), clause.end()).endsWith("牵头"));
			}
		}

		/** 海陆银行参与 says what a body has to do in what others do. */
		private boolean onlyTakesPart(Clause clause) {
			return clause.verb() != null && clause.object(this.text).isEmpty()
					&& TaskReader.this.rules.words("role").contains(clause.verb().text());
		}

		private void set(String subject, boolean leads) {
			this.dutyWords = subject;
			this.named = !TaskReader.this.rules.words("joint").stream().anyMatch(subject::endsWith);
			this.governing = null;
			this.governed = List.of();
			this.leading = List.of();
			if (leads) {
				this.leading = List.of(new Bearer(subject, "LEAD", "STATED", "牵头", "words: role 牵头"));
			}
			else if (this.named) {
				this.leading = List.of(new Bearer(subject, "CO_OWNER", "STATED", subject, Bearer.SUBJECT));
			}
		}

		/** Who is responsible, or acts together with others, leads. */
		private void leads(String words) {
			if (this.named && this.dutyWords != null) {
				this.leading = List.of(new Bearer(this.dutyWords, "LEAD", "STATED", words, "words: role " + words));
			}
		}

	}

	private void read(Run run, Clause clause, String title) {
		Verb verb = clause.verb();
		if (clause.reading() != Reading.VERB || verb == null) {
			nominal(run.passage, clause, run.text, run.tasks).ifPresent(run.tasks::add);
			run.first &= clause.reading() != Reading.OTHER;
			return;
		}
		String object = clause.object(run.text);
		Matcher led = this.signatoriesLead.matcher(object);
		if (led.find()) {
			run.set(led.group(1), true);
			return;
		}
		if (isNoPromise(clause, verb, object, run.named ? "" : title, run.first && run.tasks.isEmpty(), run.text)) {
			run.first = false;
			return;
		}
		if (clause.subject() != null && run.text.startsWith("负责", clause.verbStart())) {
			run.leads("负责");
		}
		else if (clause.subject() != null
				&& run.text.startsWith("牵头", clause.subjectStart() + clause.subject().length())) {
			run.leads("牵头");
		}
		else if (clause.subject() != null
				&& this.together.matcher(run.text).region(clause.start(), clause.end()).find()) {
			run.leads("会同");
		}
		boolean continues = run.governing != null && !clause.ownAdverb() && !verb.authority()
				&& verb.use() != Verb.Use.SUPPORT && verb.use() != Verb.Use.EFFORT;
		Modality modality = continues ? new Modality(String.valueOf(run.governing), "governed by the verb before it")
				: null;
		List<Bearer> bearers = new ArrayList<>(run.leading);
		List<Bearer> own = bearers(verb, object, run.text, clause, run.dutyWords);
		bearers.addAll(own);
		if (own.stream().noneMatch((bearer) -> bearer.role().equals("IMPLEMENTER")) && !run.named
				&& (run.acts || !clause.ownAdverb())) {
			run.governed.forEach((bearer) -> bearers.add(new Bearer(bearer.name(), bearer.role(), "INFERRED",
					bearer.words(), "governed by the verb before it")));
		}
		if (!continues) {
			run.governing = (verb.use() == Verb.Use.SUPPORT && innerVerb(object) >= 0
					|| verb.use() == Verb.Use.EFFORT && !own.isEmpty()) ? verb.modality() : null;
		}
		List<Bearer> implementers = own.stream().filter((bearer) -> bearer.role().equals("IMPLEMENTER")).toList();
		if (!implementers.isEmpty() && (verb.use() == Verb.Use.SUPPORT || verb.use() == Verb.Use.EFFORT)) {
			run.governed = implementers;
			run.acts = innerVerb(object) >= 0;
		}
		add(run, clause, object, modality, bearers);
		run.first = false;
	}

	private record Modality(String value, String rule) {

	}

	private Modality modality(Verb verb, Clause clause, String object) {
		if (verb.use() == Verb.Use.CARRY) {
			String end = object.replaceAll("(?:等|等活动|项目)$", "")
				.replaceAll("(?:每(?:年|季度|半年|月))?(?:不少于|至少)?[\\d一二两三四]+次$", "");
			boolean event = this.rules.wordAtEnd("event", end).isPresent() || TIMES.matcher(object).find();
			return new Modality(event ? "HOLD" : "PROMOTE",
					"verbs: " + verb.text() + (event ? " with an event" : " with an effort"));
		}
		return new Modality(verb.modality(), "verbs: " + verb.text());
	}

	private boolean isNoPromise(Clause clause, Verb verb, String object, String title, boolean first, String text) {
		String bare = object.replaceAll("等$", "");
		if (bare.length() < 2 || DONE.matcher(bare).matches() || ONLY_TIME.matcher(bare).find()
				|| bare.contains("《") && title.length() > 0 && bare.contains(title) || COOPERATION.contains(bare)
				|| bare.length() > 3 && title.contains(bare)) {
			return true;
		}
		if (verb.use() == Verb.Use.GAIN && !first && !clause.ownAdverb()) {
			return true;
		}
		if (this.rules.wordAtEnd("praise", bare).isPresent() || bare.matches(
				".*(?:总数|数量|总量|项目|资金|事项|投资|面积|规模|率|量|值|收入|比重|能力|人次|人数|水平)(?:不少于|不低于|达到|达|超过|突破)\\d(?!.*\\p{IsHan}的\\p{IsHan}).*")) {
			return true;
		}
		return SLOGAN.matcher(text.substring(clause.verbStart(), clause.end())).matches()
				&& isSlogan(text.substring(clause.verbStart(), clause.end()));
	}

	private static boolean isSlogan(String words) {
		for (String part : words.split("、")) {
			if (!part.matches(".*[共互通同].*")) {
				return false;
			}
		}
		return true;
	}

	/** A noun at the end that says what is done: 资源共享，优质服务项目共建. */
	private Optional<Task> nominal(TextPassage passage, Clause clause, String text, List<Task> before) {
		if (clause.reading() != Reading.OTHER || before.isEmpty() || clause.subject() != null) {
			return Optional.empty();
		}
		String words = text.substring(clause.start(), clause.end());
		Task last = before.get(before.size() - 1);
		if (last.modality().equals("PROMOTE") && words.matches("\\p{IsHan}{6,20}(?:共建|共享|互认|互通|对接|联动|融合)")) {
			return Optional.of(new Task(passage, clause.start(), clause.end(), words, words, last.modality(),
					"governed by the verb before it", Confidence.GUESS, last.dutyWords(), last.bearers(), List.of(),
					clause, null, null));
		}
		return Optional.empty();
	}

	private void add(Run run, Clause clause, String object, @Nullable Modality given, List<Bearer> bearers) {
		Verb first = java.util.Objects.requireNonNull(clause.verb());
		int inner = innerVerb(object);
		String prefix = "";
		String things = object;
		Verb making = clause.inner();
		if (making != null && !MAKING.contains(making.modality())) {
			making = first;
		}
		if (inner >= 0 && (first.use() == Verb.Use.SUPPORT || first.use() == Verb.Use.EFFORT)) {
			making = this.rules.verbAt(object, inner).orElseThrow();
			prefix = object.substring(0, inner + making.text().length());
			things = object.substring(inner + making.text().length());
		}
		int at = clause.objectStart() + prefix.length();
		boolean examples = things.endsWith("等") && first.use() == Verb.Use.SUPPORT;
		for (String thing : examples ? List.of(things) : this.conjuncts.of(things)) {
			int found = run.text.indexOf(thing, at);
			int start = (found < 0) ? clause.objectStart() : found;
			at = start;
			Modality modality = (given != null) ? given : modality(first, clause, thing);
			run.tasks.add(new Task(run.passage, clause.verbStart(), start + thing.length(),
					run.text.substring(clause.verbStart(), clause.objectStart()) + prefix + thing, thing,
					modality.value(), modality.rule(), sure(clause), run.dutyWords, List.copyOf(bearers),
					made(making, modality.value(), thing), clause, null, null));
		}
	}

	private static Confidence sure(Clause clause) {
		return (clause.verb() != null && clause.verb().use() == Verb.Use.GAIN) ? Confidence.GUESS : Confidence.LIKELY;
	}

	private List<Made> made(@Nullable Verb verb, String modality, String object) {
		boolean makes = verb != null
				&& (verb.use() == Verb.Use.HEDGE
						|| MAKING.contains((verb.use() == Verb.Use.CARRY) ? modality : verb.modality()))
				&& !verb.text().startsWith("参") && !OPENED.contains(verb.text());
		if (!makes) {
			return List.of();
		}
		List<Made> made = new ArrayList<>();
		for (String thing : this.conjuncts.things(object)) {
			String name = trimmed(thing);
			made(name).or(() -> event(modality, name)).or(() -> made(beforePurpose(name))).ifPresent(made::add);
		}
		return made;
	}

	private Optional<Made> made(String name) {
		return Optional.of(name)
			.filter((given) -> given.length() > 2)
			.flatMap((given) -> this.rules.outcomeAtEnd(given.replaceAll("（.*）$", "").replaceAll("[”’]$", "")))
			.map((outcome) -> new Made(name, outcome.kind(), "outcomes: " + outcome.noun()));
	}

	/** 工作专班推进项目建设: what is made, without what it is for. */
	private String beforePurpose(String name) {
		int verb = innerVerb(name);
		return (verb > 0) ? name.substring(0, verb) : "";
	}

	private Optional<Made> event(String modality, String name) {
		return this.rules.wordAtEnd("event", name)
			.filter((word) -> modality.equals("HOLD") && word.length() > 2 && NAMED_EVENT.matcher(word).find())
			.map((word) -> new Made(name, "EVENT", "words: event " + word));
	}

	/** A name without what is counted or said of it. */
	private static String trimmed(String thing) {
		return thing.replaceAll("等$", "")
			.replaceAll("\\d[\\d.]*(?:万|亿)?(?:个|座|项|条|家|处|列|所|套|台)?$", "")
			.replaceAll("^(?:一|二|两|三|四|五|\\d)+(?:次|个|批|条|项|场|届|座|家)", "")
			.replaceAll("^.*(?:的)(?=.{2})", "")
			.replaceAll("（.*）$", (thing.endsWith("）") && thing.indexOf("区（") > 0) ? "$0" : "");
	}

	/** Where another verb begins behind those who are to act; -1 if there is none. */
	private int innerVerb(String object) {
		for (int i = 2; i + 3 < object.length(); i++) {
			Optional<Verb> verb = this.rules.verbAt(object, i);
			if (verb.isPresent() && isVerbal(object, i, verb.get())) {
				return i;
			}
		}
		return -1;
	}

	private boolean isVerbal(String object, int at, Verb verb) {
		String before = object.substring(0, at);
		boolean ambiguous = Set.of("创新", "发展", "研究", "开放", "服务", "组织", "保护", "合作", "共享", "规划", "建设", "开发", "创建", "引领")
			.contains(verb.text());
		boolean marked = this.rules.wordAtEnd("adverb", before).isPresent()
				|| before.matches(".*(?:互|主体|自主|依法|领域|地区|两地|基地)$");
		boolean actor = this.rules.wordAtEnd("actor", before).isPresent();
		String rest = object.substring(at + verb.text().length());
		boolean noun = NOUNS.contains(verb.text());
		return rest.length() >= 2 && (marked || actor && !noun || !ambiguous && verb.use() != Verb.Use.HEDGE);
	}

	/** Those whom the text has do something: 支持 X 做 Y. */
	private List<Bearer> bearers(Verb verb, String object, String text, Clause clause, @Nullable String dutyWords) {
		List<Bearer> bearers = new ArrayList<>();
		Matcher with = this.together.matcher(text).region(clause.start(), clause.end());
		if (with.find()) {
			bearers.add(new Bearer(with.group(1), "SUPPORT", "STATED", "会同", "words: role 会同"));
		}
		Matcher both = this.actorsOfBoth.matcher(object);
		if (verb.modality().equals("IMPROVE") && this.actorsAlone.matcher(object).find()) {
			String name = object.replaceAll("(?:交流|合作|互访)+$", "");
			bearers.add(new Bearer(name, "IMPLEMENTER", "INFERRED", name, "actors of both sides"));
			return bearers;
		}
		if (both.find()) {
			for (String name : both.group(1).split("和|与|、")) {
				bearers.add(new Bearer(name, "IMPLEMENTER", "STATED", name, "actors of both sides"));
			}
			return bearers;
		}
		if (verb.use() == Verb.Use.SUPPORT || verb.use() == Verb.Use.EFFORT) {
			bearers.addAll(supported(verb, object, dutyWords));
		}
		return bearers;
	}

	private List<Bearer> supported(Verb verb, String object, @Nullable String dutyWords) {
		Matcher lead = Pattern.compile("^(\\p{IsHan}{2,16}?)牵头").matcher(object);
		if (lead.find()) {
			return List.of(new Bearer(lead.group(1), "LEAD", "STATED", "牵头", "words: role 牵头"),
					new Bearer((dutyWords != null) ? dutyWords : SIGNATORIES, "SUPPORT", "INFERRED", verb.text(),
							"verbs: " + verb.text()));
		}
		int inner = innerVerb(object);
		Matcher main = Pattern.compile("^(\\p{IsHan}{2,16}?)主体实施").matcher(object);
		if (main.find()) {
			return List.of(new Bearer(main.group(1), "IMPLEMENTER", "STATED", "主体实施", "words: role 实施"));
		}
		if (inner < 0) {
			return List.of();
		}
		String before = object.substring(0, inner);
		Matcher cut = LED.matcher(before);
		String who = cut.find() ? cut.group(1) : before;
		who = who.replaceAll("(?:" + this.rules.anyOf("adverb") + ")+$", "").replaceAll("等$", "");
		List<Bearer> bearers = new ArrayList<>();
		for (String name : who.split("、|和|与|以及")) {
			String bare = name.replaceAll("^(?:不少于|超过|至少)?\\d+(?:余|多)?[家所个名支]", "")
				.replaceAll("^(?:两地|两市|三地|相关|有关|符合条件的|成渝地区|境内外)+", "")
				.replaceAll("等$", "");
			if (bare.length() >= 2 && this.rules.wordAtEnd("actor", bare).isPresent() || isBody(bare)
					|| this.rules.words("party").contains(bare)) {
				boolean place = bare.endsWith("平台") || bare.endsWith("城") || bare.endsWith("园区");
				if (place && verb.use() == Verb.Use.EFFORT) {
					continue;
				}
				bearers.add(new Bearer(bare, "IMPLEMENTER", place ? "INFERRED" : "STATED", bare,
						"verbs: " + verb.text() + " X"));
			}
		}
		return bearers;
	}

	private boolean isBody(String name) {
		return this.rules.endings()
			.stream()
			.anyMatch((ending) -> ending.table().equals("institutions") && name.endsWith(ending.text())
					&& name.length() > ending.text().length() + 1);
	}

}
