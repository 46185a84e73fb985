package org.accordgraph.benchmark;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.accordgraph.benchmark.Country.Agreement;
import org.accordgraph.benchmark.Country.Commitment;
import org.accordgraph.benchmark.Duties.How;

/**
 * Answers questions about a country from its own data, without a database and without the
 * questions' texts, so that a benchmark measures right answers only. An answer is lines
 * in the order that the question promises; each is computed when it is asked for.
 */
final class Oracle {

	private final Country country;

	private final Duties duties;

	private Map<String, Integer> byName;

	Oracle(Country country, Duties duties) {
		this.country = country;
		this.duties = duties;
	}

	/** Who owes a commitment, co-owners first: {@code body role basis}. */
	List<String> coOwners(String commitmentId) {
		Map<String, String> bearers = bearers(commitment(commitmentId));
		return bearers.entrySet()
			.stream()
			.sorted(Comparator
				.comparing((Map.Entry<String, String> bearer) -> !bearer.getValue().startsWith("CO_OWNER"))
				.thenComparing((bearer) -> bearer.getValue().split(" ")[0])
				.thenComparing(Map.Entry::getKey))
			.map((bearer) -> bearer.getKey() + " " + bearer.getValue())
			.toList();
	}

	/** Bodies to how they owe a commitment, by their ids. */
	private Map<String, String> bearers(int commitment) {
		Map<String, String> bearers = new TreeMap<>();
		this.duties.bearers(commitment)
			.forEach((body, how) -> bearers.put(this.country.bodyId(body), how.role() + " " + how.basis()));
		return bearers;
	}

	/**
	 * What a body owes, by the day of the signature: {@code agreement role basis duties}.
	 */
	List<String> dutiesOf(String bodyId) {
		int body = number(bodyId);
		Map<String, Integer> counts = new TreeMap<>();
		this.duties.of(body).forEach((commitment) -> {
			How how = this.duties.bearers(commitment).get(body);
			Agreement agreement = this.duties.agreement(commitment / Duties.EACH);
			counts.merge(agreement.signedOn() + " " + agreement.id() + " " + how.role() + " " + how.basis(), 1,
					Integer::sum);
		});
		return counts.entrySet()
			.stream()
			.map((each) -> each.getKey().substring(each.getKey().indexOf(' ') + 1) + " " + each.getValue())
			.toList();
	}

	/**
	 * What an agreement says:
	 * {@code commitment level [bearers] [themes] [creates] [acts on] [evidence]}.
	 */
	List<String> inFull(String agreementId) {
		Agreement agreement = this.country.agreement(number(agreementId));
		return IntStream.range(0, Duties.EACH).mapToObj((i) -> {
			Commitment commitment = agreement.commitments().get(i);
			Set<String> bearers = bearers(agreement.number() * Duties.EACH + i).entrySet()
				.stream()
				.map((bearer) -> bearer.getValue().split(" ")[0] + " " + bearer.getKey() + " "
						+ bearer.getValue().split(" ")[1])
				.collect(Collectors.toCollection(TreeSet::new));
			Set<String> themes = new TreeSet<>();
			if (commitment.crosscut() >= 0) {
				themes.add("crosscut-" + commitment.crosscut());
			}
			if (commitment.field() >= 0) {
				themes.add("field-" + commitment.field());
			}
			boolean delivered = commitment.equals(agreement.delivered());
			return String.join(" ", agreement.commitmentId(commitment), commitment.isArea() ? "1" : "2",
					bearers.toString(), themes.toString(), delivered ? "[" + agreement.id() + "-platform]" : "[]",
					delivered && agreement.facility() ? "[" + agreement.id() + "-laboratory]" : "[]",
					"[" + agreement.passage(commitment.area() + 1) + "]");
		}).toList();
	}

