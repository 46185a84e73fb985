package org.accordgraph.ingest.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.accordgraph.ingest.draft.ReadText.ReadAgreement;
import org.accordgraph.ingest.draft.Task.Bearer;
import org.jspecify.annotations.Nullable;

/** Reads a text: passages, agreements, areas, promises, responsibilities and figures. */
final class TextReader {

	/** A sentence that begins like this speaks of the agreement as a whole. */
	private static final Pattern OF_ALL = Pattern.compile("^(?:本|该)?(?:协议|备忘录|方案|《)");

	private static final Pattern NEXT_CLAUSE = Pattern.compile(
			"[，、]([^，。；：（）]{2,16}(?:完成|建成|建成投用|投用|投运|投产|运行|运营|发布|出台|印发|到位|落地|通车|开通|开工|启动|实施|上线|见效|竣工|成立|挂牌))(?=[，。；（）]|$)");

	private final ReadingRules rules;

	private final KnownNames known;

	private final @Nullable LocalDate published;

	private final TimeReader times;

	TextReader(ReadingRules rules, KnownNames known, @Nullable LocalDate published) {
		this.rules = rules;
		this.known = known;
		this.published = published;
		this.times = new TimeReader(rules, published);
	}

	ReadText read(String text) {
		Manuscript manuscript = Manuscript.of(text, this.rules);
		AgreementReader reader = new AgreementReader(this.rules, this.known, this.published);
		List<ReadAgreement> agreements = new ArrayList<>();
		Set<TextPassage> scopes = new HashSet<>();
		for (Agreed agreed : reader.read(manuscript)) {
			agreements.add(agreement(agreed, reader));
			scopes.addAll(agreed.scope());
		}
		List<Figure> figures = figures(manuscript, scopes).stream()
			.map((figure) -> promised(figure, agreements))
			.toList();
		return new ReadText(manuscript, agreements, figures);
	}

	/** A figure in the words of a promise is a target of it, unless it was measured. */
	private static Figure promised(Figure figure, List<ReadAgreement> agreements) {
		boolean promise = figure.time().asOf() == null && figure.time().from() == null
				&& !figure.nature().equals("DESIGN") && !figure.nature().equals("EXPECTED")
				&& agreements.stream()
					.flatMap((each) -> each.tasks().values().stream())
					.flatMap(List::stream)
					.anyMatch((task) -> task.holds(figure));
		return promise ? figure.asTarget() : figure;
	}

	private ReadAgreement agreement(Agreed agreed, AgreementReader reader) {
		Responsibilities responsibilities = new Responsibilities(this.rules, reader);
		TaskReader taskReader = new TaskReader(this.rules);
		int from = agreed.scope().indexOf(agreed.passage());
		Layout layout = new AreaReader(this.rules).read(agreed.scope(), agreed.declared(), from);
		Map<Integer, List<Task>> tasks = new TreeMap<>();
		List<Task> last = new ArrayList<>();
		List<Task> sentence = new ArrayList<>();
		List<Bearer> leads = new ArrayList<>();
		for (TextPassage passage : agreed.scope()) {
			if (passage.opens()) {
				sentence.clear();
			}
			boolean header = passage.heading() && !passage.header().isEmpty();
			if (layout.isSilent(passage) || header || passage.heading() && !isNumberedTask(passage, layout)) {
				last = new ArrayList<>();
				sentence.clear();
				continue;
			}
			if (isReport(passage)) {
				continue;
			}
			List<Bearer> bearers = bearers(responsibilities, passage);
			List<Task> read = responsibilities.isList(passage.text()) ? List.of()
					: taskReader.read(passage, layout.start(passage), agreed.title());
			List<Integer> areas = layout.areasOf(passage, read);
			if (read.isEmpty() && !bearers.isEmpty()) {
				boolean near = !last.isEmpty() && last.get(0).passage().paragraph() == passage.paragraph();
				List<Bearer> said = named(bearers, agreed).stream().map((bearer) -> bearer.in(passage)).toList();
				if (OF_ALL.matcher(passage.text()).find()) {
					said.stream().filter((bearer) -> bearer.role().equals("LEAD")).forEach(leads::add);
				}
				else if (!isNumbered(passage) && (near || responsibilities.isList(passage.text()))) {
					last.forEach((task) -> replace(tasks, task, task.with(said)));
				}
				continue;
			}
			last = new ArrayList<>();
			for (int i = 0; i < read.size(); i++) {
				Task task = timed(read.get(i));
				task = task.by(named(task.bearers(), agreed)).with(named(of(task, read, bearers), agreed));
				tasks.computeIfAbsent(areas.get(i), (any) -> new ArrayList<>()).add(task);
				last.add(task);
			}
			if (responsibilities.closes(passage.text())) {
				List<Bearer> said = named(bearers, agreed).stream().map((bearer) -> bearer.in(passage)).toList();
				sentence.forEach((task) -> replace(tasks, task, task.with(said)));
			}
			if (!passage.goesOn()) {
				sentence.clear();
			}
			else {
				sentence.addAll(last);
			}
		}
		return new ReadAgreement(agreed, layout.areas(), tasks, leads);
	}

