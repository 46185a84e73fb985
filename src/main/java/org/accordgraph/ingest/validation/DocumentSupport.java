package org.accordgraph.ingest.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.accordgraph.ingest.staging.Staging;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Which documents support the entities of a package: the documents of the passages that a
 * row cites, or, for a row that cites none, those whose rows refer to the entity.
 */
final class DocumentSupport {

	/** Passages to their documents. */
	private final Map<String, String> documents;

	/** Entities that are stated without a passage. */
	private final Map<String, String> withoutEvidence;

	/** {@code entity document} to the document whose rows refer to the entity. */
	private final MVMap<String, String> referring;

	DocumentSupport(Staging staging) {
		this.documents = staging.lookup("documents");
		this.withoutEvidence = staging.lookup("withoutEvidence");
		this.referring = staging.lookup("referring");
	}

	void addPassage(String passage, String document) {
		this.documents.put(passage, document);
	}

	/** The document of a passage, if it is known. */
	@Nullable String documentOf(String passage) {
		return this.documents.get(passage);
	}

	void addWithoutEvidence(String id) {
		this.withoutEvidence.put(id, "");
	}

	/**
	 * Adds a reference of a document to an entity. It matters only if the entity is
	 * stated without a passage.
	 */
	void addReference(String id, String document) {
		if (this.withoutEvidence.containsKey(id)) {
			this.referring.put(id + " " + document, document);
		}
	}

	/** The documents that refer to an entity stated without a passage. */
	List<String> documentsReferringTo(String id) {
		List<String> documents = new ArrayList<>();
		this.referring.cursor(id + " ", id + "!", false)
			.forEachRemaining((key) -> documents.add(this.referring.get(key)));
		return documents;
	}

}
