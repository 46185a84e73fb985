package org.accordgraph.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.accordgraph.lookup.EntityCard;
import org.accordgraph.lookup.EntityReference;
import org.accordgraph.lookup.search.NameMatch;
import org.accordgraph.lookup.search.NameMatches;
import org.accordgraph.lookup.search.NearestNames;

import org.springframework.stereotype.Component;

/**
 * Finds the candidates of a query. One is matched without asking a person only if its
 * score says that the same is meant, and no other entity of the wanted types is nearly as
 * good.
 */
@Component
class Candidates {

	/** From here on, the same is meant. */
	static final int CERTAIN = NameMatches.CERTAIN;

	/** An entity that is as good but for so much might be meant as well. */
	static final int LEAD = 3;

	/** Less is no candidate. */
	private static final int LEAST = 25;

	/** The properties of further candidates are not compared. */
	private static final int COMPARED = 15;

	private static final double AGAINST = 0.6;

	private static final double UNWANTED_TYPE = 0.9;

	private static final List<String> NAMES = List.of("name", "nameEn", "aliases");

	private final NameMatches names;

	private final EntityTypes types;

	private final EntityProperties properties;

	Candidates(NameMatches names, EntityTypes types, EntityProperties properties) {
		this.names = names;
		this.types = types;
		this.properties = properties;
	}

	/** Answers a query, best candidate first. */
	List<Candidate> of(Query query) {
		String text = query.text().isBlank() ? name(query) : query.text();
		if (text.isBlank()) {
			return List.of();
		}
		boolean isFilter = !query.types().isEmpty() && !query.strict().equals("should");
		List<NameMatch> matches = this.names.of(text, isFilter ? query.types() : EntityTypes.KINDS)
			.stream()
			.filter((match) -> !query.strict().equals("all") || match.labels().containsAll(query.types()))
			.map((match) -> isWanted(match, query) ? match : match.with((int) (match.score() * UNWANTED_TYPE)))
			.filter((match) -> match.score() >= LEAST)
			.toList();
		List<NameMatch> compared = new ArrayList<>();
		for (int i = 0; i < matches.size(); i++) {
			compared.add((i < COMPARED) ? compared(matches.get(i), query) : matches.get(i));
		}
		compared.sort(Comparator.comparing((NameMatch match) -> -match.score()));
		boolean isCertain = !compared.isEmpty() && compared.get(0).score() >= CERTAIN
				&& (compared.size() == 1 || compared.get(0).score() - compared.get(1).score() >= LEAD);
		List<Candidate> candidates = new ArrayList<>();
		for (NameMatch match : compared.subList(0, Math.min(query.limit(), compared.size()))) {
			candidates.add(Candidate.of(match, isCertain && candidates.isEmpty(), this.types));
		}
		return candidates;
	}

	/** A query without a text may have a name among its properties. */
	private static String name(Query query) {
		return query.conditions()
			.stream()
			.filter((condition) -> NAMES.contains(condition.property()))
			.flatMap((condition) -> condition.values().stream())
			.findFirst()
			.orElse("");
	}

	private static boolean isWanted(NameMatch match, Query query) {
		return query.types().isEmpty() || query.types().stream().anyMatch(match.labels()::contains);
	}

	/** What is known of the entity raises or lowers the score of its name. */
	private NameMatch compared(NameMatch match, Query query) {
		int score = match.score();
		if (!query.conditions().isEmpty()) {
			EntityCard card = this.properties.card(match.id());
			for (Query.Condition condition : query.conditions()) {
				List<Object> values = this.properties.values(card, condition.property());
				if (!values.isEmpty() && !condition.values().isEmpty()) {
					boolean agrees = condition.values().stream().anyMatch((wanted) -> hold(values, wanted));
					score = agrees ? score + (100 - score) / 4 : (int) (score * AGAINST);
				}
			}
		}
		return match.with(score);
	}

	private static boolean hold(List<Object> values, String wanted) {
		return values.stream().anyMatch((value) -> {
			if (value instanceof EntityReference entity) {
				return entity.id().equals(wanted) || isLike(EntityProperties.name(entity), wanted)
						|| (entity.nameEn() != null && isLike(entity.nameEn(), wanted));
			}
			return isLike(String.valueOf(value), wanted);
		});
	}

	/** A place may be given without its ending: 重庆 for 重庆市. */
	private static boolean isLike(String value, String wanted) {
		return NearestNames.areSimilar(value, wanted)
				|| wanted.length() > 1 && value.startsWith(wanted) && value.length() == wanted.length() + 1;
	}

}
