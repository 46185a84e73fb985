package org.accordgraph.ingest.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the areas of an agreement: numbered headings and sentences, a list that names as
 * many as it counts, 在…方面, short sentences that others spell out, one sentence or
 * paragraph each.
 */
final class AreaReader {

	private static final Pattern LIST = Pattern.compile(
			"(?:包括|涵盖|包含|涉及|围绕|聚焦|将在|在|从)(?<list>[^，。；：]{2,30}?(?:、[^，。；]{2,40}?)+?(?:(?:和|与|以及)[^，。；]{2,30}?)?)等?(?<count>\\d{1,2}|[一二三四五六七八九十]{1,3})(?:个|大)?(?:重点)?(?:方面|领域|项|板块)");

	private static final Pattern INTRODUCED = Pattern.compile("^(?:如|具体包括|包括|合作内容|主要是|具体内容|其中|一是|双方将|两地将|即)");

	private static final Pattern RESPONSIBLE = Pattern.compile("(?:牵头|负责|配合|责任)[^，。]{0,12}[，。：；]");

	private static final Pattern GOAL = Pattern.compile("\\d(?!\\d*年)");

	private static final double ALIKE = 0.6;

	private static final double TAKEN_UP = 0.5;

	private static final int LONGEST_TITLE = 30;

	private final ReadingRules rules;

	private final ClauseReader clauses;

	AreaReader(ReadingRules rules) {
		this.rules = rules;
		this.clauses = new ClauseReader(rules);
	}

	/**
	 * Finds the areas.
	 * @param passages the passages of the agreement
	 * @param declared how many areas the text declares; 0 if it does not
	 * @param from the passage from which on areas may begin
	 */
	Layout read(List<TextPassage> passages, int declared, int from) {
		List<TextPassage> rest = passages.subList(from, passages.size());
		for (Optional<Layout> layout : List.of(numbered(passages, rest, declared), listed(passages, rest),
				aspects(rest))) {
			if (layout.isPresent()) {
				return layout.get();
			}
		}
		return titled(rest, declared).or(() -> sentences(passages, declared, from)).orElseGet(Layout::new);
	}

	/** A numbered section of the text. */
	private record Section(TextPassage title, String name, String kind, List<TextPassage> passages) {

	}

	private Optional<Layout> numbered(List<TextPassage> all, List<TextPassage> passages, int declared) {
		List<Section> sections = sections(passages, declared);
		List<Section> areas = sections.stream().filter((section) -> section.kind().equals("area")).toList();
		if (areas.isEmpty()) {
			return Optional.empty();
		}
		Layout layout = new Layout();
		if (areas.size() == 1) {
			List<TextPassage> inside = areas.get(0).passages();
			List<Section> nested = sections(inside.subList(1, inside.size()), declared);
			if (nested.size() > 1) {
				layout.silence(areas.get(0).title());
				areas = nested.stream().filter((section) -> section.kind().equals("area")).toList();
			}
		}
		for (Section section : sections) {
			if (section.kind().equals("formal")) {
				section.passages().stream().filter((passage) -> !isGoal(section, passage)).forEach(layout::silence);
			}
		}
		List<String> names = listNames(all, areas.size());
		for (int i = 0; i < areas.size(); i++) {
			Section section = areas.get(i);
			boolean promise = !section.title().heading() && !names.isEmpty();
			Area area = promise ? layout.area(names.get(i), "list with its number", Confidence.LIKELY)
					: layout.area(section.name(), "patterns: enumerator", Confidence.SURE);
			section.passages().forEach((passage) -> layout.put(passage, area));
		}
		passages.stream()
			.filter((passage) -> passage.heading() || isTitleBefore(passages, passage))
			.forEach(layout::silence);
		return Optional.of(layout);
	}

	/** Goals in figures are promises, in words they are not. */
	private static boolean isGoal(Section section, TextPassage passage) {
		return section.name().endsWith("目标") && !passage.equals(section.title()) && GOAL.matcher(passage.text()).find();
	}

