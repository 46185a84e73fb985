package org.accordgraph.question;

import java.util.List;
import java.util.stream.Stream;

import org.accordgraph.format.Formats;
import org.accordgraph.graph.GraphLoader;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The forms that an answer can have: JSON, tables, or the question as Cypher. */
@Component
class AnswerForms {

	private static final String JSON = "json";

	private final Formats formats;

	private final GraphLoader graph;

	AnswerForms(Formats formats, GraphLoader graph) {
		this.formats = formats;
		this.graph = graph;
	}

	/**
	 * The form that a request asks for.
	 * @param name what {@code ?format=} says; it counts for more than {@code Accept}
	 * @param accept what {@code Accept} says
	 * @throws BadParameter if there is no form of this name
	 */
	AnswerForm of(@Nullable String name, List<MediaType> accept) {
		String version = this.graph.version();
		if (name == null) {
			return this.formats.accepted(accept)
				.map((format) -> new AnswerForm(format.name(), format, version))
				.orElseGet(() -> new AnswerForm(JSON, null, version));
		}
		if (name.equals(JSON) || name.equals(AnswerForm.CYPHER)) {
			return new AnswerForm(name, null, version);
		}
		return this.formats.named(name)
			.map((format) -> new AnswerForm(name, format, version))
			.orElseThrow(() -> BadParameter.unknownFormat(name, names()));
	}

	/** What {@code ?format=} can be. */
	List<String> names() {
		return Stream.concat(Stream.of(JSON, AnswerForm.CYPHER), this.formats.names().stream()).sorted().toList();
	}

}
