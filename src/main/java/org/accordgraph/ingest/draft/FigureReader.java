package org.accordgraph.ingest.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.accordgraph.ingest.draft.Figure.Time;
import org.jspecify.annotations.Nullable;

/** Reads figures with unit, comparator, counting and period. */
final class FigureReader {

	private static final Map<String, BigDecimal> TIMES = Map.of("千", new BigDecimal("1000"), "万",
			new BigDecimal("10000"), "百万", new BigDecimal("1000000"), "千万", new BigDecimal("10000000"), "亿",
			new BigDecimal("100000000"), "万亿", new BigDecimal("1000000000000"));

	private static final Pattern MORE = Pattern.compile("(?:超过|超|逾|突破|多于|高于)$");

	private static final Pattern LEAST = Pattern
		.compile("(?:不低于|不少于|不小于|至少|达到|达|实现|提高到|提升到|提升至|提高至|增长到|降低|下降)\\p{IsHan}{0,4}$");

	private static final Pattern LEAST_OF_FACT = Pattern.compile("(?:不低于|不少于|不小于|至少)$");

	private static final Pattern TO_REACH = Pattern.compile("(?:力争|目标|到\\d{4}年|计划到|规模|不少于|不低于|不小于|至少)");

	private static final Pattern NO_FIGURE = Pattern.compile(
			"^(?:\\p{IsHan}{1,3}级|[条项](?:具体|重点|合作)?(?:举措|措施|任务|事项)|(?:个|项)?(?:合作协议|协议|方面|领域|大领域|板块|阶段|章|条款|月|年|日|时|周|岁|号|期|届|版|分册|页|重点任务|任务|工作任务|举措|措施))");

	/** The rest of a clause, and one behind it such as 2025年底前完成. */
	private static final Pattern THIS_AND_WHEN = Pattern.compile("[^，。；]*(?:[，、][^，。；（）]{2,16}"
			+ "(?:完成|建成|建成投用|投用|投运|投产|运行|运营|发布|出台|印发|到位|落地|通车|开通|启动|实施|上线|见效|竣工|成立|挂牌)(?=[，。；（）]|$))?");

	private final ReadingRules rules;

	private final TimeReader times;

	private final Pattern number;

	private final ClauseReader clauses;

	/** What stands before the words that say what is measured. */
	private final Pattern unspoken;

	FigureReader(ReadingRules rules, TimeReader times) {
		this.rules = rules;
		this.times = times;
		this.clauses = new ClauseReader(rules);
		this.unspoken = Pattern.compile("^(?:" + rules.anyOf("party") + "|" + rules.anyOf("auxiliary") + "|"
				+ rules.anyOf("adverb") + "|" + rules.anyVerb() + "|累计|已|每年|年|首期|其中|全年|今年|目前)+");
		this.number = Pattern.compile(
				"(?<![\\dA-Za-z第G.—\\-])(?<about>约|近|大约)?(?<digits>\\d[\\d,]*(?:\\.\\d+)?)(?<more1>余|多)?(?<times>万亿|千万|百万|亿|万|千)?(?<more2>余|多)?(?<unit>"
						+ rules.anyOf("unit") + ")?(?<behind>左右|以上|以内|以下)?");
	}

	/**
	 * Reads the figures of a passage.
	 * @param passage the passage
	 * @param before the part of its sentence that stands in the passages before it
	 * @param agreed whether the passage speaks of an agreement
	 * @param seen the figures that were read before
	 */
	List<Figure> read(TextPassage passage, String before, boolean agreed, Set<String> seen) {
		List<Figure> figures = new ArrayList<>();
		String text = passage.text();
		Matcher number = this.number.matcher(text);
		while (number.find()) {
			figure(passage, text, before, number, agreed).ifPresent(figures::add);
		}
		for (Phrase phrase : this.rules.phrases("figure")) {
			Matcher found = phrase.pattern().matcher(text);
			if (!passage.heading() && found.find() && seen.add(phrase.name()
					+ ((phrase.sure() == Confidence.GUESS) ? "" : nounAround(text, found.start(), found.end())))) {
				List<String> value = List.of(phrase.value().split("\\|"));
				boolean about = phrase.group(found, "about") != null;
				figures.add(new Figure(passage, found.start(), found.end(), new BigDecimal(value.get(0)), found.group(),
						value.get(1), about ? "ABOUT" : value.get(2), what(text, found.start(), found.end()),
						time(text, before, found.start()), false, "AT_DATE", nature(text, found.start(), agreed),
						"patterns: " + phrase.name(), phrase.sure()));
			}
		}
		return figures;
	}

