package org.accordgraph.query.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.accordgraph.query.evidence.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Matches the passages of a document in the graph with those of its text, by their full
 * ids.
 */
final class DocumentText {

	private final Map<String, String> known;

	private final Map<String, String> texts = new LinkedHashMap<>();

	private final Map<String, String> comparable = new LinkedHashMap<>();

	/**
	 * Matches the passages.
	 * @param known the SHA-256 of each passage of the document in the graph, by id
	 * @param source the text of the document
	 */
	DocumentText(Map<String, String> known, SourceText source) {
		this.known = known;
		String prefix = source.document() + ".";
		source.passages().forEach((id, text) -> {
			String whole = (known.containsKey(id) || id.startsWith(prefix)) ? id : prefix + id;
			this.texts.put(whole, text);
			this.comparable.put(whole, SourceText.comparable(text));
		});
	}

	Set<String> ids() {
		return this.texts.keySet();
	}

	/** Returns the passages whose text does not match the SHA-256 in the graph. */
	List<String> changed() {
		return this.texts.entrySet()
			.stream()
			.filter((passage) -> isChanged(passage.getValue(), this.known.get(passage.getKey())))
			.map(Map.Entry::getKey)
			.toList();
	}

	private static boolean isChanged(String text, @Nullable String known) {
		return known != null && !SourceText.is(text, known);
	}

	/** Returns the passages that are only in the graph or only in the text. */
	List<String> missing() {
		Set<String> missing = new TreeSet<>(this.known.keySet());
		missing.addAll(this.texts.keySet());
		missing.removeIf((id) -> this.known.containsKey(id) && this.texts.containsKey(id));
		return List.copyOf(missing);
	}

	/** Returns the comparable text of a passage; empty if it is missing. */
	String of(String passageId) {
		return this.comparable.getOrDefault(passageId, "");
	}

	/**
	 * Returns whether none of the cited passages contains something. False if a passage
	 * of another document is cited, because its text is not available.
	 */
	boolean refutes(List<String> passageIds, Predicate<String> stands) {
		return passageIds.stream().allMatch(this::isOfTheDocument)
				&& passageIds.stream().map(this::of).noneMatch(stands);
	}

	private boolean isOfTheDocument(String passageId) {
		return this.known.containsKey(passageId) || this.texts.containsKey(passageId);
	}

}
