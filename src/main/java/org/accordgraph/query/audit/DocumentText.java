package org.accordgraph.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.accordgraph.evidence.SourceText;

/**
 * Puts the passages of a document that the graph knows beside those of its text, by their
 * whole ids.
 */
final class DocumentText {

	private final Map<String, String> known;

	private final Map<String, String> texts = new LinkedHashMap<>();

	private final Map<String, String> comparable = new LinkedHashMap<>();

	/**
	 * Puts them beside each other.
	 * @param known the SHA-256 of each passage of the document that the graph knows
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

	/** Passages whose text is another one than the graph was read from. */
	List<String> changed() {
		return this.texts.entrySet()
			.stream()
			.filter((passage) -> this.known.containsKey(passage.getKey()))
			.filter((passage) -> !SourceText.is(passage.getValue(), this.known.get(passage.getKey())))
			.map(Map.Entry::getKey)
			.toList();
	}

	/** Passages that only the graph or only the text has. */
	List<String> missing() {
		Set<String> missing = new TreeSet<>(this.known.keySet());
		missing.addAll(this.texts.keySet());
		missing.removeIf((id) -> this.known.containsKey(id) && this.texts.containsKey(id));
		return List.copyOf(missing);
	}

	/** The text of a passage as it compares; empty where the text lacks it. */
	String of(String passageId) {
		return this.comparable.getOrDefault(passageId, "");
	}

	/**
	 * Tells whether something stands in none of the passages cited. Of a passage of
	 * another document nobody knows here what it says.
	 */
	boolean refutes(List<String> passageIds, Predicate<String> stands) {
		return passageIds.stream().allMatch(this::isOfTheDocument)
				&& passageIds.stream().map(this::of).noneMatch(stands);
	}

	private boolean isOfTheDocument(String passageId) {
		return this.known.containsKey(passageId) || this.texts.containsKey(passageId);
	}

}
