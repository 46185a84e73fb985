package org.accordgraph.query;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.accordgraph.links.Addresses;
import org.accordgraph.links.BrowserLinks;

import org.springframework.stereotype.Component;

/** Creates the links of answers. Every answer has them, so they must be cheap. */
@Component
class QuestionLinks {

	private final BrowserLinks browser;

	QuestionLinks(BrowserLinks browser) {
		this.browser = browser;
	}

	Answer.Links of(Question question, Map<String, Object> values) {
		String service = Addresses.service();
		return new Answer.Links(service + "/api/questions/" + question.path() + query(values),
				this.browser.toEncoded(question.file().linked().bind(values)));
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
