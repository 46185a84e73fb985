package org.accordgraph.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.neo4j.driver.Session;

/**
 * Invents packages. A document states bodies, an agreement and what it promises, and
 * speaks of what the page and documents before it state: it signs their agreements, gives
 * duties in their promises, delivers them, and says what they are about.
 */
final class RandomPackages {

	/** Stated by several documents, all in the same words. */
	private static final String SHARED = "property-shared-body";

	private static final List<String> SIDES = List.of("chongqing", "chengdu");

	private final Random random;

	private final List<String> bodies;

	private final List<String> agreements;

	private final List<String> inherited;

	private final List<String> commitments;

	private final List<String> themes;

	private final List<String> policies;

	private final Set<String> builtIn = new LinkedHashSet<>();

	RandomPackages(Random random, Session session) {
		this.random = random;
		this.bodies = ids(session, "MATCH (thing:Bureau)-[:SIGNED]->(:Agreement)");
		this.agreements = ids(session, "MATCH (thing:Agreement)");
		this.inherited = ids(session,
				"MATCH (thing:Commitment)<-[duty:HAS_DUTY]-() WHERE duty.basis = 'INHERITED' WITH DISTINCT thing");
		this.commitments = ids(session, "MATCH (thing:Commitment)");
		this.themes = ids(session, "MATCH (thing:Theme) WHERE thing.kind <> 'POLICY' WITH thing");
		this.policies = ids(session, "MATCH (thing:Theme) WHERE thing.kind = 'POLICY' WITH thing");
		this.builtIn.addAll(ids(session, "MATCH (thing:Entity)"));
	}

	private static List<String> ids(Session session, String match) {
		return session.run(match + " RETURN DISTINCT thing.id AS id ORDER BY id").list((row) -> row.get(0).asString());
	}

	Collection<String> builtIn() {
		return this.builtIn;
	}

	/**
	 * Invents one.
	 * @param number which document
	 * @param before those of which it may speak
	 */
	RandomPackage next(int number, Collection<RandomPackage> before) {
		String name = "property-" + number;
		RandomPackage made = new RandomPackage(name);
		made.thing("documents", name, "name", "虚构文件" + number, "nameEn", "Invented document " + number);
		List<String> passages = new ArrayList<>();
		for (int i = 1; i <= 1 + this.random.nextInt(2); i++) {
			String segment = name + ".s" + i;
			made.thing("segments", segment, "document", name, "ordinal", "" + i, "article", "text", "name",
					"虚构文件%d第%d节".formatted(number, i), "nameEn", "Segment %d of document %d".formatted(i, number));
			for (int j = 1; j <= 2 + this.random.nextInt(3); j++) {
				String passage = segment + ".0" + j;
				passages.add(passage);
				made.thing("passages", passage, "segment", segment, "ordinal", "" + j, "kind", "TEXT", "text",
						"虚构的一句话 " + passage);
			}
		}
		bodies(made, number, passages);
		themes(made, number, passages);
		List<String> bodies = new ArrayList<>(made.bodies);
		List<String> commitments = new ArrayList<>();
		List<String> agreements = new ArrayList<>(some(this.agreements, 1));
		List<String> themes = new ArrayList<>(made.themes);
		before.forEach((other) -> {
			bodies.addAll(other.bodies);
			commitments.addAll(other.commitments);
			agreements.addAll(other.agreements);
			themes.addAll(other.themes);
		});
		bodies.addAll(some(this.bodies, 3));
		themes.addAll(some(this.themes, 2));
		if (is(0.8)) {
			agreement(made, number, passages, bodies, themes);
		}
		commitments.addAll(some(this.inherited, 2));
		commitments.addAll(some(this.commitments, 1));
		for (String commitment : some(commitments, this.random.nextInt(4))) {
			sayOf(made, commitment, passages, bodies, themes);
		}
		if (!made.themes.isEmpty() && !made.refers.contains(made.themes.get(0))) {
			made.relation("relations", one(commitments), "IN_FIELD", made.themes.get(0), "evidence",
					evidence(passages));
		}
		String group = made.document + "-group";
		if (made.states.contains(group) && !made.refers.contains(group)) {
			made.relation("duties", group, "HAS_DUTY", one(commitments), "role", "SUPPORT", "basis", "STATED", "words",
					"配合", "evidence", evidence(passages));
		}
		if (is(0.4)) {
			made.relation("parties", one(made.bodies), "SIGNED", one(agreements), "side", one(SIDES), "evidence",
					evidence(passages));
		}
		return made;
	}

	private void bodies(RandomPackage made, int number, List<String> passages) {
		for (int i = 0; i < 3; i++) {
			// Each passage supports something: the first body.
			if (i == 0 || is(0.8)) {
				String id = made.document + "-body-" + i;
				made.bodies.add(id);
				made.thing("institutions", id, "kind", "Bureau", "level", "MUNICIPAL", "name",
						"虚构机构%d之%d".formatted(number, i), "nameEn", "Invented body %d of %d".formatted(i, number),
						"city", SIDES.get(i % 2), "evidence",
						(i == 0) ? String.join(";", passages) : evidence(passages));
			}
		}
		if (is(0.5)) {
			made.bodies.add(SHARED);
			made.thing("institutions", SHARED, "kind", "Bureau", "level", "MUNICIPAL", "name", "多份文件所载虚构机构", "nameEn",
					"Invented body of several documents", "city", "chengdu", "evidence", evidence(passages));
		}
		if (is(0.4)) {
			made.thing("groups", made.document + "-group", "name", "虚构群体" + number, "nameEn",
					"Invented group " + number, "evidence", evidence(passages));
		}
	}