	/** The sections of the first style of numbers that at least two passages have. */
	private List<Section> sections(List<TextPassage> passages, int declared) {
		Map<String, List<TextPassage>> styles = new LinkedHashMap<>();
		for (TextPassage passage : passages) {
			style(passage)
				.ifPresent((style) -> styles.computeIfAbsent(style.name(), (any) -> new ArrayList<>()).add(passage));
		}
		Optional<String> top = styles.keySet()
			.stream()
			.filter((style) -> styles.getOrDefault(style, List.of()).size() > 1)
			.filter((style) -> countsOnce(style, styles.getOrDefault(style, List.of())))
			.findFirst();
		if (top.isEmpty()) {
			return List.of();
		}
		List<Section> sections = new ArrayList<>();
		Section current = null;
		int areas = 0;
		for (TextPassage passage : passages) {
			if (styles.getOrDefault(top.get(), List.of()).contains(passage)) {
				String name = nameOf(passage, top.get());
				boolean formal = this.rules.wordAtEnd("formal", name).isPresent();
				boolean outside = !formal
						&& (declared > 0 && areas >= declared || this.rules.wordAtEnd("outside", name).isPresent());
				areas += (formal || outside) ? 0 : 1;
				current = new Section(passage, name, formal ? "formal" : outside ? "outside" : "area",
						new ArrayList<>());
				sections.add(current);
			}
			else if (passage.opens() && !passage.heading() && isAside(passage)) {
				current = null;
			}
			if (current != null) {
				current.passages().add(passage);
			}
		}
		return sections;
	}

	/**
	 * Whether the numbers of a style begin once, with one. If they begin elsewhere or
	 * anew, they count what stands in an area: 产业方面，一是…；二是….
	 */
	private boolean countsOnce(String style, List<TextPassage> passages) {
		List<Integer> numbers = passages.stream()
			.map((passage) -> phrase(style).in(passage.text()).orElseThrow().group("number"))
			.filter((number) -> !number.isEmpty())
			.map((number) -> Numerals.read(number.replaceFirst("\\..*", "")))
			.toList();
		return numbers.isEmpty() || numbers.get(0) == 1
				&& (style.equals("decimal") || numbers.stream().filter((number) -> number == 1).count() == 1);
	}

	private Phrase phrase(String style) {
		return this.rules.phrases("enumerator")
			.stream()
			.filter((each) -> each.name().equals(style))
			.findFirst()
			.orElseThrow();
	}

	/** Whether a numbered passage only names what the sentences behind it promise. */
	private boolean isTitleBefore(List<TextPassage> passages, TextPassage passage) {
		int next = passages.indexOf(passage) + 1;
		return style(passage).isPresent() && isShort(passage) && !passage.goesOn() && next < passages.size()
				&& passages.get(next).paragraph() == passage.paragraph() && style(passages.get(next)).isEmpty()
				&& !RESPONSIBLE.matcher(passages.get(next).text()).find() && !isAside(passages.get(next));
	}

	private Optional<Phrase> style(TextPassage passage) {
		return passage.isRow() ? Optional.empty()
				: this.rules.phrases("enumerator")
					.stream()
					.filter((style) -> style.in(passage.text()).isPresent())
					.findFirst();
	}

	private String nameOf(TextPassage passage, String style) {
		String rest = passage.text().substring(phrase(style).in(passage.text()).orElseThrow().end());
		return firstClause(rest);
	}

	private static String firstClause(String text) {
		return text.split("[，。；：]", 2)[0].strip();
	}

	/** The members of a list that says how many it has, if they are so many. */
	private static List<String> listNames(List<TextPassage> passages, int size) {
		for (TextPassage passage : passages) {
			Matcher list = LIST.matcher(passage.text());
			while (list.find()) {
				List<String> names = members(list.group("list"));
				if (names.size() == size && size == Numerals.read(list.group("count"))) {
					return names;
				}
			}
		}
		return List.of();
	}

	/** A list in one passage that has as many members as it says. */
	private Optional<Layout> listed(List<TextPassage> all, List<TextPassage> passages) {
		for (TextPassage passage : all) {
			Matcher list = LIST.matcher(passage.text());
			while (list.find()) {
				List<String> names = members(list.group("list"));
				if (names.size() > 1 && names.size() == Numerals.read(list.group("count"))) {
					return Optional.of(spelledOut(names, passage, passages));
				}
			}
		}
		return Optional.empty();
	}

	private static List<String> members(String list) {
		List<String> members = new ArrayList<>(Arrays.asList(list.split("、")));
		String last = members.remove(members.size() - 1);
		int and = Math.max(last.lastIndexOf('和'), last.lastIndexOf('与'));
		if (and > 1 && last.length() - and > 2) {
			members.add(last.substring(0, and));
			members.add(last.substring(and + 1));
		}
		else {
			members.add(last);
		}
		return members;
	}

