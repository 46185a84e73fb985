package org.accordgraph.ingest.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.accordgraph.ingest.draft.Draft.Span;
import org.accordgraph.ingest.draft.Drafter.Tables;
import org.accordgraph.ingest.draft.KnownNames.Known;

/**
 * The bodies, groups and places of a draft: those of the graph by their id, new ones as
 * rows of their own.
 */
final class Actors {

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
		String before = this.added.get(name);
		String id = (before != null) ? before : add(name, passage, start);
		this.added.put(name, id);
		return id;
	}

	private String add(String name, String passage, int start) {
		Span span = new Span(passage, Math.max(0, start), Math.max(0, start) + name.length());
		Optional<Ending> ending = ending(name);
		if (ending.isEmpty()) {
			String id = this.ids.of(this.document + "-", name);
			this.tables.add("groups",
					new RowBuilder(span).cell("id", id, "pinyin of the name", Sureness.LIKELY)
						.cell("name", name, "actors named by kind", Sureness.LIKELY)
						.evidence(passage));
			return id;
		}
		String id = this.ids.of("", name);
		String rule = "endings: " + ending.get().text();
		String level = (name.contains("县") || name.matches(".*\\p{IsHan}区(?!域).*"))
				&& ending.get().level().equals("MUNICIPAL") ? "DISTRICT" : ending.get().level();
		this.tables.add("institutions",
				new RowBuilder(span).cell("id", id, "pinyin of the name", Sureness.LIKELY)
					.cell("kind", ending.get().kind(), rule, Sureness.LIKELY)
					.cell("level", level, rule, Sureness.GUESS)
					.cell("name", name, rule, Sureness.LIKELY)
					.cell("place", city(name, passage, start).map(List::of).orElse(List.of()),
							"place at the beginning of the name", Sureness.LIKELY)
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

	/** The id of the city that a name begins with. */
	Optional<String> city(String name, String passage, int start) {
		int at = name.indexOf('市');
		for (int end = Math.min(name.length(), 6); end >= 2; end--) {
			List<Known> found = this.known.named(name.substring(0, end))
				.stream()
				.filter((each) -> each.label().equals("Place"))
				.toList();
			if (found.size() == 1) {
				return Optional.of(found.get(0).id());
			}
		}
		if (at < 2 || at > 4) {
			return Optional.empty();
		}
		return Optional.of(place(name.substring(0, at + 1), "City", "endings: 市", passage, start));
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
					.cell("id", id, "pinyin of the name", Sureness.LIKELY)
					.cell("kind", kind, rule, Sureness.LIKELY)
					.cell("name", name, rule, Sureness.LIKELY)
					.evidence(passage));
		this.added.put(name, id);
		return id;
	}

	/** Adds the bodies and places that the text names and nothing else refers to. */
	void addNames(Manuscript manuscript) {
		for (TextPassage passage : manuscript.passages()) {
			String id = this.document + "." + passage.localId();
			for (NewNames.Found found : this.newNames.in(passage.text())) {
				boolean isKnown = !this.known.named(found.text()).isEmpty();
				if (!isKnown && found.ending().table().equals("places")) {
					place(found.text(), found.ending().kind(), "endings: " + found.ending().text(), id, found.start());
				}
				else if (!isKnown && ending(found.text()).isPresent()) {
					actor(found.text(), id, found.start());
				}
			}
		}
	}

}
