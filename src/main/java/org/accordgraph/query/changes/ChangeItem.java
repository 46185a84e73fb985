package org.accordgraph.query.changes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A change, as the API shows it.
 *
 * @param id a URN that stays the same; the same in both languages
 * @param kind its kind
 * @param title what changed, in the language that was asked for
 * @param knownSince when this service first knew of it
 * @param day the day since which it is so
 * @param publishedOn the day on which a source first said it
 * @param entity what it is about
 * @param before what it was, as far as that is known
 * @param after what it is
 * @param deliveredBy what delivers a commitment
 * @param counts how many facts, rows or changes it comprises
 * @param document the document that brought it
 * @param evidence the ids of the passages that support it
 * @param links links; none to what is not in the graph any more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Change")
record ChangeItem(String id, ChangeKind kind, String title, Instant knownSince, @Nullable LocalDate day,
		@Nullable LocalDate publishedOn, Named entity, @Nullable Told before, @Nullable Told after,
		@Nullable Named deliveredBy, @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Long> counts,
		@Nullable Named document, List<String> evidence, Links links) {

	/**
	 * An entity or a question.
	 *
	 * @param id its id
	 * @param kind its main label; absent of what is not in the graph
	 * @param name its Chinese name
	 * @param nameEn its English name
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "ChangedEntity")
	record Named(String id, @Nullable String kind, @Nullable String name, @Nullable String nameEn) {

	}

	/**
	 * A state.
	 *
	 * @param value the value of the property that tells it
	 * @param words the same in words
	 * @param since the day since which it is so
	 * @param part the part of the entity of which it is told
	 * @param figure the figure of a target
	 * @param unit its unit
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "ChangedState")
	record Told(@Nullable String value, String words, @Nullable LocalDate since, @Nullable String part,
			@Nullable Double figure, @Nullable String unit) {

	}

	/**
	 * Links.
	 *
	 * @param self the entity or answer in the API
	 * @param explorer the same in the explorer
	 * @param document the document in the explorer
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "ChangeLinks")
	record Links(@Nullable String self, @Nullable String explorer, @Nullable String document) {

	}

}
