package org.accordgraph.ingest.expansion;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.accordgraph.ingest.draft.CellWords;
import org.jspecify.annotations.Nullable;

/**
 * The document that the head of a form of an agreement names, with one segment and the
 * passages that its cells quote.
 */
final class FormSource {

	private final FilledForm filled;

	private final ExpandedForm form;

	private final String id;

	private final @Nullable LocalDate published;

	private final Map<String, String> passages = new LinkedHashMap<>();

	FormSource(FilledForm filled, ExpandedForm form) {
		this.filled = filled;
		this.form = form;
		this.published = FormDates.day(filled.head("published")).orElse(null);
		String title = filled.head("title").text();
		this.id = CellWords.id("", title.isEmpty() ? "untitled" : title)
				+ ((this.published != null) ? "-" + this.published : "");
	}

	String id() {
		return this.id;
	}

	@Nullable LocalDate published() {
		return this.published;
	}

	void add() {
		FormCell title = this.filled.head("title");
		FormCell name = this.filled.head("source").isEmpty() ? title : this.filled.head("source");
		this.form.add("documents", title)
			.with("id", this.id)
			.with("name", name.text(), name)
			.as("publisher", this.filled.head("publisher"))
			.as("publishedOn", this.filled.head("published"))
			.as("address", this.filled.head("address"));
		this.form.add("segments", title)
			.with("id", this.id + ".s1")
			.with("document", this.id)
			.with("ordinal", 1)
			.with("article", "text")
			.with("name", name.text(), name);
	}

	/** The id of a passage; the first mention adds a row. */
	String passage(FormCell cell) {
		return this.passages.computeIfAbsent(cell.text(), (text) -> {
			int ordinal = this.passages.size() + 1;
			String id = "%s.s1.%02d".formatted(this.id, ordinal);
			this.form.add("passages", cell)
				.with("id", id)
				.with("segment", this.id + ".s1")
				.with("ordinal", ordinal)
				.with("kind", "TEXT")
				.with("text", text);
			return id;
		});
	}

}