	/**
	 * The day by which a promise is due stands in its clause, its row, or behind its
	 * sentence.
	 */
	private Task timed(Task task) {
		TextPassage passage = task.passage();
		String text = passage.text();
		int bracket = text.lastIndexOf('（');
		String clause = passage.isRow() ? text : text.substring(task.clause().start(), task.clause().end())
				+ ((bracket > task.end()) ? text.substring(bracket) : "");
		String lead = passage.isRow() ? "" : text.substring(0, task.clause().start());
		LocalDate due = this.times.deadline(clause)
			.or(() -> passage.isRow() ? Optional.empty() : deadlineBehind(text, task.clause().end()))
			.or(() -> this.times.deadline(NEXT_CLAUSE.matcher(lead).replaceAll("")))
			.orElse(null);
		String period = this.rules.phrases("recurrence")
			.stream()
			.filter((phrase) -> phrase.in(clause).isPresent())
			.map(Phrase::value)
			.findFirst()
			.orElse(null);
		return task.on(due, period);
	}

	/**
	 * Who hosts has to do with the events of a passage, if it has any: …，每年召开一次会议，由甲方主办.
	 */
	private List<Bearer> of(Task task, List<Task> all, List<Bearer> bearers) {
		boolean events = all.stream().anyMatch((each) -> each.modality().equals("HOLD"));
		return bearers.stream()
			.filter((bearer) -> !events || task.modality().equals("HOLD")
					|| !this.rules.words("event role").contains(bearer.words()))
			.toList();
	}

	/** The clause behind a promise may say no more than when it is done: …，2025年底前完成. */
	private Optional<LocalDate> deadlineBehind(String text, int end) {
		Matcher next = NEXT_CLAUSE.matcher(text).region(Math.min(end, text.length()), text.length());
		return next.lookingAt() ? this.times.deadline(next.group(1)) : Optional.empty();
	}

	/**
	 * 甲方 and 乙方 are the bodies that the agreement names so, 青原区政府 is 青原区人民政府, and 省教育厅
	 * that of the only province among the parties.
	 */
	private List<Bearer> named(List<Bearer> given, Agreed agreed) {
		List<Bearer> bearers = new ArrayList<>();
		for (Bearer bearer : given) {
			List<String> names = parties(bearer.name(), agreed);
			(names.isEmpty() ? List.of(full(bearer.name(), agreed)) : names)
				.forEach((name) -> bearers.add(bearer.called(name)));
		}
		return bearers;
	}

