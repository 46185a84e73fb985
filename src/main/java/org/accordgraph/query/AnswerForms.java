package org.accordgraph.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.accordgraph.query.graph.GraphFormat;
import org.accordgraph.support.request.AcceptedTypes;
import org.accordgraph.support.table.Format;
import org.accordgraph.support.table.Formats;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/**
 * The formats of an answer: JSON, tables, graphs, or the question as Cypher.
 */
@Component
class AnswerForms {

	private static final String JSON = "json";

	private final Formats formats;

	AnswerForms(Formats formats) {
		this.formats = formats;
	}

	/**
	 * Selects the format that a request asks for.
	 * @param name the parameter {@code format}, one of the names; it takes precedence
	 * over {@code Accept}
	 * @param accept the media types of the {@code Accept} header
	 * @param drawn whether the answer contains a graph
	 * @throws HttpMediaTypeNotAcceptableException if there is no format of these types
	 */
	AnswerForm of(@Nullable String name, List<MediaType> accept, boolean drawn)
			throws HttpMediaTypeNotAcceptableException {
		if (name == null) {
			return accepted(accept, drawn).orElseThrow(() -> new HttpMediaTypeNotAcceptableException(types(drawn)));
		}
		if (name.equals(JSON) || name.equals(AnswerForm.CYPHER)) {
			return new AnswerForm(name, null);
		}
		return new AnswerForm(name, this.formats.named(name).orElseThrow());
	}

	private Optional<AnswerForm> accepted(List<MediaType> accept, boolean drawn)
			throws HttpMediaTypeNotAcceptableException {
		return AcceptedTypes.inOrder(accept).stream().flatMap((type) -> ofType(type, drawn).stream()).findFirst();
	}

	/** JSON comes first, so that who accepts anything gets it. */
	private Optional<AnswerForm> ofType(MediaType type, boolean drawn) {
		if (type.isCompatibleWith(MediaType.APPLICATION_JSON)) {
			return Optional.of(new AnswerForm(JSON, null));
		}
		return written(drawn).stream()
			.filter((format) -> type.isCompatibleWith(format.mediaType()))
			.findFirst()
			.map((format) -> new AnswerForm(format.name(), format))
			.or(() -> type.isCompatibleWith(MediaType.TEXT_PLAIN) ? Optional.of(new AnswerForm(AnswerForm.CYPHER, null))
					: Optional.empty());
	}

	/** Returns the media types of an answer. */
	List<MediaType> types(boolean drawn) {
		return Stream
			.concat(Stream.of(MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN),
					written(drawn).stream().map(Format::mediaType))
			.toList();
	}

	/**
	 * Returns the values of the parameter {@code format}.
	 * @param drawn whether the answer contains a graph
	 */
	List<String> names(boolean drawn) {
		return Stream.concat(Stream.of(JSON, AnswerForm.CYPHER), written(drawn).stream().map(Format::name))
			.sorted()
			.toList();
	}

	/** Returns the formats that are downloaded as files. */
	List<Format> written(boolean drawn) {
		return this.formats.all().stream().filter((format) -> drawn || !(format instanceof GraphFormat)).toList();
	}

}
