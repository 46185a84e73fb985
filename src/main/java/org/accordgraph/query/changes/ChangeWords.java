package org.accordgraph.query.changes;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.accordgraph.model.Language;
import org.accordgraph.query.changes.Change.State;
import org.accordgraph.query.changes.Change.Subject;
import org.accordgraph.query.readable.ReadableValues;
import org.jspecify.annotations.Nullable;

/** Says in one language what changed. */
final class ChangeWords {

	private static final String GROUP = "change";

	/** The property that tells the state, by the kind of the change. */
	private static final Map<ChangeKind, String> TOLD_BY = Map.of(ChangeKind.STATE, "status", ChangeKind.DELIVERY,
			"extent", ChangeKind.FULFILMENT, "fulfilment", ChangeKind.TARGET, "attainment");

	private final ReadableValues values;

	private final Language language;

	ChangeWords(ReadableValues values, Language language) {
		this.values = values;
		this.language = language;
	}

	/** The title of the feed. */
	String title() {
		return text("title", Map.of());
	}

	/** The title of a change. */
	String title(Change change) {
		// The names come last: what they contain is not filled in.
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("now", (change.after() != null) ? state(change.kind(), change.after()) : "");
		parts.put("by", (change.by() != null) ? name(change.by()) : "");
		parts.put("entity", name(change.entity()));
		String title = text(change.kind().name(), parts);
		return (change.before() != null && change.before().value() != null)
				? before(title, state(change.kind(), change.before())) : title;
	}

	private String before(String title, String was) {
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("was", was);
		parts.put("title", title);
		return text("before", parts);
	}

	/** What else there is to say of a change, in sentences. */
	String details(Change change) {
		List<String> sentences = new ArrayList<>();
		if (!change.counts().isEmpty()) {
			sentences
				.add(text(change.counts().containsKey("added") ? "rows" : change.counts().keySet().iterator().next(),
						change.counts()));
		}
		if (change.day() != null) {
			sentences.add(text("day", Map.of("day", day(change.day()))));
		}
		sentences.add(text("known", Map.of("day", day(LocalDate.ofInstant(change.at(), ZoneOffset.UTC)))));
		if (change.document() != null && !change.document().equals(change.entity())) {
			sentences.add(text("source", Map.of("document", name(change.document()))));
		}
		if (!change.evidence().isEmpty()) {
			sentences.add(text("evidence", Map.of("passages",
					change.evidence().stream().collect(Collectors.joining(text("comma", Map.of()))))));
		}
		return String.join((this.language == Language.ZH) ? "" : " ", sentences);
	}

	/** A state in words. */
	String state(ChangeKind kind, State state) {
		String property = TOLD_BY.getOrDefault(kind, "status");
		String value = String.valueOf(this.values.value((state.value() != null) ? property : "certainty",
				(state.value() != null) ? state.value() : "NOT_STATED"));
		if (state.figure() != null) {
			value = text("figure", Map.of("state", value, "figure", figure(state.figure(), state.unit())));
		}
		return (state.part() != null) ? text("part", Map.of("state", value, "part", state.part())) : value;
	}

	private String figure(double figure, @Nullable String unit) {
		String number = NumberFormat.getInstance(Locale.ENGLISH).format(figure);
		String gap = (this.language == Language.ZH) ? "" : " ";
		return (unit != null) ? number + gap + this.values.value("unit", unit) : number;
	}

	private String name(Subject subject) {
		String english = subject.nameEn();
		String name = (this.language == Language.EN && english != null) ? english : subject.name();
		return (name != null) ? name : subject.id();
	}

	private String day(LocalDate day) {
		return DateTimeFormatter.ofPattern((this.language == Language.ZH) ? "yyyy年M月d日" : "d MMMM yyyy", Locale.ENGLISH)
			.format(day);
	}

	private String text(String name, Map<String, ?> parts) {
		return this.values.phrase(GROUP, name, parts);
	}

}