	private Layout spelledOut(List<String> names, TextPassage list, List<TextPassage> passages) {
		Layout layout = new Layout();
		names.forEach((name) -> layout.area(name, "list with its number", Confidence.SURE).add(list));
		layout.silence(list);
		int next = 0;
		List<Area> current = List.of();
		for (TextPassage passage : passages) {
			if (passage.equals(list)) {
				continue;
			}
			List<Area> named = named(passage.text(), layout.areas());
			List<Area> left = layout.areas().subList(next, layout.areas().size());
			if (named.isEmpty() && !left.isEmpty() && !passage.heading() && (next > 0)
					&& (isAside(passage) || !isNamedNext(passage, passages, layout.areas()))) {
				Area area = left.get(0);
				String first = firstPromise(passage.text());
				if (Overlap.count(area.name(), first) > 0
						&& Overlap.of(area.name(), first) > Overlap.of(current.get(0).name(), first)) {
					named = List.of(area);
				}
			}
			if (!named.isEmpty()) {
				current = named;
				next = Math.max(next, named.get(named.size() - 1).ordinal());
			}
			else if (isAside(passage) && left.isEmpty()) {
				current = List.of();
			}
			current.forEach((area) -> layout.put(passage, area));
		}
		return layout;
	}

	/** Whether 围绕 or 在…方面 names the next area in one of the passages behind. */
	private boolean isNamedNext(TextPassage passage, List<TextPassage> passages, List<Area> areas) {
		int at = passages.indexOf(passage);
		return passages.subList(at + 1, passages.size())
			.stream()
			.anyMatch((each) -> !named(each.text(), areas).isEmpty());
	}

	private static String firstPromise(String text) {
		return text.replaceAll("^(?:此外|另外|同时)，", "");
	}

	private List<Area> named(String text, List<Area> areas) {
		for (Phrase aspect : this.rules.phrases("aspect")) {
			Matcher found = aspect.pattern().matcher(text);
			if (found.find()) {
				String name = found.group("name");
				List<Area> all = areas.stream()
					.filter((area) -> name.contains(area.name()) || area.name().contains(name))
					.toList();
				if (!all.isEmpty()) {
					return all;
				}
				Area closest = Layout.closest(areas, name);
				if (Overlap.of(closest.name(), name) >= ALIKE) {
					return List.of(closest);
				}
			}
		}
		return List.of();
	}

	/** 在A方面，…；在B方面，… without a list before. */
	private Optional<Layout> aspects(List<TextPassage> passages) {
		List<Phrase> aspects = this.rules.phrases("aspect");
		for (Phrase aspect : aspects) {
			List<TextPassage> opened = passages.stream()
				.filter((passage) -> !passage.heading() && aspect.in(passage.text()).isPresent())
				.toList();
			if (opened.size() > 1) {
				Layout layout = new Layout();
				Area current = null;
				for (TextPassage passage : passages) {
					Optional<Matcher> found = aspect.in(passage.text());
					if (found.isPresent()) {
						current = layout.area(found.get().group("name"), "patterns: " + aspect.name(), aspect.sure());
					}
					else if (isAside(passage)) {
						current = null;
					}
					if (current != null) {
						layout.put(passage, current);
					}
				}
				return Optional.of(layout);
			}
		}
		return Optional.empty();
	}

	/** Short sentences that the sentences behind them spell out. */
	private Optional<Layout> titled(List<TextPassage> passages, int declared) {
		Layout layout = new Layout();
		Area current = null;
		for (int i = 0; i < passages.size(); i++) {
			TextPassage passage = passages.get(i);
			int at = passage.text().lastIndexOf('：') + 1;
			String name = passage.text().substring(at).replaceAll("[。]$", "");
			boolean title = i + 1 < passages.size()
					&& (isTitle(name, passage, at) && isSpelledOut(passages.get(i + 1)) || isLabel(passages, i));
			if (title) {
				current = layout.area(strippedName(name), "short sentence that others spell out", Confidence.LIKELY);
				current.open(passage);
				layout.silence(passage);
			}
			else if (passage.heading() || isAside(passage)) {
				current = null;
			}
			if (current != null) {
				layout.put(passage, current);
			}
		}
		boolean enough = layout.areas().size() > 1 && (declared == 0 || layout.areas().size() <= declared);
		return enough ? Optional.of(layout) : Optional.empty();
	}

	/** A few words that open a paragraph: 品牌共建。 */
	private boolean isLabel(List<TextPassage> passages, int index) {
		TextPassage passage = passages.get(index);
		return passage.opens() && !passage.heading() && passage.text().matches("\\p{IsHan}{2,12}。")
				&& passages.get(index + 1).paragraph() == passage.paragraph();
	}

