package org.accordgraph.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.accordgraph.benchmark.Country.Agreement;
import org.accordgraph.benchmark.Country.Commitment;

/**
 * Who signed what and who owes what in a country. A commitment has a number, too: ten
 * times that of its agreement, and its place in it.
 */
final class Duties {

	private static final int MOST_RELATIONSHIPS = 1000;

	/** How many commitments an agreement has. */
	static final int EACH = Country.AREAS + Country.TASKS.stream().mapToInt(Integer::intValue).sum();

	private final Country country;

	private final Index signed;

	private final Index owed;

	private Agreement last;

	Duties(Country country) {
		this.country = country;
		this.signed = Index.of(country.bodies(), (pair) -> agreements()
			.forEach((agreement) -> agreement.parties().forEach((party) -> pair.add(party, agreement.number()))));
		this.owed = Index.of(country.bodies(), (pair) -> agreements().forEach((agreement) -> {
			for (int i = 0; i < EACH; i++) {
				int number = agreement.number() * EACH + i;
				bearers(agreement, agreement.commitments().get(i)).keySet().forEach((body) -> pair.add(body, number));
			}
		}));
	}

	private Iterable<Agreement> agreements() {
		return IntStream.range(0, this.country.agreements()).mapToObj(this.country::agreement)::iterator;
	}

	/**
	 * Who owes a commitment, and in which role and on which basis: the body that the text
	 * names, and all that signed unless one of them is named.
	 */
	static Map<Integer, How> bearers(Agreement agreement, Commitment commitment) {
		Map<Integer, How> bearers = new HashMap<>();
		if (!agreement.parties().contains(commitment.bearer())) {
			agreement.parties().forEach((party) -> bearers.put(party, new How("CO_OWNER", "INHERITED")));
		}
		if (commitment.bearer() >= 0) {
			bearers.put(commitment.bearer(), new How(commitment.role(), "STATED"));
		}
		return bearers;
	}

	/** An agreement; the commitments of one are asked for one after the other. */
	Agreement agreement(int number) {
		if (this.last == null || this.last.number() != number) {
			this.last = this.country.agreement(number);
		}
		return this.last;
	}

	/** Who owes a commitment. */
	Map<Integer, How> bearers(int commitment) {
		return bearers(agreement(commitment / EACH), commitment(commitment));
	}

	Commitment commitment(int number) {
		return agreement(number / EACH).commitments().get(number % EACH);
	}

	String id(int commitment) {
		return agreement(commitment / EACH).commitmentId(commitment(commitment));
	}

	/** The commitments that a body owes, in the order of the agreements. */
	IntStream of(int body) {
		return this.owed.of(body);
	}

	/** The agreements that a body signed. */
	IntStream signed(int body) {
		return this.signed.of(body);
	}

	int count(int body) {
		return this.owed.count(body);
	}

	int countSigned(int body) {
		return this.signed.count(body);
	}

	/**
	 * How many relationships a body has: beside these and its counterparts one to its
	 * city and one to a passage.
	 */
	int relationships(int body) {
		int counterparts = signed(body).map((number) -> agreement(number).parties().size() - 1).sum();
		return countSigned(body) + count(body) + counterparts + 2;
	}

	/** Whether a body is told by the questions, but not walked through. */
	boolean isHub(int body) {
		return count(body) + 4 * countSigned(body) + 2 > MOST_RELATIONSHIPS && relationships(body) > MOST_RELATIONSHIPS;
	}

	/** The bodies that owe something, those that owe most last. */
	List<Integer> bodies() {
		List<Integer> bodies = new ArrayList<>(
				IntStream.range(0, this.country.bodies()).filter((body) -> count(body) > 0).boxed().toList());
		bodies.sort(Comparator.comparingInt(this::count));
		return bodies;
	}

	/**
	 * How a body owes a commitment.
	 *
	 * @param role its role
	 * @param basis its basis
	 */
	record How(String role, String basis) {

	}

}
