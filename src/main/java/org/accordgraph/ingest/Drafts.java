package org.accordgraph.ingest;

import java.time.LocalDate;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.cypher.Fingerprint;
import org.accordgraph.database.read.GraphReader;
import org.accordgraph.ingest.draft.Draft;
import org.accordgraph.ingest.draft.Drafter;
import org.accordgraph.ingest.draft.KnownNames;
import org.accordgraph.ingest.draft.KnownNames.Known;
import org.accordgraph.model.EntityId;
import org.accordgraph.support.problem.Problem;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Drafts packages with the names that the graph knows. Nothing is written. */
@Component
public class Drafts {

	private static final int ID_LENGTH = 12;

	/** A text of so many characters is a book. */
	private static final int LONGEST_TEXT = 100_000;

	private final Drafter drafter;

	private final String names;

	private final GraphReader reading;

	Drafts(CypherFolder folder, GraphReader reading) {
		this.drafter = new Drafter(folder);
		this.names = folder.text("import/known-names.cypher");
		this.reading = reading;
	}

	/**
	 * Drafts a package from a text that somebody sent.
	 * @param text the text
	 * @param id the id of its document; empty for one that follows from the text
	 * @param published the day of publication, or {@code null}
	 * @throws Problem if the text is too long, or the id is none
	 */
	public Draft draftSent(String text, String id, @Nullable LocalDate published) {
		if (text.length() > LONGEST_TEXT) {
			throw ImportProblem
				.noText("The text has more than %d characters: draft one document at a time.".formatted(LONGEST_TEXT));
		}
		if (!id.isEmpty() && !EntityId.isOne(id)) {
			throw ImportProblem.noText(
					"'%s' is no id: write lower-case letters, digits and hyphens, such as region-2024.".formatted(id));
		}
		return draft(text, id, published);
	}

	/**
	 * Drafts a package from a text.
	 * @param text the text
	 * @param id the id of its document; empty for one that follows from the text
	 * @param published the day of publication, or {@code null}
	 */
	Draft draft(String text, String id, @Nullable LocalDate published) {
		String document = id.isEmpty() ? "draft-" + Fingerprint.of(text).substring(0, ID_LENGTH) : id;
		return this.drafter.draft(text, document, published, known());
	}

	private KnownNames known() {
		KnownNames known = new KnownNames();
		this.reading.readAtLeisure((tx) -> tx.run(this.names).list()).forEach((row) -> {
			Known entity = new Known(row.get("id").asString(), row.get("label").asString(), row.get("name").asString());
			known.add(entity.name(), entity);
			row.get("aliases").asList((alias) -> alias.asString()).forEach((alias) -> known.add(alias, entity));
		});
		return known;
	}

}
