package org.accordgraph.query.readable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.accordgraph.database.read.GraphReader;
import org.accordgraph.model.AnswerWords;
import org.accordgraph.model.Language;
import org.accordgraph.model.Vocabulary;
import org.accordgraph.query.evidence.PassagePlace;
import org.accordgraph.query.evidence.Passages;
import org.accordgraph.query.readable.ReadableColumn.Shape;
import org.accordgraph.support.table.About;
import org.accordgraph.support.table.Cover;
import org.accordgraph.support.table.Table;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/**
 * Turns the rows of an answer into a table for people: one column per entity, with its
 * name in their language, and values in the words of the model. Names that the answer
 * does not contain are looked up in one round trip.
 */
@Component
public class ReadableTables {

	private static final String EVIDENCE = "evidence";

	private static final String PASSAGE = "passageId";

	private static final String NAMES = """
			UNWIND $ids AS id
			MATCH (entity:Entity {id: id})
			RETURN entity.id AS id, entity.name AS name, entity.nameEn AS nameEn
			""";

	private final Vocabulary vocabulary;

	private final AnswerWords words;

	private final Passages passages;

	private final GraphReader reading;

	private final Clock clock = Clock.systemDefaultZone();

	ReadableTables(Vocabulary vocabulary, AnswerWords words, Passages passages, GraphReader reading) {
		this.vocabulary = vocabulary;
		this.words = words;
		this.passages = passages;
		this.reading = reading;
	}

	/**
	 * Returns the table of an answer.
	 * @param about the question, and whether rows are missing
	 * @param parameters its parameter values
	 * @param columns its columns
	 * @param rows its rows
	 * @param language the language of the reader
	 * @param link the address of the answer in the explorer
	 */
	public Table of(About about, Map<String, Object> parameters, List<String> columns, List<Map<String, Object>> rows,
			Language language, String link) {
		List<ReadableColumn> joined = ReadableColumns.of(columns)
			.stream()
			.filter((column) -> rows.isEmpty() || column.isIn(rows))
			.toList();
		Map<String, PassagePlace> places = places(rows);
		Map<String, String> names = names(ids(joined, parameters, rows, places.values()), language);
		ReadableValues values = new ReadableValues(this.vocabulary, this.words, language, names);
		List<Map<String, @Nullable Object>> read = new ArrayList<>();
		for (Map<String, Object> row : rows) {
			Map<String, @Nullable Object> cells = new LinkedHashMap<>();
			joined.forEach((column) -> cells.put(column.name(), cell(column, row, values, places, language)));
			read.add(cells);
		}
		return new Table(about, joined.stream().map(ReadableColumn::name).toList(),
				joined.stream().map((column) -> values.heading(column.heading())).toList(), read,
				cover(about, parameters, places.values(), values, language, link));
	}

	private Cover cover(About about, Map<String, Object> parameters, Collection<PassagePlace> places,
			ReadableValues values, Language language, String link) {
		List<Cover.Line> lines = new ArrayList<>();
		parameters.forEach((name, value) -> lines
			.add(new Cover.Line(values.heading(name.replaceAll("Ids?$", "")), parameter(name, value, values), false)));
		Set<String> documents = places.stream()
			.map((place) -> values.name(place.document()))
			.collect(Collectors.toCollection(LinkedHashSet::new));
		if (!documents.isEmpty()) {
			lines.add(new Cover.Line(values.file("source", Map.of()),
					String.join(values.file("comma", Map.of()), documents), false));
		}
		lines.add(new Cover.Line(values.file("date", Map.of()), LocalDate.now(this.clock).toString(), false));
		lines.add(new Cover.Line(values.file("link", Map.of()), link, true));
		Map<String, Integer> number = Map.of("n", about.rows());
		return new Cover((language == Language.ZH) ? about.questionZh() : about.question(), lines,
				about.cut() ? values.file("cut", number) : null,
				about.cut() ? values.file("cutSheet", number) : values.file("answer", number));
	}

	private static String parameter(String name, Object value, ReadableValues values) {
		boolean isId = name.endsWith("Id") || name.endsWith("Ids");
		String property = name.replaceAll("s$", "");
		return each(value).map((one) -> isId ? values.name(one) : String.valueOf(values.value(property, one)))
			.collect(Collectors.joining(values.file("comma", Map.of())));
	}

