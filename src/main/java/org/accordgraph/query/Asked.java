package org.accordgraph.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.accordgraph.lookup.search.NamedEntity;
import org.jspecify.annotations.Nullable;

/**
 * What a typed sentence asks for, and how it was understood.
 *
 * @param text the sentence as typed
 * @param first which of the lists holds the best result
 * @param questions questions with the values of the sentence, best first; the first one
 * with its answer
 * @param pages pages of the explorer, best first
 * @param entities entities by their names, best first
 * @param understood what was understood of the sentence
 */
public record Asked(String text, First first, List<AskedQuestion> questions, List<AskedPage> pages,
		List<AskedEntity> entities, Understood understood) {

	/** The list with the best result. */
	public enum First {

		/** A question. */
		QUESTION,
		/** A page. */
		PAGE,
		/** An entity. */
		ENTITY,
		/** None of them has any. */
		NOTHING

	}

	/**
	 * A question.
	 *
	 * @param name its path below {@code /api/questions}
	 * @param question its title in English
	 * @param questionZh its title in Chinese
	 * @param values the values by parameter
	 * @param entities the entities among the values
	 * @param missing the parameters without a value; the answer needs them
	 * @param answer the beginning of the answer; absent if it was not asked
	 */
	public record AskedQuestion(String name, String question, String questionZh, Map<String, Object> values,
			List<AskedEntity> entities, List<String> missing,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AnswerStart answer) {

	}

	/**
	 * The beginning of an answer.
	 *
	 * @param rowCount the number of rows
	 * @param cut whether more exist
	 * @param entityCount the number of different entities in its first column of ids
	 * @param entities the first of them
	 */
	public record AnswerStart(int rowCount, boolean cut, int entityCount, List<AskedEntity> entities) {

	}

	/**
	 * A page.
	 *
	 * @param page its name
	 * @param address its address behind {@code #/}
	 * @param title its title in English
	 * @param titleZh its title in Chinese
	 */
	public record AskedPage(String page, String address, String title, String titleZh) {

	}

	/**
	 * An entity.
	 *
	 * @param id its id
	 * @param kind its main label
	 * @param name its name
	 * @param nameEn its English name
	 */
	public record AskedEntity(String id, String kind, String name, String nameEn) {

		static List<AskedEntity> of(Collection<NamedEntity> entities) {
			return entities.stream()
				.map((entity) -> new AskedEntity(entity.id(), entity.kind(), entity.name(), entity.nameEn()))
				.toList();
		}

	}

	/**
	 * What was understood.
	 *
	 * @param names the names in the sentence
	 * @param from the first day of the time that it speaks of; absent if it does not
	 * @param to the last day
	 * @param words the words that the best question or page answers to
	 * @param rest the words that nothing was made of
	 */
	public record Understood(List<UnderstoodName> names,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate from,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate to, List<String> words, List<String> rest) {

	}

	/**
	 * A name in the sentence.
	 *
	 * @param text the name in simplified, half-width and lower-case characters
	 * @param entities the entities that have it
	 */
	public record UnderstoodName(String text, List<AskedEntity> entities) {

	}

}
