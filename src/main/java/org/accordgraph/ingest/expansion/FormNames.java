package org.accordgraph.ingest.expansion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.accordgraph.ingest.draft.CellWords;
import org.accordgraph.ingest.draft.CellWords.NameKind;
import org.accordgraph.ingest.draft.KnownNames;
import org.accordgraph.ingest.draft.KnownNames.Known;
import org.accordgraph.ingest.draft.PlacelessName;
import org.accordgraph.lookup.search.NearestNames;
import org.jspecify.annotations.Nullable;

/**
 * The bodies, places and groups that the cells of a form name: those of the graph, and
 * those that its head lists as new, which become rows. A name that is neither is an issue
 * with the nearest ones: nothing is guessed.
 */
final class FormNames {

	private static final Pattern AND = Pattern.compile("(?:和|与|及|以及| and | & )");

	private static final int MOST_NEAREST = 3;

	private final ExpandedForm form;

	private final FormIssues issues;

	private final CellWords words;

	private final KnownNames known;

	private final NearestNames nearest;

	private final String document;

	private final Set<String> declared;

	private final Set<String> used = new LinkedHashSet<>();

	private final Map<String, String> added = new HashMap<>();

	private final Map<String, Integer> ids = new HashMap<>();

	/** The places of new bodies, where the form says so. */
	private final Map<String, String> placeOf = new LinkedHashMap<>();

	private @Nullable String side;

	private boolean sideAsked;

	private int groups;

	FormNames(ExpandedForm form, FormIssues issues, CellWords words, KnownNames known, NearestNames nearest,
			String document, Set<String> declared) {
		this.form = form;
		this.issues = issues;
		this.words = words;
		this.known = known;
		this.nearest = nearest;
		this.document = document;
		this.declared = declared;
	}

	/** Sets the place that 市 in 市科技局 stands for. */
	void side(@Nullable String place) {
		this.side = place;
	}

	/** Notes where a body is. */
	void isIn(String body, String place) {
		this.placeOf.put(body, place);
	}

	/** The id of a place, or {@code null} after an issue. */
	@Nullable String place(String name, FormCell cell, Set<String> passages) {
		List<Known> found = this.known.named(name).stream().filter((each) -> each.label().equals("Place")).toList();
		if (found.size() == 1) {
			return found.get(0).id();
		}
		if (!this.declared.contains(name)) {
			report(name, "Place", cell, found);
			return null;
		}
		this.used.add(name);
		return this.added.computeIfAbsent(name, (any) -> {
			String id = id("", name);
			NameKind kind = this.words.kindOf(name).filter((each) -> each.table().equals("places")).orElse(null);
			this.form.add("places", cell)
				.with("id", id)
				.with("kind", (kind != null) ? kind.kind() : null)
				.with("name", name)
				.evidence(passages);
			return id;
		});
	}

	/**
	 * The ids of the bodies or groups that a name stands for: one, or several that 和
	 * joins; none after an issue.
	 */
	List<String> actors(String name, FormCell cell, Set<String> passages) {
		Optional<String> one = actor(name, cell, passages);
		if (one.isPresent()) {
			return List.of(one.get());
		}
		List<String> parts = parts(name, cell, passages);
		if (parts.size() > 1) {
			return parts;
		}
		List<String> names = ownNames(name);
		if (names.isEmpty()) {
			askForSide(cell);
			return List.of();
		}
		report(names.get(0), "Institution", cell, ambiguous(names));
		return List.of();
	}

	private List<Known> ambiguous(List<String> names) {
		return names.stream()
			.flatMap((each) -> this.known.named(each).stream())
			.filter((each) -> each.label().equals("Institution"))
			.distinct()
			.toList();
	}

	/** Divides a name at the first 和 that leaves known names on both sides. */
	private List<String> parts(String name, FormCell cell, Set<String> passages) {
		var and = AND.matcher(name);
		while (and.find()) {
			Optional<String> first = actor(name.substring(0, and.start()).strip(), cell, passages);
			if (first.isPresent()) {
				String rest = name.substring(and.end()).strip();
				Optional<String> last = actor(rest, cell, passages);
				List<String> more = last.map(List::of).orElseGet(() -> parts(rest, cell, passages));
				if (!more.isEmpty()) {
					List<String> all = new ArrayList<>(List.of(first.get()));
					all.addAll(more);
					return all;
				}
			}
		}
		return List.of();
	}