	private void themes(RandomPackage made, int number, List<String> passages) {
		if (is(0.6)) {
			String id = made.document + "-theme";
			made.themes.add(id);
			made.thing("themes", id, "kind", "FIELD", "name", "虚构领域" + number, "nameEn", "Invented field " + number,
					"evidence", evidence(passages));
		}
	}

	private void agreement(RandomPackage made, int number, List<String> passages, List<String> bodies,
			List<String> themes) {
		String id = made.document + "-agreement";
		made.agreements.add(id);
		made.thing("agreements", id, "name", "虚构协议" + number, "nameEn", "Invented agreement " + number,
				"signedOnStatus", "NOT_STATED", "declaredAreasStatus", "NOT_STATED", "validUntilStatus", "NOT_STATED",
				"leadBodyStatus", "NOT_STATED", "mainTheme", one(this.policies), "evidence",
				String.join(";", passages));
		for (String body : some(bodies, 2 + this.random.nextInt(2))) {
			made.relation("parties", body, "SIGNED", id, "side", one(SIDES), "evidence", evidence(passages));
		}
		for (int i = 1; i <= 1 + this.random.nextInt(3); i++) {
			String area = id + "." + i;
			boolean beside = i > 1 && is(0.3);
			commitment(made, area, beside ? "0" : "1", i, "agreement", id, String.join(";", passages));
			for (int j = 1; !beside && j <= this.random.nextInt(3); j++) {
				commitment(made, area + "." + j, "2", j, "area", area, evidence(passages));
			}
		}
		for (String commitment : List.copyOf(made.commitments)) {
			if (is(0.4)) {
				duty(made, commitment, bodies, evidenceOf(made, commitment));
			}
			if (is(0.6)) {
				theme(made, commitment, themes, evidenceOf(made, commitment));
			}
		}
	}

	private void commitment(RandomPackage made, String id, String level, int ordinal, String in, String whole,
			String evidence) {
		made.commitments.add(id);
		made.evidence.put(id, evidence);
		made.thing("commitments", id, in, whole, "level", level, "ordinal", "" + ordinal, "name", "虚构承诺 " + id,
				"nameEn", "Invented promise " + id, "statement", "虚构。", "statementEn", "Invented.", "modality", "BUILD",
				"firmness", "3", "dueByStatus", "NOT_STATED", "dutyWords", is(0.5) ? "双方" : "", "evidence", evidence);
	}

	/** What a later document says of a promise. */
	private void sayOf(RandomPackage made, String commitment, List<String> passages, List<String> bodies,
			List<String> themes) {
		switch (this.random.nextInt(4)) {
			case 0 -> duty(made, commitment, bodies, evidence(passages));
			case 1 -> theme(made, commitment, themes, evidence(passages));
			case 2 -> {
				String project = made.document + "-project";
				if (made.states.add(project)) {
					made.thing("projects", project, "name", "虚构项目 " + project, "nameEn", "Invented project " + project,
							"status", "STARTED", "statusAsOfStatus", "NOT_STATED", "statusText", "已开工", "evidence",
							evidence(passages));
				}
				made.relation("relations", project, "DELIVERS", commitment, "evidence", evidence(passages));
			}
			default -> {
				String deliverable = made.document + "-deliverable";
				if (made.states.add(deliverable)) {
					made.thing("deliverables", deliverable, "kind", "PLATFORM", "name", "虚构成果 " + deliverable, "nameEn",
							"Invented deliverable " + deliverable, "evidence", evidence(passages));
				}
				made.relation("relations", commitment, "CREATES", deliverable, "evidence", evidence(passages));
			}
		}
	}

	private void duty(RandomPackage made, String commitment, List<String> bodies, String evidence) {
		List<String> bearers = new ArrayList<>(bodies);
		if (made.states.contains(made.document + "-group")) {
			bearers.add(made.document + "-group");
		}
		made.relation("duties", one(bearers), "HAS_DUTY", commitment, "role",
				one(List.of("LEAD", "SUPPORT", "CO_OWNER")), "basis", is(0.7) ? "STATED" : "INFERRED", "words", "牵头",
				"evidence", evidence);
	}

	private void theme(RandomPackage made, String commitment, List<String> themes, String evidence) {
		made.relation("relations", commitment, is(0.5) ? "ABOUT" : "IN_FIELD", one(themes), "evidence", evidence);
	}

	private String evidenceOf(RandomPackage made, String commitment) {
		return evidence(List.of(made.evidence.get(commitment).split(";")));
	}

	private String evidence(List<String> passages) {
		return String.join(";", some(passages, 1 + this.random.nextInt(passages.size())));
	}

	private boolean is(double probability) {
		return this.random.nextDouble() < probability;
	}

	private <T> T one(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

	private <T> List<T> some(List<T> all, int most) {
		List<T> rest = new ArrayList<>(new LinkedHashSet<>(all));
		List<T> some = new ArrayList<>();
		while (some.size() < most && !rest.isEmpty()) {
			some.add(rest.remove(this.random.nextInt(rest.size())));
		}
		return some;
	}

}
