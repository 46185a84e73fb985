package org.accordgraph.ingest.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.ingest.draft.Figure.Time;
import org.accordgraph.lookup.search.NameForms;
import org.accordgraph.model.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of a short form by the rules of drafting: a task by its verb, a day by
 * which it is due, a figure with its unit, the kind of a name by its ending.
 */
public final class CellWords {

	private static final Pattern A_YEAR = Pattern.compile("^(?:每年(?:度)?|年均)(.*\\d.*)$");

	private static final Pattern ENGLISH_FIGURE = Pattern
		.compile("^(\\D*?)\\s*(\\d[\\d,]*(?:\\.\\d+)?)\\s*(thousand|million|billion)?\\s*([a-z%¥$][^\\d]*)?$");

	private static final Pattern ENGLISH_YEAR = Pattern.compile("^(?:by |in )?(?:the )?(?:end of )?(\\d{4})$");

	private static final Pattern ENGLISH_MONTH = Pattern
		.compile("^(?:by |in )?(?:the )?(?:end of )?([a-z]{3,9}) (\\d{4})$");

	private static final int YEAR_DIGITS = 4;

	private static final int LONGEST_ID = 80;

	private final ReadingRules rules;

	/**
	 * Creates a reader.
	 * @param folder the folder {@code cypher/}, with the rules
	 */
	public CellWords(CypherFolder folder) {
		this.rules = ReadingRules.in(folder);
	}

	/**
	 * A task as a cell words it.
	 *
	 * @param modality its modality
	 * @param rule the rule that decided it
	 * @param object what the verb acts on
	 * @param outcomes what is to come into being
	 * @param parts how many promises the cell makes
	 */
	public record Promise(String modality, String rule, String object, List<Outcome> outcomes, int parts) {

		/**
		 * What is to come into being.
		 *
		 * @param name its name
		 * @param kind its kind
		 */
		public record Outcome(String name, String kind) {

		}

	}

	/**
	 * A figure as a cell words it.
	 *
	 * @param value the value, without 万 and 亿
	 * @param unit the unit; empty if the cell has none
	 * @param comparator the comparator
	 * @param what the words before it that say what is measured
	 */
	public record Number(BigDecimal value, String unit, String comparator, String what) {

		/** Whether it is an amount of money. */
		public boolean isMoney() {
			return List.of("元", "美元").contains(this.unit);
		}

	}

