package org.accordgraph.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.accordgraph.lookup.search.NamedEntity;
import org.accordgraph.lookup.search.NearestNames;
import org.accordgraph.model.EntityKinds;
import org.accordgraph.query.ask.Sentence;
import org.accordgraph.query.ask.Sentences;
import org.accordgraph.query.ask.SitePage;
import org.accordgraph.query.ask.SitePages;

import org.springframework.stereotype.Component;

/** Finds the questions, pages and entities that a typed sentence asks for. */
@Component
public class SentenceAnswers {

	private static final int MOST_QUESTIONS = 4;

	private static final int MOST_ENTITIES = 8;

	/** Below this share of the best score, a question is not meant. */
	private static final double SHARE = 0.5;

	private final Sentences sentences;

	private final SitePages pages;

	private final Questions questions;

	private final QuestionFilling filling;

	private final AnswerStarts answers;

	private final NearestNames nearest;

	SentenceAnswers(Sentences sentences, SitePages pages, Questions questions, QuestionFilling filling,
			AnswerStarts answers, NearestNames nearest) {
		this.sentences = sentences;
		this.pages = pages;
		this.questions = questions;
		this.filling = filling;
		this.answers = answers;
		this.nearest = nearest;
	}

	/**
	 * Reads a sentence.
	 * @param text the sentence, in English or Chinese
	 * @param today the day from which the times in it are reckoned
	 */
	public Asked ask(String text, LocalDate today) {
		Sentence sentence = this.sentences.read(text, today);
		List<FilledQuestion> asked = questions(sentence);
		List<FoundPage> open = this.pages.all()
			.stream()
			.flatMap((page) -> FoundPage.in(page, sentence).stream())
			.sorted(Comparator.comparing((page) -> -page.score()))
			.toList();
		List<NamedEntity> entities = entities(sentence);
		BitSet covered = covered(asked, open);
		return new Asked(text, first(sentence, asked, open, entities), listed(asked),
				open.stream().map((found) -> listed(found.page())).toList(), Asked.AskedEntity.of(entities),
				understood(sentence, covered));
	}

	private List<FilledQuestion> questions(Sentence sentence) {
		List<FilledQuestion> all = this.filling.fill(this.questions.all(), sentence);
		double best = all.isEmpty() ? 0 : all.get(0).score();
		return all.stream()
			.filter((each) -> each.score() > 0 && each.score() >= best * SHARE)
			.limit(MOST_QUESTIONS)
			.toList();
	}

	private List<NamedEntity> entities(Sentence sentence) {
		Stream<NamedEntity> named = sentence.names().stream().flatMap((name) -> name.entities().stream());
		Stream<NamedEntity> similar = sentence.text().isEmpty() ? Stream.of()
				: this.nearest.named(sentence.text(), List.of(EntityKinds.ENTITY), MOST_ENTITIES).stream();
		return Stream.concat(named, similar).distinct().limit(MOST_ENTITIES).toList();
	}

	/**
	 * A sentence that is a name asks for the entity. Otherwise what covers more of it
	 * comes first; of equals, a page before a question.
	 */
	private static Asked.First first(Sentence sentence, List<FilledQuestion> asked, List<FoundPage> open,
			List<NamedEntity> entities) {
		boolean isName = sentence.names().size() == 1
				&& Sentence.of(sentence.names().get(0)).cardinality() == sentence.text().length();
		double question = asked.isEmpty() ? 0 : asked.get(0).score();
		double page = open.isEmpty() ? 0 : open.get(0).score();
		if (isName || (question == 0 && page == 0)) {
			return entities.isEmpty() ? Asked.First.NOTHING : Asked.First.ENTITY;
		}
		return (page >= question) ? Asked.First.PAGE : Asked.First.QUESTION;
	}

	private static BitSet covered(List<FilledQuestion> asked, List<FoundPage> open) {
		BitSet covered = new BitSet();
		asked.stream().limit(1).forEach((each) -> covered.or(each.covered()));
		open.stream().limit(1).forEach((each) -> covered.or(each.covered()));
		return covered;
	}

	private List<Asked.AskedQuestion> listed(List<FilledQuestion> asked) {
		List<Asked.AskedQuestion> listed = new ArrayList<>();
		for (FilledQuestion each : asked) {
			boolean isAnswered = listed.isEmpty() && each.missing().isEmpty();
			listed.add(new Asked.AskedQuestion(each.question().path(), each.question().file().title(),
					each.question().file().titleZh(), each.values(), Asked.AskedEntity.of(each.entities().values()),
					each.missing(), isAnswered ? this.answers.of(each) : null));
		}
		return listed;
	}

	private static Asked.AskedPage listed(SitePage page) {
		return new Asked.AskedPage(page.page(), page.address(), page.title(), page.titleZh());
	}

	private static Asked.Understood understood(Sentence sentence, BitSet covered) {
		BitSet all = (BitSet) covered.clone();
		sentence.names().forEach((name) -> all.or(Sentence.of(name)));
		all.or(sentence.ofTime());
		BitSet uncovered = new BitSet();
		uncovered.set(0, sentence.text().length());
		uncovered.andNot(covered);
		return new Asked.Understood(
				sentence.names()
					.stream()
					.map((name) -> new Asked.UnderstoodName(sentence.text().substring(name.start(), name.end()),
							Asked.AskedEntity.of(name.entities())))
					.toList(),
				(sentence.time() != null) ? sentence.time().from() : null,
				(sentence.time() != null) ? sentence.time().to() : null, sentence.without(uncovered),
				sentence.without(all));
	}

	/**
	 * A page that a sentence asks for.
	 */
	private record FoundPage(SitePage page, BitSet covered, double score) {

		static Optional<FoundPage> in(SitePage page, Sentence sentence) {
			BitSet covered = new BitSet();
			page.triggers().forEach((trigger) -> trigger.in(sentence).ifPresent(covered::or));
			return covered.isEmpty() ? Optional.empty()
					: Optional.of(new FoundPage(page, covered, sentence.weight(covered)));
		}

	}

}
