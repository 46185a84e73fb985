package org.accordgraph.query.readable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.accordgraph.query.readable.ReadableColumn.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Joins the columns of an answer that are about one entity (its id, its name in two
 * languages) into one column, and a column with its English counterpart. The explorer
 * joins them in the same way ({@code js/ask/table.js}).
 */
final class ReadableColumns {

	/** Columns with ids whose names do not say so. */
	private static final Set<String> IDS = Set.of("side", "sides", "setBy", "sharedSides", "through", "blanks");

	private static final Pattern NAME = Pattern.compile("(Name)?(En)?$");

	/** Keys of rows that belong together, which say nothing beyond the names in them. */
	private static final Set<String> KEYS = Set.of("pair");

	private final LinkedHashSet<String> columns;

	/** The first id without a column with its name, whose name may be just "name". */
	private final @Nullable String nameless;

	private final Set<String> seen = new HashSet<>();

	private final List<ReadableColumn> joined = new ArrayList<>();

	private ReadableColumns(List<String> columns) {
		this.columns = new LinkedHashSet<>(columns);
		this.nameless = columns.stream()
			.filter((name) -> name.endsWith("Id") && !has(without(name, "Id") + "Name"))
			.findFirst()
			.orElse(null);
	}

	/**
	 * Joins columns.
	 * @param columns the columns of an answer in order
	 */
	static List<ReadableColumn> of(List<String> columns) {
		ReadableColumns result = new ReadableColumns(columns);
		columns.stream().filter((name) -> !result.seen.contains(name)).forEach(result::join);
		// A name may stand before its id, and is then part of a later column.
		return result.joined.stream()
			.filter((column) -> column.shape() != Shape.VALUE || !result.seen.contains(column.name()))
			.toList();
	}

	private void join(String name) {
		if (name.equals("entityIds") && has("wordsEn")) {
			take(new ReadableColumn(name, "way", Shape.PATH, List.of()),
					List.of("entities", "entitiesEn", "words", "wordsEn"));
		}
		else if (name.endsWith("Ids") || has(one(name) + "Names")) {
			many(name);
		}
		else if (name.equals("id")) {
			entity(name, "id", Stream.of("name", "nameEn").filter(this::has).toList());
		}
		else if (name.endsWith("Id")) {
			String of = without(name, "Id");
			List<String> spellings = (name.equals(this.nameless) && has("nameEn")) ? List.of(of + "Name", "name", of)
					: List.of(of + "Name", of);
			entity(name, of, pair(spellings));
		}
		else if (has(name + "Name")) {
			entity(name, name, pair(List.of(name + "Name")));
		}
		else {
			value(name);
		}
	}

	private void value(String name) {
		if (KEYS.contains(name)) {
			return;
		}
		String of = NAME.matcher(name).replaceFirst("");
		String heading = of.isEmpty() ? name : of;
		if (IDS.contains(name) && !has(name + "En")) {
			this.joined.add(new ReadableColumn(name, heading, Shape.ENTITY, List.of()));
		}
		else if (!name.endsWith("En")) {
			this.joined
				.add(ReadableColumn.ofValues(name, heading, has(name + "En") ? List.of(name, name + "En") : List.of()));
		}
		else if (!has(without(name, "En"))) {
			this.joined.add(ReadableColumn.ofValues(name, heading, List.of()));
		}
	}

	/**
	 * Ids in a list, with the lists of their names: {@code bodyIds}, {@code bodies};
	 * {@code commitmentIds}, {@code commitmentNames}.
	 */
	private void many(String name) {
		String stem = name.endsWith("Ids") ? without(name, "Ids") : name;
		String all = stem.equals(name) ? name : stem.replaceAll("y$", "ie") + "s";
		List<String> texts = pair(Stream.of(one(all) + "Names", all, stem, stem.equals("created") ? "creates" : null)
			.filter(Objects::nonNull)
			.filter((each) -> !each.equals(name))
			.toList());
		entity(name, (texts.isEmpty() || texts.get(0).endsWith("Names")) ? all : texts.get(0), texts);
	}

	private void entity(String name, String heading, List<String> texts) {
		take(new ReadableColumn(name, heading, Shape.ENTITY, texts), texts);
	}

	private void take(ReadableColumn column, List<String> parts) {
		this.seen.add(column.name());
		this.seen.addAll(parts);
		this.joined.add(column);
	}

	/**
	 * The columns of a name and its English counterpart: the first of several spellings
	 * that the answer has.
	 */
	private List<String> pair(List<String> spellings) {
		Optional<String> both = spellings.stream().filter((each) -> has(each) && has(each + "En")).findFirst();
		Optional<String> name = both
			.or(() -> spellings.stream().filter((each) -> each.endsWith("Name") && has(each)).findFirst());
		return name.map((each) -> Stream.of(each, each + "En").filter(this::has).toList()).orElse(List.of());
	}

	private boolean has(String name) {
		return this.columns.contains(name);
	}

	private static String one(String names) {
		return names.replaceAll("ies$", "y").replaceAll("s$", "");
	}

	private static String without(String name, String ending) {
		return name.substring(0, name.length() - ending.length());
	}

}