	private String full(String name, Agreed agreed) {
		List<String> parties = agreed.parties().stream().map(Agreed.Party::name).toList();
		if (parties.contains(name)) {
			return name;
		}
		if (name.endsWith("政府")) {
			Optional<String> party = parties.stream()
				.filter((each) -> each.replace("人民政府", "政府").equals(name)
						|| each.equals(name.replaceAll("(?:人民)?政府$", "")))
				.findFirst();
			if (party.isPresent()) {
				return party.get();
			}
		}
		// 市局 alone may be an office of any kind.
		if (name.length() < 3 || !PlacelessName.is(name) || !this.known.named(name).isEmpty()) {
			return name;
		}
		String kind = name.substring(0, 1);
		List<String> places = parties.stream()
			.flatMap((party) -> PlacePrefix.of(party, this.rules).stream())
			.map(PlacePrefix::name)
			.filter((place) -> place.endsWith(kind))
			.distinct()
			.toList();
		return (places.size() == 1) ? places.get(0) + name.substring(1) : name;
	}

	/** What somebody says, or what has been done, is no promise. */
	private boolean isReport(TextPassage passage) {
		return !passage.isRow() && this.rules.phrases()
			.stream()
			.filter((phrase) -> phrase.part().equals("speech") || phrase.part().equals("report"))
			.anyMatch((phrase) -> phrase.in(passage.text()).isPresent());
	}

	/**
	 * The parties that words such as 甲方, 双方 or 两市经信部门 stand for; none if they stand for
	 * others.
	 */
	private List<String> parties(String words, Agreed agreed) {
		List<String> names = agreed.parties().stream().map(Agreed.Party::name).toList();
		int one = this.rules.value("party", words).map(Integer::parseInt).orElse(0);
		if (one > 0 && one <= names.size()) {
			return List.of(names.get(one - 1));
		}
		if (words.equals(TaskReader.SIGNATORIES) || this.rules.words("joint").contains(words)) {
			return names;
		}
		Matcher kind = Pattern.compile(this.rules.anyOf("joint") + "(\\p{IsHan}{2,8})(?:部门|局|委|厅)$").matcher(words);
		boolean all = kind.find() && names.size() > 1 && names.stream()
			.allMatch((name) -> kind.group(1).chars().allMatch((letter) -> name.indexOf(letter) >= 0));
		return all ? names : List.of();
	}

	private boolean isNumbered(TextPassage passage) {
		return this.rules.phrases("enumerator").stream().anyMatch((number) -> number.in(passage.text()).isPresent());
	}

	private static boolean isNumberedTask(TextPassage passage, Layout layout) {
		return layout.areas().stream().anyMatch((area) -> area.passages().contains(passage));
	}

	private static void replace(Map<Integer, List<Task>> tasks, Task old, Task task) {
		tasks.values()
			.forEach((all) -> all.replaceAll((each) -> (each == old
					|| each.passage().equals(old.passage()) && each.start() == old.start() && each.end() == old.end())
							? task.with(each.bearers()) : each));
	}

	private static List<Bearer> bearers(Responsibilities responsibilities, TextPassage passage) {
		if (!passage.isRow()) {
			return responsibilities.in(passage.text());
		}
		List<Bearer> bearers = new ArrayList<>();
		for (int i = 0; i < Math.min(passage.header().size(), passage.cells().size()); i++) {
			bearers.addAll(responsibilities.inCell(passage.header().get(i), passage.cells().get(i)));
		}
		return bearers;
	}

	private List<Figure> figures(Manuscript manuscript, Set<TextPassage> scopes) {
		FigureReader reader = new FigureReader(this.rules, this.times);
		List<Figure> figures = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		StringBuilder sentence = new StringBuilder();
		List<TextPassage> all = manuscript.passages();
		for (int i = 0; i < all.size(); i++) {
			TextPassage passage = all.get(i);
			if (passage.opens()) {
				sentence.setLength(0);
			}
			boolean beside = this.rules.phrases("aside")
				.stream()
				.anyMatch((aside) -> aside.in(passage.text()).isPresent());
			figures.addAll(reader.read(passage, sentence.toString(), scopes.contains(passage) && !beside, seen));
			boolean more = i + 1 < all.size() && all.get(i + 1).text().startsWith("其中");
			if (passage.goesOn() || more) {
				sentence.append(passage.text());
			}
			else {
				sentence.setLength(0);
			}
		}
		return figures;
	}

}
