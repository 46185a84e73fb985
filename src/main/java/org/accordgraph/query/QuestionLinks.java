package org.accordgraph.query;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.accordgraph.database.embedded.SignIn;
import org.accordgraph.links.Addresses;
import org.accordgraph.links.BrowserLinks;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Creates the links of answers. Every answer has them, so they must be cheap. */
@Component
class QuestionLinks {

	private static final String EXPLORER = "// Explorer: ";

	private static final String NEW_LINE = BrowserLinks.encode("\n");

	private final BrowserLinks browser;

	/** What Neo4j Browser shows next to its sign-in, where this service knows it. */
	private final String signIn;

	QuestionLinks(BrowserLinks browser, ObjectProvider<SignIn> signIn) {
		this.browser = browser;
		this.signIn = signIn.stream()
			.findFirst()
			.map((person) -> "\n// Sign in as %s: the start message says where the password is."
				.formatted(person.user()))
			.orElse("");
	}

	Answer.Links of(Question question, Map<String, Object> values) {
		String service = Addresses.service();
		return new Answer.Links(service + "/api/questions/" + question.path() + query(values),
				this.browser.toEncoded(behindTitles(question, question.file().linked().bind(values), NEW_LINE,
						BrowserLinks.encode(EXPLORER + page(question, values) + this.signIn))));
	}

	/**
	 * Returns the question with its example values, as a favourite: its comment leads to
	 * the explorer.
	 */
	String favourite(Question question) {
		return behindTitles(question, question.file().typed().bind(question.examples()), "\n",
				EXPLORER + page(question, Map.of()));
	}

	/**
	 * Inserts a comment; the titles stay first, since favourites are called after line 1.
	 */
	private static String behindTitles(Question question, String text, String newLine, String comment) {
		int at = -newLine.length();
		for (int line = 0; line < question.file().titleLines(); line++) {
			at = text.indexOf(newLine, at + newLine.length());
		}
		return text.substring(0, at) + newLine + comment + text.substring(at);
	}

	/** Returns the address of an answer in the explorer. */
	String page(Question question, Map<String, Object> values) {
		return Addresses.service() + "/#/ask/" + question.path() + query(values);
	}

	private static String query(Map<String, Object> values) {
		return values.entrySet()
			.stream()
			.map((value) -> value.getKey() + "=" + BrowserLinks.encode(text(value.getValue())))
			.collect(Collectors.joining("&", values.isEmpty() ? "" : "?", ""));
	}

	private static String text(Object value) {
		return (value instanceof Collection<?> all) ? all.stream().map(String::valueOf).collect(Collectors.joining(","))
				: String.valueOf(value);
	}

}