	/** Which bodies share partners with a body: {@code other [partners] commitments}. */
	List<String> sharedPartners(String bodyId) {
		int body = number(bodyId);
		Set<Integer> partners = new HashSet<>();
		this.duties.of(body).forEach((commitment) -> partners.addAll(this.duties.bearers(commitment).keySet()));
		partners.remove(body);
		partners.removeIf(this.duties::isHub);
		Map<Integer, Map<String, String>> shared = new HashMap<>();
		Map<Integer, Set<Integer>> commitments = new HashMap<>();
		for (int partner : partners) {
			this.duties.of(partner).forEach((commitment) -> {
				for (int other : this.duties.bearers(commitment).keySet()) {
					if (other != body && other != partner) {
						shared.computeIfAbsent(other, (each) -> new TreeMap<>())
							.put(this.country.bodyId(partner), this.country.bodyName(partner));
						commitments.computeIfAbsent(other, (each) -> new HashSet<>()).add(commitment);
					}
				}
			});
		}
		return shared.entrySet()
			.stream()
			.sorted(Comparator.comparing((Map.Entry<Integer, Map<String, String>> each) -> -each.getValue().size())
				.thenComparing((each) -> -commitments.get(each.getKey()).size())
				.thenComparing((each) -> this.country.bodyId(each.getKey())))
			.map((each) -> this.country.bodyId(each.getKey()) + " " + each.getValue().values() + " "
					+ commitments.get(each.getKey()).size())
			.toList();
	}

	/**
	 * Which tasks are not fulfilled, oldest first (all are equally firm), those of one
	 * agreement in the order of its list: {@code commitment [names of bodies] state}.
	 * @param most how many lines are wanted
	 */
	List<String> undelivered(int most) {
		return tasks(IntStream.range(0, this.country.agreements() * Duties.EACH)).limit(most)
			.mapToObj((commitment) -> this.duties.id(commitment) + " "
					+ bearers(commitment).keySet().stream().map((id) -> this.country.bodyName(number(id))).toList()
					+ " " + state(commitment))
			.toList();
	}

	/** Those of one body, in the same order: {@code commitment role basis state}. */
	List<String> undeliveredOf(String bodyId) {
		return tasks(this.duties.of(number(bodyId)))
			.mapToObj((commitment) -> this.duties.id(commitment) + " " + bearers(commitment).get(bodyId) + " "
					+ state(commitment))
			.toList();
	}

	/** All projects have started and none is complete, so they fulfil nothing. */
	private String state(int commitment) {
		Agreement agreement = this.duties.agreement(commitment / Duties.EACH);
		return (agreement.projectAt() >= 0 && this.duties.commitment(commitment).equals(agreement.delivered()))
				? "UNDER_WAY" : "NOTHING_REPORTED";
	}

	private IntStream tasks(IntStream commitments) {
		return commitments.filter((commitment) -> !this.duties.commitment(commitment).isArea())
			.mapToObj((commitment) -> {
				Agreement agreement = this.duties.agreement(commitment / Duties.EACH);
				return Map.entry(agreement.signedOn() + " " + agreement.id(), commitment);
			})
			.sorted(Map.Entry.<String, Integer>comparingByKey().thenComparing(Map.Entry.comparingByValue()))
			.mapToInt(Map.Entry::getValue);
	}

	/** The body that has a name, which is one. */
	List<String> named(String name) {
		if (this.byName == null) {
			this.byName = new LinkedHashMap<>();
			for (int body = 0; body < this.country.bodies(); body++) {
				this.byName.put(this.country.bodyName(body), body);
			}
		}
		return List.of(this.country.bodyId(this.byName.get(name)));
	}

	static int number(String id) {
		return Integer.parseInt(id.substring(id.indexOf('-') + 1));
	}

	private int commitment(String id) {
		int point = id.indexOf('.');
		int agreement = number(id.substring(0, point));
		return agreement * Duties.EACH + IntStream.range(0, Duties.EACH)
			.filter((i) -> this.duties.agreement(agreement).commitments().get(i).path().equals(id.substring(point + 1)))
			.findFirst()
			.orElseThrow();
	}

}
