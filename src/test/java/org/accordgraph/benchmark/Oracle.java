package org.accordgraph.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.accordgraph.benchmark.Country.Agreement;
import org.accordgraph.benchmark.Country.Commitment;

/**
 * Answers questions about a country from its own data, without a database and without the
 * questions' texts, so that a benchmark measures right answers only.
 */
final class Oracle {

	private final Country country;

	/** Bodies to their duties: agreement, role and basis to how many. */
	private final Map<Integer, Map<String, Integer>> duties = new HashMap<>();

	Oracle(Country country) {
		this.country = country;
		for (int i = 0; i < country.agreements(); i++) {
			Agreement agreement = country.agreement(i);
			for (Commitment commitment : agreement.commitments()) {
				bearers(agreement, commitment)
					.forEach((body, how) -> this.duties.computeIfAbsent(body, (each) -> new TreeMap<>())
						.merge(agreement.id() + " " + how, 1, Integer::sum));
			}
		}
	}

	/**
	 * Who owes a commitment: the body that the text names, and all that signed unless one
	 * of them is named.
	 */
	private static Map<Integer, String> bearers(Agreement agreement, Commitment commitment) {
		Map<Integer, String> bearers = new HashMap<>();
		if (!agreement.parties().contains(commitment.bearer())) {
			agreement.parties().forEach((party) -> bearers.put(party, "CO_OWNER INHERITED"));
		}
		if (commitment.bearer() >= 0) {
			bearers.put(commitment.bearer(), commitment.role() + " STATED");
		}
		return bearers;
	}

	/** Who owes a commitment, as {@code body role basis}. */
	Set<String> coOwners(int agreement, int commitment) {
		Agreement told = this.country.agreement(agreement);
		Set<String> owners = new TreeSet<>();
		bearers(told, told.commitments().get(commitment))
			.forEach((body, how) -> owners.add(this.country.bodyId(body) + " " + how));
		return owners;
	}

	/** What a body owes, as {@code agreement role basis duties}. */
	Set<String> duties(int body) {
		Set<String> duties = new TreeSet<>();
		this.duties.getOrDefault(body, Map.of()).forEach((what, times) -> duties.add(what + " " + times));
		return duties;
	}

	/** The bodies that have duties, those with the most last. */
	List<Integer> bodies() {
		List<Integer> bodies = new ArrayList<>(this.duties.keySet());
		Collections.sort(bodies);
		bodies.sort((a, b) -> Integer.compare(this.duties.get(a).size(), this.duties.get(b).size()));
		return bodies;
	}

}