	private String strippedName(String name) {
		return name.strip();
	}

	private boolean isTitle(String name, TextPassage passage, int at) {
		if (passage.heading() || name.isEmpty() || name.length() > LONGEST_TITLE || name.matches(".*[，；：、？！].*")
				|| passage.text().endsWith("；")) {
			return false;
		}
		if (at == 0 && INTRODUCED.matcher(name).find()) {
			return false;
		}
		List<Clause> read = this.clauses.read(name);
		return read.size() == 1 && read.get(0).reading() == Clause.Reading.VERB && read.get(0).verbStart() <= 4;
	}

	private boolean isShort(TextPassage passage) {
		return passage.text().length() <= LONGEST_TITLE && !passage.text().matches(".*[，；：].*");
	}

	private boolean isSpelledOut(TextPassage next) {
		return !next.heading() && (next.text().matches(".*[，：].*") || INTRODUCED.matcher(next.text()).find())
				&& !isAside(next);
	}

	/** One paragraph each, or one sentence each, behind the number of areas. */
	private Optional<Layout> sentences(List<TextPassage> passages, int declared, int from) {
		int begins = -1;
		for (int i = 0; i < passages.size() && declared > 0; i++) {
			String text = passages.get(i).text();
			if (!passages.get(i).heading()
					&& this.rules.phrases("count").stream().anyMatch((count) -> count.in(text).isPresent())) {
				begins = i + 1;
			}
		}
		List<TextPassage> rest = (begins > 0) ? passages.subList(begins, passages.size())
				: passages.subList(from, passages.size());
		long paragraphs = rest.stream().filter((passage) -> passage.opens() && isPromise(passage)).count();
		boolean byParagraph = paragraphs > 2;
		if (begins < 0 && !byParagraph) {
			return Optional.empty();
		}
		Layout layout = new Layout();
		Area current = null;
		boolean starts = true;
		for (TextPassage passage : rest) {
			boolean begin = byParagraph ? passage.opens() : starts;
			if (passage.heading() || isAside(passage)) {
				current = null;
			}
			else if (begin && isPromise(passage)) {
				current = layout.area(firstOf(passage), byParagraph ? "one paragraph each" : "one sentence each",
						Confidence.LIKELY);
				layout.start(passage, startBehindTitle(passage, rest));
			}
			if (current != null) {
				layout.put(passage, current);
			}
			starts = !passage.goesOn();
		}
		return layout.areas().size() > 1 ? Optional.of(layout) : Optional.empty();
	}

	private boolean isAside(TextPassage passage) {
		return this.rules.phrases("aside").stream().anyMatch((aside) -> aside.in(passage.text()).isPresent());
	}

	private boolean isPromise(TextPassage passage) {
		return this.clauses.read(passage.text())
			.stream()
			.limit(2)
			.anyMatch((clause) -> clause.reading() == Clause.Reading.VERB);
	}

	private String firstOf(TextPassage passage) {
		Clause first = this.clauses.read(passage.text())
			.stream()
			.filter((clause) -> clause.reading() == Clause.Reading.VERB)
			.findFirst()
			.orElseThrow();
		return passage.text().substring(first.start(), first.end());
	}

	/**
	 * The clause that names the area is a promise only if no later clause takes up its
	 * object.
	 */
	private int startBehindTitle(TextPassage passage, List<TextPassage> rest) {
		Clause first = this.clauses.read(passage.text())
			.stream()
			.filter((clause) -> clause.reading() == Clause.Reading.VERB)
			.findFirst()
			.orElseThrow();
		StringBuilder behind = new StringBuilder(passage.text().substring(first.end()));
		for (int i = rest.indexOf(passage); rest.get(i).goesOn() && i + 1 < rest.size(); i++) {
			behind.append(rest.get(i + 1).text());
		}
		String object = first.object(passage.text());
		String head = object.substring(Math.max(0, object.length() - 4));
		String topic = object.substring(0, Math.min(4, object.length()));
		boolean makes = this.rules.outcomeAtEnd(object).isPresent() && first.verb() != null
				&& first.verb().modality().matches("BUILD|ESTABLISH|DRAFT");
		boolean taken = behind.indexOf(head) >= 0 || behind.indexOf(topic) >= 0
				|| Overlap.of(object, behind.toString()) >= TAKEN_UP;
		return (taken && !makes && behind.length() > 2) ? first.end() : 0;
	}

}
