package org.accordgraph.question;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.accordgraph.browser.BrowserLinks;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where to go on from an answer. Every answer has links: they have to cost little. */
@Component
class QuestionLinks {

	private final Questions questions;

	private final BrowserLinks browser;

	QuestionLinks(Questions questions, BrowserLinks browser) {
		this.questions = questions;
		this.browser = browser;
	}

	Answer.Links of(Question question, Map<String, Object> values) {
		String service = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
		String query = query(values);
		return new Answer.Links(address(service, question, query),
				this.browser.toEncoded(question.file().linked().bind(values)),
				sibling(question).map((picture) -> address(service, picture, query)).orElse(null));
	}

	/** The question that draws what this one lists. */
	Optional<Question> sibling(Question question) {
		return question.isPicture() ? Optional.empty() : this.questions.pictureOf(question);
	}

	private static String address(String service, Question question, String query) {
		return service + "/api/questions/" + question.path() + query;
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
