package org.accordgraph.ingest.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.accordgraph.ingest.draft.Agreed.Party;
import org.jspecify.annotations.Nullable;

/**
 * Finds the agreements of a text: title, what stands for it, who signed, when, how many
 * areas it declares, its term, and the passages that speak of it.
 */
final class AgreementReader {

	private static final Pattern SIGNED = Pattern.compile("签|印发|缔结|达成|发布|生效");

	/** A heading that reports a signing is no title. */
	private static final Pattern HEADLINE = Pattern.compile("签|达成|[，！]");

	private static final Pattern VAGUE = Pattern.compile("(?:近日|日前|近期)[^。]*?(?:签|印发|达成)");

	/** Places that share a body's name: 临江、望海两市司法局. */
	private static final Pattern SEVERAL = Pattern.compile(
			"(?<places>\\p{IsHan}{2,4}(?:[、和与]\\p{IsHan}{2,4}){1,9}?)[两三四五六七八九](?<kind>[市省县区])(?<body>\\p{IsHan}{2,14})");

	/** What stands in brackets behind a party: 以下简称甲方, 盖章. */
	private static final Pattern ASIDE = Pattern.compile("（[^（）]*(?:称|章|签字|签名)[^（）]*）");

	private static final Pattern SIGNS_HERE = Pattern.compile("日[^，。；]{0,16}(?:签订|签署|订立)(?:本|如下|此)");

	private static final int LONGEST_PLACE = 5;

	private final ReadingRules rules;

	private final KnownNames known;

	private final @Nullable LocalDate published;

	private final Pattern bodyEnding;

	AgreementReader(ReadingRules rules, KnownNames known, @Nullable LocalDate published) {
		this.rules = rules;
		this.known = known;
		this.published = published;
		StringBuilder endings = new StringBuilder();
		rules.endings()
			.stream()
			.filter((ending) -> ending.table().equals("institutions"))
			.forEach((ending) -> endings.append((endings.length() > 0) ? "|" : "").append(ending.text()));
		this.bodyEnding = Pattern
			.compile("(?:" + endings + "|银行|集团|公司|研究院|医院|中心|协会|商会|学校|执委会|部门|委|办|部|省|市|州|区|县|自治区|自治州|特区)$");
	}

	private record Title(String text, String type, @Nullable String shortForm, TextPassage passage, int start,
			String rule) {

	}

	List<Agreed> read(Manuscript manuscript) {
		List<Title> titles = titles(manuscript);
		List<Agreed> agreements = new ArrayList<>();
		Map<Title, List<TextPassage>> scopes = scopes(manuscript, titles);
		for (int i = 0; i < titles.size(); i++) {
			Title title = titles.get(i);
			agreements.add(agreed(title, scopes.getOrDefault(title, List.of(title.passage())), manuscript));
		}
		return agreements;
	}

	private List<Title> titles(Manuscript manuscript) {
		List<Title> titles = new ArrayList<>();
		manuscript.passages()
			.stream()
			.filter((passage) -> !passage.heading())
			.forEach((passage) -> add(titles, passage));
		if (titles.isEmpty()) {
			manuscript.passages().stream().filter(TextPassage::heading).forEach((passage) -> add(titles, passage));
		}
		if (titles.isEmpty()) {
			heading(manuscript).or(() -> untitled(manuscript)).ifPresent(titles::add);
		}
		return titles;
	}

	/** Adds the titles that a passage quotes beside a word of signing. */
	private void add(List<Title> titles, TextPassage passage) {
		for (Phrase phrase : this.rules.phrases("title")) {
			Matcher found = phrase.pattern().matcher(passage.text());
			while (found.find()) {
				String text = found.group("title");
				Optional<String> type = this.rules.wordAtEnd("title type", text.replaceAll("（[^（）]*）$", ""));
				boolean seen = titles.stream()
					.anyMatch((title) -> plain(title.text()).equals(plain(text)) || text.equals(title.shortForm()));
				if (type.isPresent() && !seen && text.length() > type.get().length()
						&& SIGNED.matcher(passage.text()).find()) {
					titles.add(new Title(text, type.get(), phrase.group(found, "short"), passage, found.start("title"),
							phrase.name()));
				}
			}
		}
	}

	private static String plain(String title) {
		return title.replaceAll("\\s", "");
	}

	/** The heading of an agreement whose text this is. */
	private Optional<Title> heading(Manuscript manuscript) {
		for (TextPassage passage : manuscript.passages()) {
			Optional<String> type = this.rules.wordAtEnd("title type", passage.text());
			if (passage.heading() && type.isPresent() && !HEADLINE.matcher(passage.text()).find()
					&& passage.text().length() > type.get().length()) {
				return Optional
					.of(new Title(passage.text(), type.get(), null, passage, 0, "heading that ends like a title"));
			}
		}
		return Optional.empty();
	}

