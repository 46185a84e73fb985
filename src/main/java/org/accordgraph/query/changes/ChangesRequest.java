package org.accordgraph.query.changes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.accordgraph.links.Addresses;
import org.accordgraph.links.BrowserLinks;
import org.accordgraph.model.Language;
import org.accordgraph.support.request.RequestParameter;
import org.accordgraph.support.request.RequestValues;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * A validated request for changes.
 *
 * @param since the first day; null for any
 * @param before the day after the last one; null for any
 * @param limit the maximum number of changes
 * @param cursor where to continue; null for the latest
 * @param language the language of the words
 * @param format the name of the format
 */
record ChangesRequest(@Nullable LocalDate since, @Nullable LocalDate before, int limit, @Nullable Cursor cursor,
		Language language, String format) {

	static final String PATH = "/api/changes";

	private static final String SINCE = "since";

	private static final String BEFORE = "before";

	private static final String LIMIT = "limit";

	private static final String CURSOR = "cursor";

	private static final String LANGUAGE = "lang";

	private static final String FORMAT = "format";

	private static final int DEFAULT_LIMIT = 50;

	private static final int LARGEST_LIMIT = 500;

	private static final int LONGEST_CURSOR = 2_000;

	/** What the database takes for a moment. */
	private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

	private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

	/**
	 * Reads a request.
	 * @param given its values
	 * @param preferred the language that is meant if it names none
	 * @param accepted the format that is meant if it names none
	 * @throws ChangesProblem if the cursor is none
	 */
	static ChangesRequest of(RequestValues given, Language preferred, String accepted) {
		return new ChangesRequest(day(given, SINCE), day(given, BEFORE), given.number(LIMIT),
				given.value(CURSOR).map(Object::toString).map(Cursor::read).orElse(null),
				given.value(LANGUAGE).flatMap((code) -> Language.of(code.toString())).orElse(preferred),
				given.value(FORMAT).map(Object::toString).orElse(accepted));
	}

	private static @Nullable LocalDate day(RequestValues given, String name) {
		return given.value(name).map(LocalDate.class::cast).orElse(null);
	}

	static RequestValues values(MultiValueMap<String, String> given, List<String> formats) {
		return RequestValues.of(given, parameters(formats));
	}

	static List<RequestParameter> parameters(List<String> formats) {
		return List.of(RequestParameter.day(SINCE, "The first day, in UTC, on which this service knew of a change"),
				RequestParameter.day(BEFORE, "The day after the last one (exclusive), in UTC"),
				RequestParameter.number(LIMIT, "Maximum number of changes", 1, LARGEST_LIMIT, DEFAULT_LIMIT),
				RequestParameter.text(CURSOR, "Where to continue: the cursor in the link next")
					.upTo(LONGEST_CURSOR)
					.such(new Cursor(Instant.parse("2022-01-17T00:00:00Z"), "document/cqcd-2021").toString()),
				RequestParameter.oneOf(FORMAT, "JSON, JSON Feed 1.1, or Atom", formats),
				RequestParameter.oneOf(LANGUAGE, "Language of the titles; by default that of Accept-Language",
						Stream.of(Language.values()).map(Language::code).toList()));
	}

	private static Instant begin(LocalDate day) {
		return day.atStartOfDay(ZoneOffset.UTC).toInstant();
	}

	/** Returns the window; a day out of the range of the database is its end. */
	ChangeWindow window() {
		Instant from = (this.since != null) ? inRange(begin(this.since)) : EARLIEST;
		Instant to = (this.before != null) ? inRange(begin(this.before)) : LATEST;
		return (this.cursor != null && inRange(this.cursor.at()).isBefore(to))
				? new ChangeWindow(from, inRange(this.cursor.at()), this.cursor.key(), this.limit)
				: new ChangeWindow(from, to, ChangeWindow.NONE, this.limit);
	}

	private static Instant inRange(Instant moment) {
		return moment.isBefore(EARLIEST) ? EARLIEST : moment.isAfter(LATEST) ? LATEST : moment;
	}

	/** Returns the address of the same request from another position on. */
	String address(@Nullable Cursor from) {
		Map<String, Object> values = new LinkedHashMap<>();
		if (this.since != null) {
			values.put(SINCE, this.since);
		}
		if (this.before != null) {
			values.put(BEFORE, this.before);
		}
		if (this.limit != DEFAULT_LIMIT) {
			values.put(LIMIT, this.limit);
		}
		if (from != null) {
			values.put(CURSOR, from);
		}
		values.put(FORMAT, this.format);
		values.put(LANGUAGE, this.language.code());
		return Addresses.service() + PATH
				+ values.entrySet()
					.stream()
					.map((value) -> value.getKey() + "=" + BrowserLinks.encode(String.valueOf(value.getValue())))
					.collect(Collectors.joining("&", "?", ""));
	}

}