	private static String nounAround(String text, int start, int end) {
		return text.substring(Math.max(0, start), Math.min(text.length(), end + 4)).replaceAll("[级天产].*", "");
	}

	private Optional<Figure> figure(TextPassage passage, String text, String before, Matcher number, boolean agreed) {
		int end = number.end();
		String rest = text.substring(end);
		String digits = number.group("digits").replace(",", "");
		String times = number.group("times");
		Optional<String> unit = unit(number.group("unit"), times, rest, text.substring(0, number.start()));
		if (unit.isEmpty() || passage.heading()
				|| NO_FIGURE
					.matcher(text.substring(end - ((number.group("unit") != null) ? number.group("unit").length() : 0)))
					.find()
				|| isDeclared(text, number) || inTitle(text, number.start())
				|| isExtent(text, number.start(), unit.get()) || isFrequency(text, number) || rest.startsWith("日")
				|| rest.matches("^(?:区|县|市).*") || rest.matches("^[—\\-]\\d.*")) {
			return Optional.empty();
		}
		String ahead = clauseBefore(text, number.start());
		String first = per(ahead);
		Time time = time(text, before, number.start());
		boolean target = agreed && (time.deadline() != null || TO_REACH.matcher(ahead).find());
		BigDecimal value = new BigDecimal(digits)
			.multiply((times == null) ? BigDecimal.ONE : TIMES.getOrDefault(times, BigDecimal.ONE));
		String counting = ahead.contains("累计") ? "CUMULATIVE" : (time.from() != null) ? "IN_PERIOD" : "AT_DATE";
		boolean past = time.deadline() == null && (time.asOf() != null || time.from() != null);
		String nature = nature(text, number.start(), agreed && !past);
		return Optional.of(new Figure(passage, number.start(), end, value.stripTrailingZeros(),
				text.substring(number.start("digits"), unitStart(number)), unit.get() + first,
				comparator(number, ahead, target), what(text, number.start(), end), time, target, counting,
				target ? "PLANNED" : nature, "number with a unit", Confidence.LIKELY));
	}

	private static int unitStart(Matcher number) {
		return (number.group("unit") == null || number.group("unit").equals("%"))
				? number.end() - ((number.group("behind") == null) ? 0 : number.group("behind").length())
				: number.start("unit");
	}

	private Optional<String> unit(@Nullable String unit, @Nullable String times, String rest, String ahead) {
		if (unit != null) {
			return this.rules.value("unit", unit);
		}
		for (String noun : this.rules.words("counted")) {
			int at = rest.indexOf(noun);
			if (at >= 0 && at < 6 && times != null) {
				return this.rules.value("counted", noun);
			}
		}
		if (times != null && (rest.isEmpty() || "、，。；".indexOf(rest.charAt(0)) >= 0)
				&& ahead.matches(".*(?:量|数|总数|人数)$")) {
			return Optional.of("个");
		}
		return Optional.empty();
	}

	/** 设计年处理量达…: per year. */
	private static String per(String ahead) {
		Matcher per = Pattern.compile("(?:^|设计|可|后)(年|日)(?=[\\p{IsHan}]{2,10}$)").matcher(ahead);
		return per.find() ? "/" + per.group(1) : "";
	}

	private boolean isDeclared(String text, Matcher number) {
		return this.rules.phrases("count").stream().anyMatch((count) -> {
			Matcher found = count.pattern().matcher(text);
			while (found.find()) {
				if (found.start("count") == number.start("digits")) {
					return true;
				}
			}
			return false;
		}) || this.rules.phrases("term")
			.stream()
			.anyMatch((term) -> term.in(text)
				.filter((found) -> found.start() <= number.start() && number.start() < found.end())
				.isPresent());
	}

	/** How often something is done is no figure: 每季度不少于1次. */
	private static boolean isFrequency(String text, Matcher number) {
		return "次".equals(number.group("unit")) && number.group("times") == null
				&& clauseBefore(text, number.start()).matches(".*每(?:年|季|半年|月|周).*");
	}

	/** The extent of a place is a property of the place. */
	private static boolean isExtent(String text, int at, String unit) {
		return unit.equals("平方公里") && text.substring(0, at).contains("面积");
	}

	private static boolean inTitle(String text, int at) {
		return text.lastIndexOf('《', at) > text.lastIndexOf('》', at);
	}