	/** An agreement that the text speaks of without its title. */
	private Optional<Title> untitled(Manuscript manuscript) {
		for (Phrase phrase : this.rules.phrases("untitled")) {
			for (TextPassage passage : manuscript.passages()) {
				Optional<Matcher> found = passage.heading() ? Optional.empty() : phrase.in(passage.text());
				if (found.isPresent()) {
					String text = found.get().group("title");
					return Optional.of(new Title(text, this.rules.wordAtEnd("title type", text).orElse(text), null,
							passage, found.get().start("title"), phrase.name()));
				}
			}
		}
		return Optional.empty();
	}

	/**
	 * The passages that speak of each agreement: the segment that names it, and where it
	 * is the only one, what follows. Of several in a segment, a passage speaks of the one
	 * that was named last.
	 */
	private static Map<Title, List<TextPassage>> scopes(Manuscript manuscript, List<Title> titles) {
		Map<Title, List<TextPassage>> scopes = new LinkedHashMap<>();
		titles.forEach((title) -> scopes.put(title, new ArrayList<>()));
		for (int segment = 1; segment <= manuscript.segments(); segment++) {
			int current = segment;
			List<Title> named = titles.stream().filter((title) -> title.passage().segment() == current).toList();
			boolean follows = titles.size() == 1 && titles.get(0).passage().segment() < segment;
			Title speaking = follows ? titles.get(0) : (named.size() == 1) ? named.get(0) : null;
			for (TextPassage passage : manuscript.segment(segment)) {
				List<Title> mentioned = titles.stream().filter((title) -> isMentioned(title, titles, passage)).toList();
				if (named.size() != 1 && !mentioned.isEmpty()) {
					speaking = mentioned.get(0);
				}
				List<Title> all = (mentioned.size() > 1) ? mentioned
						: (speaking == null) ? List.of() : List.of(speaking);
				all.forEach((title) -> scopes.getOrDefault(title, new ArrayList<>()).add(passage));
			}
		}
		titles.stream()
			.filter((title) -> !scopes.getOrDefault(title, List.of()).contains(title.passage()))
			.forEach((title) -> scopes.getOrDefault(title, new ArrayList<>()).add(0, title.passage()));
		return scopes;
	}

	/**
	 * Whether a passage names an agreement by its title, or by what stands for it alone.
	 */
	private static boolean isMentioned(Title title, List<Title> titles, TextPassage passage) {
		String shortForm = title.shortForm();
		boolean own = shortForm != null
				&& titles.stream().filter((each) -> shortForm.equals(each.shortForm())).count() == 1;
		return passage.text().contains(title.text()) || own && passage.text().contains("《" + shortForm + "》");
	}

	private Agreed agreed(Title title, List<TextPassage> scope, Manuscript manuscript) {
		List<Party> parties = parties(title, scope);
		Day day = day(title, manuscript);
		TextPassage declaredIn = null;
		int declared = 0;
		for (Phrase phrase : this.rules.phrases("count")) {
			for (TextPassage passage : scope) {
				Optional<Matcher> found = phrase.in(passage.text());
				if (declared == 0 && found.isPresent()) {
					declared = Numerals.read(found.get().group("count"));
					declaredIn = passage;
				}
			}
		}
		return new Agreed(title.text(), title.type(), title.shortForm(), title.passage(), title.start(), title.rule(),
				parties, day.date(), day.status(), declared, declaredIn, term(scope, day.date()), scope);
	}

	private List<Party> parties(Title title, List<TextPassage> scope) {
		List<Party> parties = new ArrayList<>();
		for (Phrase phrase : this.rules.phrases("parties")) {
			for (TextPassage passage : scope) {
				// Below its own title, an agreement says who signs it.
				boolean about = passage.equals(title.passage()) || title.passage().heading() && !passage.heading()
						|| phrase.name().equals("party-line");
				Optional<Matcher> found = about ? nearest(phrase, passage, title) : Optional.empty();
				if (found.isPresent() && (parties.isEmpty() || phrase.name().equals("party-line"))) {
					String listed = ASIDE.matcher(found.get().group("names")).replaceAll("");
					List<String> whole = names(listed);
					List<String> names = (whole.size() > 1) ? whole : shortNames(listed).orElse(whole);
					if (names.size() > 1 || phrase.name().equals("party-line")) {
						names.stream()
							.map(this::plainPlace)
							.filter((name) -> parties.stream().noneMatch((party) -> party.name().equals(name)))
							.forEach((name) -> parties.add(new Party(name, passage, passage.text().indexOf(name),
									"patterns: " + phrase.name(), phrase.sure())));
					}
				}
			}
		}
		if (parties.isEmpty()) {
			inTitle(title.text()).forEach((name) -> parties.add(new Party(name, title.passage(),
					title.passage().text().indexOf(name), "names in the title", Confidence.LIKELY)));
		}
		return parties;
	}

