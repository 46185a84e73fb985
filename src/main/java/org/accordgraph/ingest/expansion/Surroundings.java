package org.accordgraph.ingest.expansion;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.accordgraph.ingest.draft.CellWords;
import org.accordgraph.ingest.draft.KnownNames;
import org.accordgraph.ingest.form.Forms;
import org.accordgraph.ingest.form.LastFigures;
import org.accordgraph.lookup.search.NearestNames;
import org.accordgraph.model.EnumeratedValue;
import org.accordgraph.model.Vocabulary;

/**
 * What the expansion of a form looks up.
 *
 * @param forms the definitions of the forms
 * @param words reads cells
 * @param vocabulary the model, with the words of states
 * @param known the names of the graph
 * @param nearest proposes names
 * @param figures the last known figures of the graph
 * @param firmness the firmness that follows from each modality
 */
record Surroundings(Forms forms, CellWords words, Vocabulary vocabulary, KnownNames known, NearestNames nearest,
		LastFigures figures, Map<String, Long> firmness) {

	/** The role of a bare list, as the head of the form says; empty if it does not. */
	String bareList(String answer) {
		return this.words.bareList(answer);
	}

	/** The state that a word or value stands for, of an entity with a label. */
	Optional<String> status(String word, String label) {
		return values("status").filter((value) -> value.on().isEmpty() || value.on().contains(label))
			.filter((value) -> isCalled(value, word))
			.map(EnumeratedValue::value)
			.findFirst();
	}

	/** The words for the states of a label. */
	String statuses(String label) {
		return values("status").filter((value) -> value.on().contains(label))
			.map((value) -> value.word().zh() + " (" + value.word().en().toLowerCase(Locale.ROOT) + ")")
			.distinct()
			.collect(Collectors.joining(", "));
	}

	/** The state that a word stands for, of whatever entity. */
	Optional<String> anyStatus(String word) {
		return values("status").filter((value) -> isCalled(value, word)).map(EnumeratedValue::value).findFirst();
	}

	/** The nature of a figure that a word stands for. */
	Optional<String> nature(String word) {
		return values("nature")
			.filter((value) -> isCalled(value, word) || !word.isEmpty() && value.word().zh().startsWith(word)
					|| value.word().en().toLowerCase(Locale.ROOT).endsWith(" " + word.toLowerCase(Locale.ROOT)))
			.map(EnumeratedValue::value)
			.findFirst();
	}

	private static boolean isCalled(EnumeratedValue value, String word) {
		return List.of(value.value(), value.word().zh(), value.word().en())
			.stream()
			.anyMatch((name) -> name.equalsIgnoreCase(word));
	}

	private Stream<EnumeratedValue> values(String property) {
		return this.vocabulary.properties()
			.stream()
			.filter((each) -> each.name().equals(property) && !each.values().isEmpty())
			.flatMap((each) -> each.values().stream());
	}

}
