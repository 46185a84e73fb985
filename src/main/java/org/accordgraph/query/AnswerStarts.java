package org.accordgraph.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.accordgraph.model.EntityKinds;

import org.springframework.stereotype.Component;

/**
 * Asks a question for the beginning of its answer: the number of rows, and the entities
 * of the first column of ids that is no parameter.
 */
@Component
class AnswerStarts {

	/** Enough to count most answers. */
	private static final int MOST_ROWS = 200;

	private static final int SHOWN = 4;

	private static final String ID = "Id";

	private final QuestionRunner runner;

	AnswerStarts(QuestionRunner runner) {
		this.runner = runner;
	}

	Asked.AnswerStart of(FilledQuestion filled) {
		Rows rows = this.runner.rows(filled.question(), QuestionFilling.whole(filled), MOST_ROWS);
		Map<String, Asked.AskedEntity> entities = new LinkedHashMap<>();
		column(rows, filled).ifPresent((column) -> rows.rows().forEach((row) -> {
			if (row.get(column + ID) instanceof String id) {
				entities.putIfAbsent(id, new Asked.AskedEntity(id, kind(row, column), text(row, column + "Name"),
						text(row, column + "NameEn")));
			}
		}));
		return new Asked.AnswerStart(rows.rows().size(), rows.cut(), entities.size(),
				entities.values().stream().limit(SHOWN).toList());
	}

	private static Optional<String> column(Rows rows, FilledQuestion filled) {
		return rows.columns()
			.stream()
			.filter((column) -> column.endsWith(ID) && !filled.values().containsKey(column)
					&& rows.columns().contains(stem(column) + "Name"))
			.map(AnswerStarts::stem)
			.findFirst();
	}

	private static String stem(String column) {
		return column.substring(0, column.length() - ID.length());
	}

	/** The kind that the name of a column says; {@code Entity} if it does not. */
	private static String kind(Map<String, Object> row, String column) {
		String label = column.equals("body") ? "Institution"
				: Character.toUpperCase(column.charAt(0)) + column.substring(1);
		if (EntityKinds.all().contains(label)) {
			return label;
		}
		return (row.get("kind") instanceof String kind && EntityKinds.all().contains(kind)) ? kind : EntityKinds.ENTITY;
	}

	private static String text(Map<String, Object> row, String column) {
		return (row.get(column) instanceof String text) ? text : "";
	}

}