	/** 东山省乌溪县 that signs is 乌溪县. */
	private String plainPlace(String name) {
		return PlacePrefix.of(name, this.rules)
			.filter((prefix) -> prefix.end() == name.length())
			.map(PlacePrefix::name)
			.orElse(name);
	}

	/** Of several matches in the passage that names the title, the last before it. */
	private static Optional<Matcher> nearest(Phrase phrase, TextPassage passage, Title title) {
		Optional<Matcher> nearest = phrase.in(passage.text());
		Matcher found = phrase.pattern().matcher(passage.text());
		while (passage.equals(title.passage()) && found.find() && found.start() < title.start()) {
			Matcher one = phrase.pattern().matcher(passage.text());
			one.find(found.start());
			nearest = Optional.of(one);
		}
		return nearest;
	}

	/** Divides A与B, A、B和C where what stands before the word is a name. */
	List<String> names(String text) {
		Matcher several = SEVERAL.matcher(text);
		if (several.matches()) {
			String kind = several.group("kind") + several.group("body");
			return List.of(several.group("places").split("[、和与]")).stream().map((place) -> place + kind).toList();
		}
		List<String> names = new ArrayList<>();
		for (String part : text.replace("会同", "、").split("、")) {
			String rest = part.replaceAll("^(?:由|日前|近日|当天|会上)", "");
			int from = 0;
			for (int i = 1; i < rest.length(); i++) {
				boolean and = "与和同及".indexOf(rest.charAt(i)) >= 0;
				String before = rest.substring(from, i);
				if (and && (isName(before))) {
					names.add(before);
					from = i + 1;
				}
			}
			String last = rest.substring(from);
			if (isName(last) || !names.isEmpty() && last.length() > 2) {
				names.add(last);
			}
		}
		return names;
	}

	/** Places without their endings, as reports name them: 临江、望海. */
	private static Optional<List<String>> shortNames(String text) {
		List<String> parts = List.of(text.split("[、与和]"));
		boolean all = parts.size() > 1 && parts.stream()
			.allMatch((part) -> part.length() > 1 && part.length() <= LONGEST_PLACE && part.matches("\\p{IsHan}+"));
		return all ? Optional.of(parts) : Optional.empty();
	}

	private boolean isName(String text) {
		return this.rules.words("party").contains(text)
				|| text.length() > 2 && (!this.known.named(text).isEmpty() || this.bodyEnding.matcher(text).find());
	}

	private List<String> inTitle(String title) {
		List<String> names = new ArrayList<>();
		Pattern body = Pattern.compile("^[、与和 　]?([^、与]{2,24}?(?:管理委员会|管委会|人民政府|委员会|有限公司|大学|学院|局|厅))(?=.)");
		String rest = title;
		Matcher next = body.matcher(rest);
		while (next.find()) {
			names.add(next.group(1).strip());
			rest = rest.substring(next.end());
			next = body.matcher(rest);
		}
		return (names.size() > 1) ? names : List.of();
	}

	private record Day(@Nullable LocalDate date, String status) {

	}

	private Day day(Title title, Manuscript manuscript) {
		String text = title.passage().text();
		Optional<Day> line = dateLine(manuscript, title);
		if (line.isPresent()) {
			return line.get();
		}
		if (VAGUE.matcher(text).find()) {
			return new Day(null, "NOT_STATED");
		}
		Optional<Day> below = dayBelow(manuscript, title);
		if (below.isPresent()) {
			return below.get();
		}
		List<Phrase> phrases = this.rules.phrases("day");
		for (Phrase phrase : phrases) {
			Optional<Matcher> found = phrase.in(text);
			if (found.isEmpty()) {
				for (TextPassage passage : manuscript.segment(title.passage().segment())) {
					if (found.isEmpty() && passage.ordinal() < title.passage().ordinal() && !passage.heading()) {
						found = phrase.in(passage.text());
					}
				}
			}
			if (found.isPresent()) {
				Day day = day(phrase, found.get(), manuscript, title.passage());
				if (day.date() != null) {
					return day;
				}
			}
		}
		return new Day(null, "NOT_STATED");
	}

