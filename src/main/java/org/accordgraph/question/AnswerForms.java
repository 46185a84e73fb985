package org.accordgraph.question;

import java.util.List;
import java.util.stream.Stream;

import org.accordgraph.format.Format;
import org.accordgraph.format.Formats;
import org.accordgraph.picture.PictureFormat;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * The forms that an answer can have: JSON, a table, a picture, or the question as Cypher.
 */
@Component
class AnswerForms {

	private static final String JSON = "json";

	private final Formats formats;

	AnswerForms(Formats formats) {
		this.formats = formats;
	}

	/**
	 * The form that a request asks for.
	 * @param name what {@code ?format=} says, one of the names; it counts for more than
	 * {@code Accept}
	 * @param accept what {@code Accept} says
	 */
	AnswerForm of(@Nullable String name, List<MediaType> accept) {
		if (name == null) {
			return this.formats.accepted(accept)
				.map((format) -> new AnswerForm(format.name(), format))
				.orElseGet(() -> new AnswerForm(JSON, null));
		}
		if (name.equals(JSON) || name.equals(AnswerForm.CYPHER)) {
			return new AnswerForm(name, null);
		}
		return new AnswerForm(name, this.formats.named(name).orElseThrow());
	}

	/**
	 * What {@code ?format=} can be.
	 * @param drawn whether the question can be drawn
	 */
	List<String> names(boolean drawn) {
		return Stream.concat(Stream.of(JSON, AnswerForm.CYPHER), written(drawn).stream().map(Format::name))
			.sorted()
			.toList();
	}

	/** The forms that are files to save. */
	List<Format> written(boolean drawn) {
		return this.formats.all().stream().filter((format) -> drawn || !(format instanceof PictureFormat)).toList();
	}

}
