package org.accordgraph.query.readable;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A column for people, made of one or several columns of an answer.
 *
 * @param name the column that identifies it
 * @param heading the name of its heading
 * @param shape what its cells contain
 * @param texts the columns with its text in Chinese and, if there is one, in English;
 * empty if its text is that of {@code name} or has to be looked up
 */
record ReadableColumn(String name, String heading, Shape shape, List<String> texts) {

	/** What the cells of a column contain. */
	enum Shape {

		/** A value. */
		VALUE,
		/** An entity, or a list of entities, named by ids. */
		ENTITY,
		/** The steps of a path. */
		PATH

	}

	/** A column whose cells contain values, in both languages if there are two. */
	static ReadableColumn ofValues(String name, String heading, List<String> texts) {
		return new ReadableColumn(name, heading, Shape.VALUE, texts);
	}

	/** Whether its ids have to be looked up, because the answer does not name them. */
	boolean isNameless() {
		return this.shape == Shape.ENTITY && this.texts.isEmpty();
	}

	/** Whether any row has a value. */
	boolean isIn(List<Map<String, Object>> rows) {
		return rows.stream().anyMatch((row) -> has(row.get(this.name)));
	}

	private static boolean has(@Nullable Object value) {
		return value != null;
	}

}