	/** The date under an agreement whose text this is. */
	private Optional<Day> dateLine(Manuscript manuscript, Title title) {
		if (!title.passage().heading()) {
			return Optional.empty();
		}
		for (TextPassage passage : manuscript.passages()) {
			for (Phrase phrase : this.rules.phrases("date line")) {
				Optional<Matcher> found = phrase.in(passage.text().strip());
				Optional<LocalDate> day = found.flatMap((date) -> day(Numerals.year(date.group("year")),
						Numerals.read(date.group("month")), Numerals.read(date.group("day"))));
				if (day.isPresent()) {
					return Optional.of(new Day(day.get(), "STATED"));
				}
			}
		}
		return Optional.empty();
	}

	/** The day on which the text below its title says that it was signed. */
	private Optional<Day> dayBelow(Manuscript manuscript, Title title) {
		for (TextPassage passage : manuscript.passages()) {
			if (title.passage().heading() && !passage.heading() && SIGNS_HERE.matcher(passage.text()).find()) {
				for (Phrase phrase : this.rules.phrases("day")) {
					Optional<Day> day = phrase.in(passage.text())
						.map((found) -> day(phrase, found, manuscript, passage))
						.filter((found) -> found.date() != null);
					if (day.isPresent()) {
						return day;
					}
				}
			}
		}
		return Optional.empty();
	}

	/** A day, if the calendar has it. */
	private static Optional<LocalDate> day(int year, int month, int day) {
		try {
			return Optional.of(LocalDate.of(year, month, day));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private Day day(Phrase phrase, Matcher found, Manuscript manuscript, TextPassage at) {
		String day = phrase.group(found, "day");
		String other = phrase.group(found, "day2");
		int dayOfMonth = Integer.parseInt((day != null) ? day : String.valueOf(other));
		String year = phrase.group(found, "year");
		String month = phrase.group(found, "month");
		int monthOf = (month != null) ? Integer.parseInt(month) : month(manuscript, at, dayOfMonth);
		LocalDate published = this.published;
		if (monthOf == 0 || year == null && published == null) {
			return new Day(null, "NOT_STATED");
		}
		try {
			if (year != null || published == null) {
				return new Day(LocalDate.of(Integer.parseInt(String.valueOf(year)), monthOf, dayOfMonth), "STATED");
			}
			LocalDate date = LocalDate.of(published.getYear(), monthOf, dayOfMonth);
			return new Day(date.isAfter(published) ? date.minusYears(1) : date, "INFERRED");
		}
		catch (DateTimeException ex) {
			return new Day(null, "NOT_STATED");
		}
	}

	/** The month of the same day elsewhere in the text, or of the publication. */
	private int month(Manuscript manuscript, TextPassage at, int day) {
		Pattern same = Pattern.compile("(?<!\\d)(\\d{1,2})月" + day + "日");
		for (TextPassage passage : manuscript.passages()) {
			Matcher found = same.matcher(passage.text());
			if (found.find()) {
				return Integer.parseInt(found.group(1));
			}
		}
		return (this.published == null) ? 0 : (this.published.getDayOfMonth() >= day) ? this.published.getMonthValue()
				: this.published.minusMonths(1).getMonthValue();
	}

	/** The day from which on an agreement holds, if that is not the day of signing. */
	private Optional<LocalDate> begins(List<TextPassage> scope) {
		return this.rules.phrases("begin")
			.stream()
			.flatMap((phrase) -> scope.stream().flatMap((passage) -> phrase.in(passage.text()).stream()))
			.flatMap((found) -> day(Integer.parseInt(found.group("year")), Integer.parseInt(found.group("month")),
					Integer.parseInt(found.group("day")))
				.stream())
			.findFirst();
	}

	private @Nullable LocalDate term(List<TextPassage> scope, @Nullable LocalDate signed) {
		for (TextPassage passage : scope) {
			for (Phrase phrase : this.rules.phrases("term")) {
				Optional<Matcher> found = phrase.in(passage.text());
				if (found.isPresent()) {
					String count = phrase.group(found.get(), "count");
					String month = phrase.group(found.get(), "month");
					if (count == null && month == null) {
						return LocalDate.of(Integer.parseInt(found.get().group("year")), 12, 31);
					}
					if (count == null) {
						return day(Integer.parseInt(found.get().group("year")),
								Integer.parseInt(found.get().group("month")),
								Integer.parseInt(found.get().group("day")))
							.orElse(null);
					}
					LocalDate from = begins(scope).orElse(signed);
					return (from == null) ? null : from.plusYears(Numerals.read(count)).minusDays(1);
				}
			}
		}
		return null;
	}

}