	private String comparator(Matcher number, String ahead, boolean target) {
		String behind = number.group("behind");
		if (number.group("about") != null || "左右".equals(behind)) {
			return "ABOUT";
		}
		if (number.group("more1") != null || number.group("more2") != null
				|| MORE.matcher(ahead).find() && !ahead.endsWith("高于")) {
			return "MORE_THAN";
		}
		if ("以内".equals(behind) || "以下".equals(behind)) {
			return "LESS_THAN";
		}
		boolean least = "以上".equals(behind) || LEAST_OF_FACT.matcher(ahead).find()
				|| target && LEAST.matcher(ahead).find();
		return least ? "AT_LEAST" : "EXACT";
	}

	/** The object of the promise that a figure stands in, or else its clause. */
	private String objectBefore(String text, int at) {
		return this.clauses.read(text)
			.stream()
			.filter((clause) -> clause.reading() == Clause.Reading.VERB && clause.objectStart() < at
					&& at < clause.end())
			.findFirst()
			.map((clause) -> text.substring(clause.objectStart(), at))
			.filter((object) -> object.length() > 1)
			.orElseGet(() -> clauseBefore(text, at));
	}

	private static String clauseBefore(String text, int at) {
		int from = at;
		while (from > 0 && "，。；：\t".indexOf(text.charAt(from - 1)) < 0) {
			from--;
		}
		return text.substring(from, at);
	}

	private static String nature(String text, int at, boolean agreed) {
		String ahead = text.substring(0, at);
		if (ahead.matches(".*(?:设计|投运后|建成后可|可日|可年)[^。；]*")) {
			return "DESIGN";
		}
		if (ahead.matches(".*(?:预计|将使|有望)[^。；]*")) {
			return "EXPECTED";
		}
		return (ahead.matches(".*(?:将建设|计划|规划|拟|将新建)[^。；]*")
				|| agreed && !ahead.matches(".*(?:截至|已|累计|完成|同比|据了解)[^；]*")) ? "PLANNED" : "MEASURED";
	}

	private Time time(String text, String before, int at) {
		int sentence = text.lastIndexOf('。', at - 1) + 1;
		Optional<Time> here = this.times.in(text.substring(sentence, at));
		if (here.isPresent()) {
			return here.get();
		}
		return due(text, at).or(() -> before(before)).orElse(Time.NONE);
	}

	/**
	 * The deadline behind a figure: in its own clause, in a clause that says no more than
	 * when it is done, or in brackets behind the sentence.
	 */
	private Optional<Time> due(String text, int at) {
		Matcher rest = THIS_AND_WHEN.matcher(text).region(at, text.length());
		String behind = rest.lookingAt() ? rest.group() : "";
		int bracket = text.indexOf('（', at + behind.length());
		return this.times.in((bracket < 0) ? behind : behind + text.substring(bracket))
			.filter((time) -> time.deadline() != null);
	}

	/**
	 * A deadline at the head of a sentence is that of all its parts; other times go on.
	 */
	private Optional<Time> before(String before) {
		Optional<Time> time = this.times.in(before);
		return (time.isEmpty() || time.get().deadline() == null) ? time
				: this.times.in(before.split("[，。；]", 2)[0]).filter((first) -> first.deadline() != null);
	}

	/**
	 * The words that say what is measured: the clause without number, verb and adverbs.
	 */
	private String what(String text, int start, int end) {
		String ahead = objectBefore(text, start).replaceFirst("^.*\\d.*、", "");
		String plain = this.unspoken
			.matcher(ahead.replaceAll("^(?:\\d{1,2}[.．、]|[（(]?[一二三四五六七八九十]{1,3}[）)、是])\\s*", "")
				.replaceAll("(?:到|至|截至|比)?\\d{4}年(?:底)?|截至[^，]*|(?:未来)?[一二两三四五六七八九十\\d]+年内", ""))
			.replaceAll("")
			.replaceAll("^(?:" + this.rules.anyOf("joint") + ")", "")
			.replaceAll("(?:达到|达|突破|超过|不少于|不低于|为|完成|约|近|至少|的|共|等)+$", "");
		int rest = end;
		while (rest < text.length() && "，。；、：\t".indexOf(text.charAt(rest)) < 0 && rest - end < 14) {
			rest++;
		}
		String behind = text.substring(end, rest);
		String what = (plain.length() >= 2) ? plain : behind;
		Set<String> unique = new LinkedHashSet<>(List.of(what.strip()));
		return unique.iterator().next();
	}

}
