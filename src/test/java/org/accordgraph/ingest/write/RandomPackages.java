package org.accordgraph.ingest.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.neo4j.driver.Session;

/**
 * Generates random packages. A document states bodies, an agreement and its commitments,
 * and adds to entities of the page and of earlier documents: signatures of their
 * agreements, duties, deliveries and themes of their commitments, reports, figures and
 * other values.
 */
final class RandomPackages {

	/** Stated by several documents in the same words. */
	private static final String SHARED = "property-shared-body";

	private static final List<String> SIDES = List.of("chongqing", "chengdu");

	/** Projects of the page on which several documents report. */
	private static final List<String> PROJECTS = List.of("yuxi-project", "longxi-river-ppp");

	/** Days of publication: of figures of 2025, all could know. */
	private static final List<LocalDate> DAYS = List.of(LocalDate.of(2026, 1, 20), LocalDate.of(2026, 3, 1),
			LocalDate.of(2026, 6, 1));

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
		this.bodies = ids(session, "MATCH (entity:Bureau)-[:SIGNED]->(:Agreement)");
		this.agreements = ids(session, "MATCH (entity:Agreement)");
		this.inherited = ids(session,
				"MATCH (entity:Commitment)<-[duty:HAS_DUTY]-() WHERE duty.basis = 'INHERITED' WITH DISTINCT entity");
		this.commitments = ids(session, "MATCH (entity:Commitment)");
		this.themes = ids(session, "MATCH (entity:Theme) WHERE entity.kind <> 'POLICY' WITH entity");
		this.policies = ids(session, "MATCH (entity:Theme) WHERE entity.kind = 'POLICY' WITH entity");
		this.builtIn.addAll(ids(session, "MATCH (entity:Entity)"));
	}

	private static List<String> ids(Session session, String match) {
		return session.run(match + " RETURN DISTINCT entity.id AS id ORDER BY id").list((row) -> row.get(0).asString());
	}

	Collection<String> builtIn() {
		return this.builtIn;
	}

	/**
	 * Generates a package.
	 * @param number the number of the document
	 * @param before the earlier documents that it may refer to
	 */
	RandomPackage next(int number, Collection<RandomPackage> before) {
		String name = "property-" + number;
		RandomPackage made = new RandomPackage(name);
		LocalDate day = one(DAYS);
		made.entity("documents", name, "name", "虚构文件" + number, "nameEn", "Invented document " + number, "publishedOn",
				day.toString(), "rank", one(List.of("NORMAL", "PREFERRED", "DEPRECATED")));
		List<String> passages = new ArrayList<>();
		for (int i = 1; i <= 1 + this.random.nextInt(2); i++) {
			String segment = name + ".s" + i;
			made.entity("segments", segment, "document", name, "ordinal", "" + i, "article", "text", "name",
					"虚构文件%d第%d节".formatted(number, i), "nameEn", "Segment %d of document %d".formatted(i, number));
			for (int j = 1; j <= 2 + this.random.nextInt(3); j++) {
				String passage = segment + ".0" + j;
				passages.add(passage);
				made.entity("passages", passage, "segment", segment, "ordinal", "" + j, "kind", "TEXT", "text",
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
			made.relation("parties", one(made.bodies), "SIGNED", one(agreements), "side", is(0.3) ? "" : one(SIDES),
					"role", one(List.of("", "PARTY", "WITNESS")), "evidence", evidence(passages));
		}
		outcomes(made, number, day, passages, commitments);
		return made;
	}

	/** Adds reports, figures and other values, of few entities, so that they meet. */
	private void outcomes(RandomPackage made, int number, LocalDate day, List<String> passages,
			List<String> commitments) {
		for (int i = 0; i < this.random.nextInt(4); i++) {
			boolean ofCommitment = is(0.3);
			String of = ofCommitment ? one(commitments) : one(PROJECTS);
			boolean forecast = is(0.4);
			boolean dated = forecast || is(0.7);
			LocalDate asOf = forecast ? one(DAYS).plusMonths(3) : day.minusDays(one(List.of(0, 10)));
			made.refers.add(of);
			made.entity("reports", made.document + "-report-" + i, "name", "虚构进展" + i, "nameEn", "Invented report " + i,
					"of", of, "status",
					one(ofCommitment ? List.of("UNDER_WAY", "FULFILLED")
							: List.of("UNDER_CONSTRUCTION", "SUSPENDED", "IN_OPERATION")),
					"nature", forecast ? "PLANNED" : "MEASURED", "asOf", dated ? asOf.toString() : "", "asOfStatus",
					dated ? "STATED" : "NOT_STATED", "part", is(0.2) ? "一部分" : "", "evidence", evidence(passages));
		}
		for (String side : SIDES) {
			if (is(0.5)) {
				int year = one(List.of(2023, 2024, 2025));
				String value = one(List.of("1000000", "1200000", "2500000"));
				made.entity("observations", made.document + "-figure-" + side, "name", "虚构数据" + number, "nameEn",
						"Invented figure " + number, "of", side, "indicator", "indicator-vehicle-output", "value",
						value, "unit", "辆", "comparator", one(List.of("EXACT", "ABOUT", "MORE_THAN")), "asOfStatus",
						"NOT_APPLICABLE", "periodStart", year + "-01-01", "periodEnd", year + "-12-31", "nature",
						one(List.of("MEASURED", "EXPECTED")), "evidence", evidence(passages));
			}
		}
		if (is(0.4)) {
			made.entity("claims", made.document + "-claim", "name", "虚构说法" + number, "nameEn",
					"Invented value " + number, "about", PROJECTS.get(0), "property", "startedOn", "value",
					one(List.of("2019-03", "2019-07")), "evidence", evidence(passages));
		}
	}

	private void bodies(RandomPackage made, int number, List<String> passages) {
		for (int i = 0; i < 3; i++) {
			// Every passage must support something: the first body.
			if (i == 0 || is(0.8)) {
				String id = made.document + "-body-" + i;
				made.bodies.add(id);
				made.entity("institutions", id, "kind", "Bureau", "level", "MUNICIPAL", "name",
						"虚构机构%d之%d".formatted(number, i), "nameEn", "Invented body %d of %d".formatted(i, number),
						"place", SIDES.get(i % 2), "evidence",
						(i == 0) ? String.join(";", passages) : evidence(passages));
			}
		}
		if (is(0.5)) {
			made.bodies.add(SHARED);
			made.entity("institutions", SHARED, "kind", "Bureau", "level", "MUNICIPAL", "name", "多份文件所载虚构机构", "nameEn",
					"Invented body of several documents", "place", "chengdu", "evidence", evidence(passages));
		}
		if (is(0.4)) {
			made.entity("groups", made.document + "-group", "name", "虚构群体" + number, "nameEn",
					"Invented group " + number, "evidence", evidence(passages));
		}
	}

	private void themes(RandomPackage made, int number, List<String> passages) {
		if (is(0.6)) {
			String id = made.document + "-theme";
			made.themes.add(id);
			made.entity("themes", id, "kind", "FIELD", "name", "虚构领域" + number, "nameEn", "Invented field " + number,
					"evidence", evidence(passages));
		}
	}

	private void agreement(RandomPackage made, int number, List<String> passages, List<String> bodies,
			List<String> themes) {
		String id = made.document + "-agreement";
		made.agreements.add(id);
		made.entity("agreements", id, "name", "虚构协议" + number, "nameEn", "Invented agreement " + number,
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
		made.entity("commitments", id, in, whole, "level", level, "ordinal", "" + ordinal, "name", "虚构承诺 " + id,
				"nameEn", "Invented promise " + id, "statement", "虚构。", "statementEn", "Invented.", "modality", "BUILD",
				"firmness", "3", "dueByStatus", "NOT_STATED", "dutyWords", is(0.5) ? "双方" : "", "evidence", evidence);
	}

	/** Adds a fact about a commitment of an earlier document. */
	private void sayOf(RandomPackage made, String commitment, List<String> passages, List<String> bodies,
			List<String> themes) {
		switch (this.random.nextInt(4)) {
			case 0 -> duty(made, commitment, bodies, evidence(passages));
			case 1 -> theme(made, commitment, themes, evidence(passages));
			case 2 -> {
				String project = made.document + "-project";
				if (made.states.add(project)) {
					made.entity("projects", project, "name", "虚构项目 " + project, "nameEn", "Invented project " + project,
							"status", one(List.of("STARTED", "COMPLETED")), "statusAsOfStatus", "NOT_STATED",
							"evidence", evidence(passages));
				}
				made.relation("relations", project, "DELIVERS", commitment, "extent",
						one(List.of("", "WHOLE", "PART", "STEP")), "evidence", evidence(passages));
			}
			default -> {
				String deliverable = made.document + "-deliverable";
				if (made.states.add(deliverable)) {
					made.entity("deliverables", deliverable, "kind", "PLATFORM", "name", "虚构成果 " + deliverable,
							"nameEn", "Invented deliverable " + deliverable, "evidence", evidence(passages));
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
