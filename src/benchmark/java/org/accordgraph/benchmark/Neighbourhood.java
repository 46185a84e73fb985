package org.accordgraph.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.accordgraph.benchmark.Country.Agreement;
import org.accordgraph.benchmark.Country.Commitment;

/**
 * What is within two steps of a body in a country. Of what is one step away, only bodies
 * can have so many relationships that no step is taken from them.
 */
final class Neighbourhood {

	private static final int MOST_RELATIONSHIPS = 60;

	private final Country country;

	private final Duties duties;

	Neighbourhood(Country country, Duties duties) {
		this.country = country;
		this.duties = duties;
	}

	/** All of it, nearest first: {@code entity steps found}. */
	List<String> of(String bodyId) {
		int body = Oracle.number(bodyId);
		Set<String> near = new TreeSet<>();
		Set<String> far = new TreeSet<>();
		this.duties.signed(body).forEach((number) -> {
			Agreement agreement = this.country.agreement(number);
			near.add(agreement.id());
			far.addAll(around(agreement));
			for (int party : agreement.parties()) {
				near.add(this.country.bodyId(party));
				if (this.duties.relationships(party) <= MOST_RELATIONSHIPS) {
					far.addAll(around(party));
				}
			}
		});
		this.duties.of(body).forEach((commitment) -> {
			near.add(this.duties.id(commitment));
			far.addAll(around(this.duties.agreement(commitment / Duties.EACH), commitment));
		});
		near.remove(bodyId);
		far.removeAll(near);
		far.remove(bodyId);
		List<String> lines = new ArrayList<>();
		int found = near.size() + far.size();
		near.forEach((id) -> lines.add(id + " 1 " + found));
		far.forEach((id) -> lines.add(id + " 2 " + found));
		return lines;
	}

	private Set<String> around(int body) {
		Set<String> ids = new TreeSet<>();
		this.duties.of(body).forEach((commitment) -> ids.add(this.duties.id(commitment)));
		this.duties.signed(body).forEach((number) -> {
			Agreement agreement = this.country.agreement(number);
			ids.add(agreement.id());
			agreement.parties().forEach((party) -> ids.add(this.country.bodyId(party)));
		});
		return ids;
	}

	private Set<String> around(Agreement agreement) {
		Set<String> ids = new TreeSet<>();
		ids.add("policy-" + agreement.policy());
		agreement.parties().forEach((party) -> ids.add(this.country.bodyId(party)));
		agreement.commitments().stream().filter(Commitment::isArea).map(agreement::commitmentId).forEach(ids::add);
		if (agreement.indicator() >= 0) {
			ids.add(agreement.id() + "-target");
		}
		return ids;
	}

	private Set<String> around(Agreement agreement, int number) {
		Commitment commitment = agreement.commitments().get(number % Duties.EACH);
		Set<String> ids = new TreeSet<>();
		Duties.bearers(agreement, commitment).keySet().forEach((body) -> ids.add(this.country.bodyId(body)));
		List<Commitment> about = new ArrayList<>(Collections.singleton(commitment));
		if (commitment.isArea()) {
			ids.add(agreement.id());
		}
		for (Commitment other : agreement.commitments()) {
			if (other.area() == commitment.area() && other.isArea() != commitment.isArea()) {
				ids.add(agreement.commitmentId(other));
				// An area is about what its tasks are about.
				if (commitment.isArea()) {
					about.add(other);
				}
			}
		}
		about.stream().filter((each) -> each.field() >= 0).forEach((each) -> ids.add("field-" + each.field()));
		about.stream().filter((each) -> each.crosscut() >= 0).forEach((each) -> ids.add("crosscut-" + each.crosscut()));
		if (commitment.equals(agreement.delivered())) {
			ids.add(agreement.id() + "-platform");
			if (agreement.facility()) {
				ids.add(agreement.id() + "-laboratory");
			}
			if (agreement.projectAt() >= 0) {
				ids.add(agreement.id() + "-project");
			}
		}
		return ids;
	}

}
