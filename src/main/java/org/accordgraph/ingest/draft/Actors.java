package org.accordgraph.ingest.draft;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.accordgraph.ingest.draft.Draft.Span;
import org.accordgraph.ingest.draft.Drafter.Tables;
import org.accordgraph.ingest.draft.KnownNames.Known;

/**
 * The bodies, groups and places of a draft: those of the graph by their id, new ones as
 * rows of their own.
 */
final class Actors {

	private static final String GOVERNMENT = "人民政府";

	private static final String RULE_OF_GOVERNMENT = "the government of the place that the text names";

	private static final int LONGEST_KNOWN = 12;

	private static final Pattern SITE = Pattern.compile("在(?:[^，。；]{1,12}[、和与及])?$");

	private static final Pattern RELIED_ON = Pattern.compile("(?:依托|利用|借助)(?:[^，。；]{1,24}[、和与及])?$");

	private final Tables tables;

	private final ReadingRules rules;

	private final KnownNames known;

	private final NewNames newNames;

	private final Ids ids = new Ids();

	private final String document;

	private final Map<String, String> added = new HashMap<>();

	Actors(Tables tables, ReadingRules rules, KnownNames known, String document) {
		this.tables = tables;
		this.rules = rules;
		this.known = known;
		this.newNames = new NewNames(rules);
		this.document = document;
	}

	/** The id of a body or of unnamed actors; the first mention adds a row. */
	String actor(String name, String passage, int start) {
		Optional<Known> body = this.known.only(name, "Institution").or(() -> this.known.only(name, "ActorGroup"));
		if (body.isPresent()) {
			return body.get().id();
		}
		if (isPlace(name)) {
			return government(name, passage, start);
		}
		String before = this.added.get(name);
		String id = (before != null) ? before : add(name, passage, start);
		this.added.put(name, id);
		return id;
	}

	/**
	 * The id of a body that signed: never of unnamed actors, whatever its name ends with.
	 */
	String signatory(String name, String passage, int start) {
		boolean named = this.known.only(name, "Institution").isPresent() || isPlace(name) || ending(name).isPresent();
		if (named || this.added.containsKey(name)) {
			return actor(name, passage, start);
		}
		String id = this.ids.of("", name);
		this.added.put(name, id);
		String[] kind = this.rules.wordAtEnd("body", name)
			.flatMap((word) -> this.rules.value("body", word))
			.orElse("|")
			.split("\\|", -1);
		this.tables.add("institutions",
				new RowBuilder(span(name, passage, start)).cell("id", id, "pinyin of the name", Confidence.LIKELY)
					.cell("kind", kind[0], "words: body", Confidence.GUESS)
					.cell("level", kind[1], "words: body", Confidence.GUESS)
					.cell("name", name, "a party, by the words of the text", Confidence.GUESS)
					.cell("place", place(name, passage, start).map(List::of).orElse(List.of()),
							"place at the beginning of the name", Confidence.LIKELY)
					.evidence(passage));
		return id;
	}

	private static Span span(String name, String passage, int start) {
		return new Span(passage, Math.max(0, start), Math.max(0, start) + name.length());
	}

	/** Whether a name is that of a place or 青原区政府, so that who acts is its 人民政府. */
	private boolean isPlace(String name) {
		boolean other = this.known.named(name).stream().anyMatch((each) -> !each.label().equals("Place"));
		String full = this.known.only(name, "Place").map(Known::name).orElse(name);
		return !other && PlacePrefix.of(full, this.rules)
			.filter((prefix) -> prefix.end() == full.length() || full.substring(prefix.end()).equals("政府"))
			.isPresent();
	}

	/** The government of a place that signs or acts. */
	private String government(String name, String passage, int start) {
		Optional<Known> known = this.known.only(name, "Place");
		String place = known.map(Known::name)
			.orElseGet(() -> PlacePrefix.of(name, this.rules).map(PlacePrefix::name).orElse(name));
		String full = place + GOVERNMENT;
		Optional<Known> body = this.known.only(full, "Institution");
		if (body.isPresent()) {
			return body.get().id();
		}
		String before = this.added.get(full);
		if (before != null) {
			return before;
		}
		String id = this.ids.of("", full);
		this.added.put(full, id);
		String level = PlacePrefix.of(place, this.rules).map((prefix) -> prefix.ending().level()).orElse("");
		this.tables.add("institutions",
				new RowBuilder(span(name, passage, start)).cell("id", id, "pinyin of the name", Confidence.LIKELY)
					.cell("kind", "Government", RULE_OF_GOVERNMENT, Confidence.GUESS)
					.cell("level", level, RULE_OF_GOVERNMENT, Confidence.GUESS)
					.cell("name", full, RULE_OF_GOVERNMENT, Confidence.GUESS)
					.cell("naming", "OURS", RULE_OF_GOVERNMENT, Confidence.LIKELY)
					.cell("place", place(name, passage, start).map(List::of).orElse(List.of()), "the place that acts",
							Confidence.LIKELY)
					.evidence(passage));
		return id;
	}