	private Optional<String> actor(String name, FormCell cell, Set<String> passages) {
		for (String each : ownNames(name)) {
			Optional<Known> body = this.known.only(each, "Institution");
			if (body.isPresent()) {
				if (!each.equals(name)) {
					this.issues.note(cell, "form.read-as", "%s is read as %s.".formatted(name, body.get().name()));
				}
				return Optional.of(body.get().id());
			}
			if (this.declared.contains(each)) {
				this.used.add(each);
				return Optional.of(body(each, cell, passages));
			}
		}
		return this.words.isGroup(name) ? Optional.of(group(name, cell, passages)) : Optional.empty();
	}

	/** The names that a name may stand for: 市科技局 is that of the place of the package. */
	private List<String> ownNames(String name) {
		if (!PlacelessName.is(name) || !this.known.named(name).isEmpty() || this.declared.contains(name)) {
			return List.of(name);
		}
		if (this.side == null) {
			return List.of();
		}
		String kind = name.substring(0, 1);
		String bare = this.side.endsWith(kind) ? this.side.substring(0, this.side.length() - 1) : this.side;
		return List.of(bare + name, bare + name.substring(1));
	}

	private void askForSide(FormCell cell) {
		if (!this.sideAsked) {
			this.sideAsked = true;
			this.issues.error(cell, "form.side",
					"A name in this cell begins with the kind of its place only, and the parties are of several places.",
					"Enter in the head of the form which place is meant: 本方 / Our side.");
		}
	}

	private String body(String name, FormCell cell, Set<String> passages) {
		String before = this.added.get(name);
		if (before != null) {
			return before;
		}
		String id = id("", name);
		this.added.put(name, id);
		NameKind kind = this.words.kindOf(name)
			.filter((each) -> each.table().equals("institutions"))
			.orElse(new NameKind("institutions", "", "MUNICIPAL"));
		this.form.add("institutions", cell)
			.with("id", id)
			.with("kind", kind.kind())
			.with("level", kind.level())
			.with("name", name)
			.with("place", placeOf(name, cell, passages))
			.evidence(passages);
		return id;
	}

	/** Where the form says that a body is, or the place that its name begins with. */
	private @Nullable String placeOf(String name, FormCell cell, Set<String> passages) {
		String stated = this.placeOf.get(name);
		if (stated != null) {
			return place(stated, cell, passages);
		}
		for (int end = name.length() - 1; end >= 2; end--) {
			String beginning = name.substring(0, end);
			boolean known = this.known.only(beginning, "Place").isPresent();
			boolean isNew = this.declared.contains(beginning)
					&& this.words.kindOf(beginning).filter((kind) -> kind.table().equals("places")).isPresent();
			if (known || isNew) {
				return place(beginning, cell, passages);
			}
		}
		return null;
	}

	private String group(String name, FormCell cell, Set<String> passages) {
		return this.added.computeIfAbsent(name, (any) -> {
			String id = this.document + "-g" + ++this.groups;
			this.form.add("groups", cell).with("id", id).with("name", name).evidence(passages);
			return id;
		});
	}

	/** Makes an id of a name; another name with the same pinyin gets another one. */
	String id(String prefix, String name) {
		String id = CellWords.id(prefix, name);
		int times = this.ids.merge(id, 1, Integer::sum);
		return (times > 1) ? id + "-" + times : id;
	}

	/** Whether the head lists a name as new; the name then counts as used. */
	boolean isNew(String name) {
		return this.declared.contains(name) && (this.used.add(name) || true);
	}

	void report(String name, String label, FormCell cell, List<Known> several) {
		if (several.size() > 1) {
			this.issues.error(cell, "form.ambiguous-name",
					"Several entities are called %s: %s.".formatted(name,
							several.stream().map(Known::name).collect(Collectors.joining(", "))),
					"Enter the full name.");
			return;
		}
		String near = this.nearest.of(name, List.of(label), MOST_NEAREST)
			.stream()
			.map(NearestNames.NearName::name)
			.collect(Collectors.joining(", "));
		this.issues.error(cell, "form.unknown-name",
				near.isEmpty() ? "Nothing in the graph is called %s, or similarly.".formatted(name)
						: "Nothing in the graph is called %s. Similar: %s.".formatted(name, near),
				(near.isEmpty() ? "Check for a typo; " : "Enter the name that is meant; ")
						+ "if it is new, list it in the head of the form: 新增名称 / New names.");
	}

	/** Reports names that the head lists and no cell uses. */
	void reportUnused(FormCell cell) {
		this.declared.stream()
			.filter((name) -> !this.used.contains(name))
			.forEach((name) -> this.issues.note(cell, "form.unused-name",
					"No cell of the form uses the new name %s, or the graph has it.".formatted(name)));
	}

}
