package org.accordgraph.benchmark;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.accordgraph.benchmark.Country.Agreement;
import org.accordgraph.benchmark.Country.Commitment;

/**
 * What leads from body to body in a country: agreements, commitments, and projects that
 * stand in the same district. All of these have a number in one row. What hangs on one
 * entity only (deliverables, facilities, targets) leads nowhere and is left out, and so
 * are cities and provinces, because no way goes through them.
 */
final class Web {

	private static final int LONGEST_FROM_A_HUB = 4;

	private final Country country;

	private final Duties duties;

	private final Index projects;

	private final int agreements;

	private final int commitments;

	private final int sites;

	private final int districts;

	private final int end;

	Web(Country country, Duties duties) {
		this.country = country;
		this.duties = duties;
		this.agreements = country.bodies();
		this.commitments = this.agreements + country.agreements();
		this.sites = this.commitments + country.agreements() * Duties.EACH;
		this.districts = this.sites + country.agreements();
		this.end = this.districts + country.seats();
		this.projects = Index.of(country.seats(), (pair) -> {
			for (int i = 0; i < country.agreements(); i++) {
				int seat = country.agreement(i).projectAt();
				if (seat >= 0) {
					pair.add(seat, i);
				}
			}
		});
	}

	/**
	 * How many steps the shortest way between two bodies has that does not lead through a
	 * hub. It is looked for from both ends, each time a step further from where less was
	 * reached.
	 * @param longest how many it may have
	 * @return the steps, or -1 if there is no way of so few
	 */
	int steps(int from, int to, int longest) {
		Border one = new Border(from, this.end);
		Border other = new Border(to, this.end);
		int most = (isHub(from) || isHub(to)) ? Math.min(longest, LONGEST_FROM_A_HUB) : longest;
		for (int steps = 1; steps <= most && one.count > 0 && other.count > 0; steps++) {
			Border less = (one.count <= other.count) ? one : other;
			for (int entity : less.leave()) {
				if (entity == from || entity == to || !isHub(entity)) {
					neighbours(entity, less);
				}
			}
			if (one.seen.intersects(other.seen) && meet(one, other, from, to)) {
				return steps;
			}
		}
		return -1;
	}

	/** A way does not go through a hub where the two halves of it meet, either. */
	private boolean meet(Border one, Border other, int from, int to) {
		BitSet both = (BitSet) one.seen.clone();
		both.and(other.seen);
		return both.stream().anyMatch((entity) -> entity == from || entity == to || !isHub(entity));
	}

	/**
	 * The body where somebody ends who walks from another one, wherever the steps lead
	 * but through hubs; the same one if there is no other.
	 */
	int walk(int from, int steps, RandomGenerator random) {
		int last = from;
		int entity = from;
		for (int i = 0; i < steps && (entity == from || !isHub(entity)); i++) {
			IntStream.Builder found = IntStream.builder();
			neighbours(entity, found);
			int[] neighbours = found.build().toArray();
			entity = neighbours[random.nextInt(neighbours.length)];
			last = (entity < this.agreements) ? entity : last;
		}
		return last;
	}

	/** Only bodies have so many relationships; each agreement makes three at the most. */
	private boolean isHub(int entity) {
		return entity < this.agreements && this.duties.isHub(entity);
	}

	private void neighbours(int entity, IntConsumer each) {
		if (entity < this.agreements) {
			ofBody(entity, each);
		}
		else if (entity < this.commitments) {
			Agreement agreement = this.country.agreement(entity - this.agreements);
			agreement.parties().forEach(each::accept);
			for (int i = 0; i < Duties.EACH; i++) {
				if (agreement.commitments().get(i).isArea()) {
					each.accept(this.commitments + agreement.number() * Duties.EACH + i);
				}
			}
		}
		else if (entity < this.sites) {
			ofCommitment(entity - this.commitments, each);
		}
		else if (entity < this.districts) {
			Agreement agreement = this.country.agreement(entity - this.sites);
			each.accept(this.commitments + agreement.number() * Duties.EACH
					+ agreement.commitments().indexOf(agreement.delivered()));
			if (!this.country.isCity(agreement.projectAt())) {
				each.accept(this.districts + agreement.projectAt());
			}
		}
		else {
			this.projects.of(entity - this.districts).forEach((project) -> each.accept(this.sites + project));
		}
	}

	private void ofBody(int body, IntConsumer each) {
		this.duties.of(body).forEach((commitment) -> each.accept(this.commitments + commitment));
		this.duties.signed(body).forEach((agreement) -> {
			each.accept(this.agreements + agreement);
			// Each party is of another city, so all that sign together are counterparts.
			this.country.agreement(agreement).parties().forEach(each::accept);
		});
	}

	private void ofCommitment(int number, IntConsumer each) {
		Agreement agreement = this.country.agreement(number / Duties.EACH);
		Commitment commitment = agreement.commitments().get(number % Duties.EACH);
		Duties.bearers(agreement, commitment).keySet().forEach(each::accept);
		if (commitment.isArea()) {
			each.accept(this.agreements + agreement.number());
		}
		for (int i = 0; i < Duties.EACH; i++) {
			Commitment other = agreement.commitments().get(i);
			if (other.area() == commitment.area() && other.isArea() != commitment.isArea()) {
				each.accept(this.commitments + agreement.number() * Duties.EACH + i);
			}
		}
		if (commitment.equals(agreement.delivered()) && agreement.projectAt() >= 0) {
			each.accept(this.sites + agreement.number());
		}
	}

	/** What was reached from one end, and of that what was reached last. */
	private static final class Border implements IntConsumer {

		private final BitSet seen;

		private int[] entities = new int[64];

		private int count;

		Border(int from, int end) {
			this.seen = new BitSet(end);
			accept(from);
		}

		@Override
		public void accept(int entity) {
			if (!this.seen.get(entity)) {
				this.seen.set(entity);
				if (this.count == this.entities.length) {
					this.entities = Arrays.copyOf(this.entities, 2 * this.count);
				}
				this.entities[this.count++] = entity;
			}
		}

		/** To take a step from each of them. */
		int[] leave() {
			int[] last = Arrays.copyOf(this.entities, this.count);
			this.count = 0;
			return last;
		}

	}

}