	/**
	 * A time as a cell words it: a day, or a period.
	 *
	 * @param day the day, or {@code null}
	 * @param from the first day of a period, or {@code null}
	 * @param to its last day, or {@code null}
	 */
	public record Span(@Nullable LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {

	}

	/**
	 * How a name of a body or place ends.
	 *
	 * @param table {@code institutions} or {@code places}
	 * @param kind the label; may be empty
	 * @param level the level of a body; may be empty
	 */
	public record NameKind(String table, String kind, String level) {

	}

	/** Reads a task; none if it begins with no verb of the rules. */
	public Optional<Promise> promise(String task) {
		String plain = task.strip().replaceAll("[。；;.]+$", "");
		if (plain.codePoints().noneMatch(Character::isIdeographic)) {
			return english(plain);
		}
		List<TextPassage> passages = Manuscript.of(plain + "。", this.rules).passages();
		List<Task> tasks = passages.isEmpty() ? List.of() : new TaskReader(this.rules).read(passages.get(0), 0, "");
		if (tasks.isEmpty()) {
			return Optional.empty();
		}
		List<Promise.Outcome> outcomes = tasks.stream()
			.flatMap((each) -> each.outcomes().stream())
			.map((made) -> new Promise.Outcome(made.name(), made.kind()))
			.distinct()
			.toList();
		Task first = tasks.get(0);
		return Optional.of(new Promise(first.modality(), first.rule(), first.object(), outcomes, tasks.size()));
	}

	private Optional<Promise> english(String task) {
		String words = task.toLowerCase(Locale.ROOT);
		return this.rules.words("english verb")
			.stream()
			.filter((verb) -> words.startsWith(verb + " "))
			.findFirst()
			.map((verb) -> {
				String object = task.substring(verb.length()).strip().replaceFirst("^(?i)(?:an?|the) ", "");
				String modality = this.rules.value("english verb", verb).orElseThrow();
				List<Promise.Outcome> outcomes = List.of("ESTABLISH", "BUILD", "DRAFT", "OPEN", "HOLD")
					.contains(modality)
							? this.rules.words("english outcome")
								.stream()
								.filter((noun) -> object.toLowerCase(Locale.ROOT)
									.matches(".*\\b" + noun + "s?( (of|for|on) .*)?"))
								.findFirst()
								.map((noun) -> List.of(new Promise.Outcome(object,
										this.rules.value("english outcome", noun).orElseThrow())))
								.orElse(List.of())
							: List.of();
				return new Promise(modality, "words: english verb " + verb, object, outcomes, 1);
			});
	}

	/** Reads the last day by which something is due. */
	public Optional<LocalDate> due(String words, @Nullable LocalDate published) {
		Span span = time(words, published).orElse(new Span(null, null, null));
		return Optional.ofNullable((span.day() != null) ? span.day() : span.to());
	}

	/** Reads a day or period: 2024年6月底, 2024年上半年, by the end of 2024. */
	public Optional<Span> time(String words, @Nullable LocalDate published) {
		String plain = words.strip().replaceAll("\\s+", " ");
		Matcher year = ENGLISH_YEAR.matcher(plain.toLowerCase(Locale.ROOT));
		if (year.matches()) {
			boolean end = plain.length() > YEAR_DIGITS;
			int number = Integer.parseInt(year.group(1));
			LocalDate last = LocalDate.of(number, 12, 31);
			return Optional.of(end ? new Span(last, null, null) : new Span(null, LocalDate.of(number, 1, 1), last));
		}
		Matcher month = ENGLISH_MONTH.matcher(plain.toLowerCase(Locale.ROOT));
		if (month.matches()) {
			return month(month.group(1)).map((of) -> YearMonth.of(Integer.parseInt(month.group(2)), of))
				.map((of) -> plain.toLowerCase(Locale.ROOT).contains("end of") ? new Span(of.atEndOfMonth(), null, null)
						: new Span(null, of.atDay(1), of.atEndOfMonth()));
		}
		return chinese(plain.replace(" ", ""), published);
	}

	private static Optional<Month> month(String word) {
		for (Month month : Month.values()) {
			String name = month.name().toLowerCase(Locale.ROOT);
			if (name.equals(word) || name.substring(0, 3).equals(word)) {
				return Optional.of(month);
			}
		}
		return Optional.empty();
	}

	private Optional<Span> chinese(String words, @Nullable LocalDate published) {
		String dated = words;
		if (published != null) {
			dated = dated.replaceFirst("^(?:今年|本年)?(?:年底|年末|年内|底)(?:之?前)?$", published.getYear() + "年底")
				.replaceFirst("^明年", published.getYear() + 1 + "年");
		}
		String bare = dated.replaceFirst("(?:之?前|为止|止)$", "").replaceFirst("^(?:截至|截止|到|至|在)", "");
		TimeReader times = new TimeReader(this.rules, published);
		Matcher wholeMonth = Pattern.compile("(\\d{4})年(\\d{1,2})月").matcher(bare);
		if (wholeMonth.matches() && Integer.parseInt(wholeMonth.group(2)) <= 12) {
			YearMonth month = YearMonth.of(Integer.parseInt(wholeMonth.group(1)),
					Integer.parseInt(wholeMonth.group(2)));
			return Optional.of(new Span(null, month.atDay(1), month.atEndOfMonth()));
		}
		for (String variant : List.of("截至" + bare, bare, dated, "到" + bare)) {
			Optional<Time> read = times.in(variant).filter((time) -> String.valueOf(time.words()).equals(variant));
			if (read.isPresent()) {
				Time time = read.get();
				LocalDate day = (time.asOf() != null) ? time.asOf() : time.deadline();
				if (day != null || time.from() != null) {
					return Optional.of(new Span(day, time.from(), time.to()));
				}
			}
		}
		return Optional.empty();
	}

	/** Reads a figure of a cell that holds nothing else. */
	public Optional<Number> figure(String cell) {
		String plain = cell.strip().replaceAll("[。.]+$", "");
		Matcher english = ENGLISH_FIGURE.matcher(plain.toLowerCase(Locale.ROOT));
		if (plain.codePoints().noneMatch(Character::isIdeographic) && english.matches()) {
			return english(english);
		}
		Matcher yearly = A_YEAR.matcher(plain);
		String text = yearly.matches() ? yearly.group(1) : plain;
		List<TextPassage> passages = Manuscript.of(text + "。", this.rules).passages();
		if (passages.size() != 1) {
			return Optional.empty();
		}
		List<Figure> figures = new FigureReader(this.rules, new TimeReader(this.rules, null)).read(passages.get(0), "",
				true, new HashSet<>());
		if (figures.size() != 1) {
			return bare(text);
		}
		Figure figure = figures.get(0);
		String before = text.substring(0, figure.start()).replaceAll("(?:不低于|不少于|不小于|不超过|至少|超过|达到|达|约|近)+$", "");
		String comparator = text.matches(".*不超过\\d.*") ? "LESS_THAN" : figure.comparator();
		boolean money = new Number(figure.value(), figure.unit(), comparator, before).isMoney();
		String unit = figure.unit() + ((yearly.matches() && !money) ? "/年" : "");
		return Optional.of(new Number(figure.value(), unit, comparator, before));
	}

	/** A number with 万 or 亿 and words about how exact it is, but without a unit. */
	private static Optional<Number> bare(String text) {
		Matcher number = Pattern
			.compile("(约|近|超过|超|逾|不少于|不低于|至少|达到|不足)?(\\d[\\d,]*(?:\\.\\d+)?)(余|多)?(万亿|千万|百万|亿|万|千)?(余|多)?(以上|左右|以内)?")
			.matcher(text);
		if (!number.matches()) {
			return Optional.empty();
		}
		BigDecimal value = new BigDecimal(number.group(2).replace(",", ""));
		int zeros = switch ((number.group(4) != null) ? number.group(4) : "") {
			case "千" -> 3;
			case "万" -> 4;
			case "百万" -> 6;
			case "千万" -> 7;
			case "亿" -> 8;
			case "万亿" -> 12;
			default -> 0;
		};
		String before = (number.group(1) != null) ? number.group(1) : "";
		String behind = (number.group(6) != null) ? number.group(6) : "";
		boolean more = number.group(3) != null || number.group(5) != null || List.of("超过", "超", "逾").contains(before);
		String comparator = more ? "MORE_THAN"
				: (before.equals("约") || before.equals("近") || behind.equals("左右")) ? "ABOUT"
						: (before.equals("不足") || behind.equals("以内")) ? "LESS_THAN"
								: (!before.isEmpty() || behind.equals("以上")) ? "AT_LEAST" : "EXACT";
		return Optional.of(new Number(value.movePointRight(zeros), "", comparator, ""));
	}

	private Optional<Number> english(Matcher words) {
		BigDecimal value = new BigDecimal(words.group(2).replace(",", ""));
		int zeros = switch ((words.group(3) != null) ? words.group(3) : "") {
			case "thousand" -> 3;
			case "million" -> 6;
			case "billion" -> 9;
			default -> 0;
		};
		String before = words.group(1).strip();
		String last = this.rules.words("english comparator")
			.stream()
			.filter((word) -> before.equals(word) || before.endsWith(" " + word))
			.findFirst()
			.orElse("");
		String what = before.substring(0, before.length() - last.length()).strip();
		String unit = (words.group(4) != null) ? words.group(4).strip() : "";
		return Optional.of(new Number(value.movePointRight(zeros),
				unit.matches("(?:yuan|rmb|cny|¥)") ? "元" : unit.matches("(?:dollars|us dollars|usd|\\$)") ? "美元" : unit,
				last.isEmpty() ? "EXACT" : this.rules.value("english comparator", last).orElseThrow(), what));
	}

	/** The period after which a cell says that something repeats. */
	public Optional<String> recurrence(String cell) {
		return this.rules.phrases("recurrence")
			.stream()
			.filter((phrase) -> phrase.in(cell).isPresent())
			.map(Phrase::value)
			.findFirst();
	}

	/** The kind of a name by its ending, that of bodies before that of places. */
	public Optional<NameKind> kindOf(String name) {
		Optional<NameKind> kind = this.rules.endings()
			.stream()
			.filter((ending) -> name.endsWith(ending.text()) && name.length() > ending.text().length() + 1)
			.findFirst()
			.map((ending) -> new NameKind(ending.table(), ending.kind(), ending.levelOf(name, this.rules)));
		String words = name.toLowerCase(Locale.ROOT);
		return kind.or(() -> this.rules.words("english body")
			.stream()
			.filter((word) -> words.matches(".*\\b" + word + "\\b.*"))
			.findFirst()
			.map((word) -> this.rules.value("english body", word).orElseThrow().split("\\|", -1))
			.map((value) -> new NameKind(value[0], value[1], value[2])));
	}

	/** Whether a name is that of actors by their kind only: 旅游企业, 有关部门, 四地文化和旅游局. */
	public boolean isGroup(String name) {
		boolean ofAll = this.rules.words("joint")
			.stream()
			.anyMatch((word) -> name.startsWith(word) && name.length() > word.length() + 1);
		return ofAll && !name.endsWith("公司")
				|| kindOf(name).filter((kind) -> kind.table().equals("institutions")).isEmpty()
						&& this.rules.wordAtEnd("actor", name).isPresent()
				|| List.of("companies", "enterprises", "departments", "associations", "universities")
					.stream()
					.anyMatch((word) -> name.toLowerCase(Locale.ROOT).endsWith(word));
	}

	/** The kind of agreement that a title ends with. */
	public Optional<String> titleType(String title) {
		return this.rules.wordAtEnd("title type", title.replaceAll("（[^（）]*）$", ""));
	}

	/** The signatories together: 双方, 两市. */
	public boolean isJoint(String words) {
		return this.rules.words("joint").contains(words);
	}

	/** The roles that the words of a cell give to bodies. */
	public DutyCell duties(String cell) {
		return DutyCell.of(cell, this.rules);
	}

	/** The role that the head of a form gives to lists without one; empty if none. */
	public String bareList(String answer) {
		return this.rules.value("bare list", answer.strip().toLowerCase(Locale.ROOT)).orElse("");
	}

	/** The number of a Chinese or Arabic numeral. */
	public int numeral(String words) {
		return Numerals.read(words);
	}

	/** Makes an id of a name: its pinyin, with a prefix. */
	public static String id(String prefix, String name) {
		List<String> pinyin = new ArrayList<>(NameForms.of(List.of(name)).pinyin());
		String slug = (prefix + (pinyin.isEmpty() ? name : pinyin.get(0))).toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9.]+", "-")
			.replaceAll("^[-.]+|[-.]+$", "");
		String id = slug.substring(0, Math.min(slug.length(), LONGEST_ID)).replaceAll("[-.]+$", "");
		return EntityId.isOne(id) ? id : prefix + "entity";
	}

}
