package org.accordgraph.search;

import java.util.List;
import java.util.Map;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.reading.Reading;

import org.springframework.stereotype.Component;

/**
 * Finds things with the question {@code finding/things-by-name}, and puts them in order.
 */
@Component
class Search {

	private final String question;

	private final Reading reading;

	Search(CypherFolder folder, Reading reading) {
		this.question = folder.text("questions/finding/things-by-name.cypher");
		this.reading = reading;
	}

	/**
	 * Finds what goes by a text. If nothing does, what sounds like it is found: other
	 * characters of the same sound are the commonest slip in typed Chinese. Else what has
	 * most of its words.
	 * @param text what somebody typed
	 * @return the best first, at most a thousand
	 */
	List<Hit> find(String text) {
		Wanted wanted = Wanted.of(text);
		List<Hit> hits = find(wanted);
		if (lacksWords(hits) && NormalForm.hasChinese(wanted.form().text())) {
			List<Hit> sounding = find(Wanted.of(Pinyin.of(wanted.form()).full(0)));
			hits = lacksWords(sounding) ? hits : sounding;
		}
		int missing = hits.isEmpty() ? 0 : hits.get(0).match().missing();
		return hits.stream().filter((hit) -> hit.match().missing() == missing).toList();
	}

	private static boolean lacksWords(List<Hit> hits) {
		return hits.isEmpty() || hits.get(0).match().missing() > 0;
	}

	private List<Hit> find(Wanted wanted) {
		if (wanted.form().isEmpty()) {
			return List.of();
		}
		return candidates(wanted.text()).stream()
			.flatMap((thing) -> wanted.in(thing).map((match) -> new Hit(thing, match)).stream())
			.sorted(Hit.ORDER)
			.toList();
	}

	private List<Candidate> candidates(String text) {
		return this.reading.ask(this.question, Map.of("text", text), (result) -> result.list(Candidate::of));
	}

}
