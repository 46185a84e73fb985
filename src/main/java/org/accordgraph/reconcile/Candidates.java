package org.accordgraph.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.accordgraph.lookup.EntityCard;
import org.accordgraph.lookup.EntityNotFound;
import org.accordgraph.lookup.EntityReference;
import org.accordgraph.lookup.search.NameMatch;
import org.accordgraph.lookup.search.NameMatches;
import org.accordgraph.lookup.search.NearestNames;

import org.springframework.stereotype.Component;

/**
 * Finds the candidates of a query. One is matched without asking a person only if its
 * score says that the same is meant, it has a wanted type, and no other entity of these
 * types is nearly as good.
 */
@Component
class Candidates {

	/** From here on, the same is meant. */
	static final int CERTAIN = NameMatches.CERTAIN;

	/** An entity that is as good but for so much might be meant as well. */
	static final int LEAD = 3;

	/** Lower scores are not candidates. */
	private static final int LEAST = 25;

	/** The properties of further candidates of a query are not compared. */
	private static final int COMPARED = 15;

	/** In a batch, each with one property: they are shared out among its queries. */
	private static final int COMPARISONS = 600;

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
		return of(Map.of("", query)).values().iterator().next();
	}

	/** Answers the queries of a batch by their keys. */
	Map<String, List<Candidate>> of(Map<String, Query> batch) {
		EntityFacts facts = new EntityFacts(this.properties);
		int conditions = batch.values().stream().mapToInt((query) -> query.conditions().size()).sum();
		int most = Math.max(1, Math.min(COMPARED, COMPARISONS / Math.max(1, conditions)));
		Map<String, List<Candidate>> candidates = new LinkedHashMap<>();
		batch.forEach((key, query) -> candidates.put(key, of(query, facts, most)));
		return candidates;
	}

	private List<Candidate> of(Query query, EntityFacts facts, int most) {
		String text = query.text().isBlank() ? name(query) : query.text();
		if (text.isBlank()) {
			return List.of();
		}
		List<NameMatch> matches = matches(text, query);
		List<Scored> scored = new ArrayList<>();
		for (int i = 0; i < matches.size(); i++) {
			NameMatch match = matches.get(i);
			if (query.conditions().isEmpty()) {
				scored.add(new Scored(match, match.score(), isWanted(match, query)));
			}
			else if (i < most) {
				compared(match, query, facts).ifPresent(scored::add);
			}
			else {
				// What is known of it might speak against it.
				scored.add(new Scored(below(match), match.score(), false));
			}
		}
		scored.sort(Comparator.comparing((Scored each) -> -each.match().score()));
		boolean isCertain = isCertain(scored, query);
		List<Candidate> candidates = new ArrayList<>();
		for (Scored each : scored.subList(0, Math.min(query.limit(), scored.size()))) {
			candidates.add(Candidate.of(each.match(), isCertain && candidates.isEmpty(), this.types));
		}
		return candidates;
	}

	/** The entities with such names, best first. */
	private List<NameMatch> matches(String text, Query query) {
		List<NameMatch> matches = new ArrayList<>(
				this.names.of(text, query.types().isEmpty() ? EntityTypes.KINDS : query.types()));
		if (query.strict().equals("all")) {
			matches.removeIf((match) -> !match.labels().containsAll(query.types()));
		}
		else if (query.strict().equals("should") && !query.types().isEmpty()) {
			// Asked apart, so that they displace none of the wanted types.
			this.names.of(text, EntityTypes.KINDS)
				.stream()
				.filter((match) -> !isWanted(match, query))
				.map((match) -> below(match.with((int) (match.score() * UNWANTED_TYPE))))
				.forEach(matches::add);
		}
		return matches.stream()
			.filter((match) -> match.score() >= LEAST)
			.sorted(Comparator.comparing((NameMatch match) -> -match.score()))
			.toList();
	}

	private static boolean isCertain(List<Scored> scored, Query query) {
		if (scored.isEmpty() || !scored.get(0).mayBeCertain() || scored.get(0).match().score() < CERTAIN) {
			return false;
		}
		int best = scored.get(0).match().score();
		return scored.stream()
			.skip(1)
			.filter((each) -> isWanted(each.match(), query))
			.allMatch((each) -> best - each.rival() >= LEAD);
	}

	/** Scores so low that a person is asked. */
	private static NameMatch below(NameMatch match) {
		return match.with(Math.min(match.score(), CERTAIN - 1));
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

	/**
	 * What is known of the entity raises or lowers the score of its name. One that is
	 * gone meanwhile is no candidate any more.
	 */
	private static Optional<Scored> compared(NameMatch match, Query query, EntityFacts facts) {
		EntityCard card = facts.card(match.id()).orElse(null);
		if (card == null) {
			return Optional.empty();
		}
		int score = match.score();
		try {
			for (Query.Condition condition : query.conditions()) {
				List<Object> values = facts.values(card, condition.property());
				if (!values.isEmpty() && !condition.values().isEmpty()) {
					boolean agrees = condition.values().stream().anyMatch((wanted) -> hold(values, wanted));
					score = agrees ? score + (100 - score) / 4 : (int) (score * AGAINST);
				}
			}
		}
		catch (EntityNotFound ex) {
			return Optional.empty();
		}
		boolean wanted = isWanted(match, query);
		NameMatch result = wanted ? match.with(score) : below(match.with(score));
		return Optional.of(new Scored(result, result.score(), wanted));
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

	/**
	 * A match with its score.
	 *
	 * @param match the match
	 * @param rival what another one has to surpass to be meant for certain
	 * @param mayBeCertain whether it has a wanted type, and all that is known of it was
	 * compared
	 */
	private record Scored(NameMatch match, int rival, boolean mayBeCertain) {

	}

}