	private @Nullable Object cell(ReadableColumn column, Map<String, Object> row, ReadableValues values,
			Map<String, PassagePlace> places, Language language) {
		Object value = row.get(column.name());
		if (column.shape() == Shape.PATH) {
			return steps(row, language);
		}
		if (value == null) {
			return null;
		}
		if (column.name().equals(EVIDENCE) || column.name().equals(PASSAGE)) {
			List<String> read = each(value).map((id) -> passage(id, values, places)).toList();
			return (value instanceof Collection<?>) ? read : read.get(0);
		}
		Object text = column.texts().isEmpty() ? value : text(column, row, language);
		if (column.shape() == Shape.VALUE) {
			return values.value(column.name(), text);
		}
		if (column.isNameless()) {
			List<String> named = each(value).map(values::name).toList();
			return (value instanceof Collection<?>) ? named : named.get(0);
		}
		return (text != null) ? text : value;
	}

	/** The text of a column in a language; in Chinese if there is no English one. */
	private static @Nullable Object text(ReadableColumn column, Map<String, Object> row, Language language) {
		List<String> texts = column.texts();
		Object english = row.get(texts.get(texts.size() - 1));
		return (language == Language.EN && english != null) ? english : row.get(texts.get(0));
	}

	private static String passage(Object id, ReadableValues values, Map<String, PassagePlace> places) {
		PassagePlace place = places.get(id.toString());
		return (place == null) ? id.toString() : values.file("passage",
				Map.of("segment", values.name(place.segment()).split("[：:，,]")[0], "n", place.ordinal()));
	}

	/** The steps of a path as sentences. */
	private static List<String> steps(Map<String, Object> row, Language language) {
		String english = (language == Language.EN) ? "En" : "";
		List<?> entities = each(row.get("entities" + english)).toList();
		List<?> words = each(row.get("words" + english)).toList();
		List<String> steps = new ArrayList<>();
		for (int i = 0; i < words.size() && i + 1 < entities.size(); i++) {
			steps.add(entities.get(i) + " " + words.get(i) + " " + entities.get(i + 1));
		}
		return steps;
	}

	private Map<String, PassagePlace> places(List<Map<String, Object>> rows) {
		Set<String> ids = rows.stream()
			.flatMap((row) -> Stream.concat(each(row.get(EVIDENCE)), each(row.get(PASSAGE))))
			.map(Object::toString)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		Map<String, PassagePlace> places = new LinkedHashMap<>();
		this.passages.find(ids).forEach((place) -> places.put(place.id(), place));
		return places;
	}

	private static Set<String> ids(List<ReadableColumn> columns, Map<String, Object> parameters,
			List<Map<String, Object>> rows, Collection<PassagePlace> places) {
		Set<String> ids = new LinkedHashSet<>();
		parameters.forEach((name, value) -> each(value).forEach((id) -> ids.add(id.toString())));
		places.forEach((place) -> {
			ids.add(place.segment());
			ids.add(place.document());
		});
		columns.stream()
			.filter(ReadableColumn::isNameless)
			.forEach((column) -> rows
				.forEach((row) -> each(row.get(column.name())).forEach((id) -> ids.add(id.toString()))));
		rows.forEach((row) -> row.values().forEach((value) -> mapped(value, ids)));
		return ids;
	}

	/** The ids of entities that a map does not name. */
	private static void mapped(@Nullable Object value, Set<String> ids) {
		if (value instanceof Collection<?> several) {
			several.forEach((one) -> mapped(one, ids));
		}
		else if (value instanceof Map<?, ?> map && map.get("id") instanceof String id && map.get("name") == null) {
			ids.add(id);
		}
	}

	private Map<String, String> names(Set<String> ids, Language language) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		return this.reading.ask(NAMES, Map.of("ids", List.copyOf(ids)), (found) -> {
			Map<String, String> names = new HashMap<>();
			found.forEachRemaining((row) -> {
				String name = name(row, language);
				if (name != null) {
					names.put(row.get("id").asString(), name);
				}
			});
			return names;
		});
	}

	private static @Nullable String name(Record row, Language language) {
		String name = row.get("name").asString(null);
		String english = row.get("nameEn").asString(null);
		return (english != null && (language == Language.EN || name == null)) ? english : name;
	}

	private static Stream<?> each(@Nullable Object value) {
		return (value instanceof Collection<?> several) ? several.stream() : Stream.ofNullable(value);
	}

}