	private String add(String name, String passage, int start) {
		Span span = span(name, passage, start);
		Optional<Ending> ending = ending(name);
		if (ending.isEmpty()) {
			String id = this.ids.of(this.document + "-", name);
			this.tables.add("groups",
					new RowBuilder(span).cell("id", id, "pinyin of the name", Confidence.LIKELY)
						.cell("name", name, "actors named by kind", Confidence.LIKELY)
						.evidence(passage));
			return id;
		}
		String id = this.ids.of("", name);
		String rule = "endings: " + ending.get().text();
		String level = ending.get().levelOf(name, this.rules);
		this.tables.add("institutions",
				new RowBuilder(span).cell("id", id, "pinyin of the name", Confidence.LIKELY)
					.cell("kind", ending.get().kind(), rule, Confidence.LIKELY)
					.cell("level", level, rule, Confidence.GUESS)
					.cell("name", name, rule, Confidence.LIKELY)
					.cell("place", place(name, passage, start).map(List::of).orElse(List.of()),
							"place at the beginning of the name", Confidence.LIKELY)
					.evidence(passage));
		return id;
	}

	private Optional<Ending> ending(String name) {
		boolean joint = this.rules.words("joint").stream().anyMatch(name::startsWith);
		return joint ? Optional.empty()
				: this.rules.endings()
					.stream()
					.filter((ending) -> ending.table().equals("institutions") && name.endsWith(ending.text())
							&& name.length() > ending.text().length() + 1)
					.findFirst();
	}

	/**
	 * The id of the place that a name begins with: the province, city, county or district
	 * itself, not one that it lies in.
	 */
	Optional<String> place(String name, String passage, int start) {
		Optional<PlacePrefix> prefix = PlacePrefix.of(name, this.rules);
		if (prefix.isPresent()) {
			PlacePrefix found = prefix.get();
			return Optional.of(place(found.name(), found.ending().kind(), "endings: " + found.ending().text(), passage,
					Math.max(0, start) + found.start()));
		}
		for (int end = Math.min(name.length(), LONGEST_KNOWN); end >= 2; end--) {
			List<Known> found = this.known.named(name.substring(0, end))
				.stream()
				.filter((each) -> each.label().equals("Place"))
				.toList();
			if (found.size() == 1) {
				return Optional.of(found.get(0).id());
			}
		}
		return Optional.empty();
	}

	private String place(String name, String kind, String rule, String passage, int start) {
		Optional<Known> place = this.known.only(name, "Place");
		String before = place.map(Known::id).orElse(this.added.get(name));
		if (before != null) {
			return before;
		}
		String id = this.ids.of("", name);
		int from = Math.max(0, start);
		this.tables.add("places",
				new RowBuilder(new Span(passage, from, from + name.length()))
					.cell("id", id, "pinyin of the name", Confidence.LIKELY)
					.cell("kind", kind, rule, Confidence.LIKELY)
					.cell("name", name, rule, Confidence.LIKELY)
					.evidence(passage));
		this.added.put(name, id);
		return id;
	}

	/**
	 * Adds the bodies that the text names and nothing else refers to. Their places tie
	 * them to the graph; it does not take what stands alone.
	 */
	void addNames(Manuscript manuscript) {
		for (TextPassage passage : manuscript.passages()) {
			for (NewNames.Found found : this.newNames.in(passage.text())) {
				boolean isKnown = !this.known.named(found.text()).isEmpty();
				if (!isKnown && ending(found.text()).isPresent()
						&& PlacePrefix.of(found.text(), this.rules).isPresent()) {
					actor(found.text(), this.document + "." + passage.localId(), found.start());
				}
			}
		}
	}

	/**
	 * The places on which a promise relies, or where it is to be fulfilled, by their ids:
	 * 依托…保税区, 在…高新区建设.
	 */
	Map<String, String> sites(Task task, String passage) {
		Map<String, String> sites = new LinkedHashMap<>();
		String text = task.passage().text();
		int from = task.clause().start();
		for (NewNames.Found found : this.newNames.in(text)) {
			String mode = (found.start() < from || found.end() > task.clause().end()) ? null
					: SITE.matcher(text.substring(from, found.start())).find() ? "SITE"
							: RELIED_ON.matcher(text.substring(from, found.start())).find() ? "RELY_ON" : null;
			boolean place = found.ending().table().equals("places");
			if (mode != null && place && found.end() <= task.start()) {
				sites.put(place(found.text(), found.ending().kind(), "endings: " + found.ending().text(), passage,
						found.start()), mode);
			}
		}
		return sites;
	}

	/** The body or place that a text names last, by its id. */
	Optional<String> namedLast(String text) {
		List<NewNames.Found> found = this.newNames.in(text);
		for (int i = found.size() - 1; i >= 0; i--) {
			String name = found.get(i).text();
			Optional<String> id = this.known.only(name, "Institution")
				.or(() -> this.known.only(name, "Place"))
				.map(Known::id)
				.or(() -> Optional.ofNullable(this.added.get(name)));
			if (id.isPresent()) {
				return id;
			}
		}
		return this.known.in(text)
			.stream()
			.filter((each) -> each.entities().size() == 1)
			.reduce((one, other) -> other)
			.map((each) -> each.entities().get(0).id());
	}

}
