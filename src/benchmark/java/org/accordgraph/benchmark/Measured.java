package org.accordgraph.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;

/**
 * The questions that are measured. A leaf is one of the nine tenths of bodies that owe
 * least, a hub one of those that are party to a tenth of all agreements.
 */
final class Measured {

	/**
	 * The ways that are looked for; an answer by breadth is not computed while one
	 * measures.
	 */
	private static final int PAIRS = 300;

	private static final int LONGEST_WAY = 8;

	/** As many rows as are compared at the most. */
	static final int MOST_ROWS = 10_000;

	/** The driver takes what the service computes where it is left out. */
	private static final LocalDate TODAY = LocalDate.now();

	private final Country country;

	private final Duties duties;

	private final Oracle oracle;

	private final Neighbourhood neighbourhood;

	private final Web web;

	private final List<Integer> bodies;

	Measured(Country country) {
		this.country = country;
		this.duties = new Duties(country);
		this.oracle = new Oracle(country, this.duties);
		this.neighbourhood = new Neighbourhood(country, this.duties);
		this.web = new Web(country, this.duties);
		this.bodies = this.duties.bodies();
	}

	List<Asked> questions() {
		return List.of(
				Asked.of("co-owners of a commitment", "ownership/co-owners",
						(random) -> Map.of("commitmentId", commitmentId(random)),
						Truth.of((values) -> this.oracle.coOwners(text(values, "commitmentId")), "bodyId", "role",
								"basis")),
				Asked.of("duties of a leaf", "ownership/duties-of-a-body", (random) -> Map.of("bodyId", leaf(random)),
						duties()),
				Asked.of("duties of a hub", "ownership/duties-of-a-body", (random) -> Map.of("bodyId", hub(random)),
						duties()),
				Asked.of("undelivered commitments of a body", "accountability/undelivered-of-a-body",
						(random) -> Map.of("bodyId", leaf(random), "asOf", TODAY, "knownOn", TODAY),
						Truth.of((values) -> this.oracle.undeliveredOf(text(values, "bodyId")), "commitmentId", "role",
								"basis", "state")),
				Asked.of("agreement in full", "agreements/in-full",
						(random) -> Map.of("agreementId", "agreement-" + random.nextInt(this.country.agreements())),
						inFull()),
				Asked.of("neighbourhood", "bodies/neighbourhood",
						(random) -> Map.of("entityId", leaf(random), "depth", 2),
						Truth.of((values) -> this.neighbourhood.of(text(values, "entityId")), "neighbourId", "steps",
								"found")),
				Asked.of("bodies that share partners with a leaf", "bodies/shared-partners",
						(random) -> Map.of("bodyId", leaf(random)), sharedPartners()),
				Asked.of("bodies that share partners with a hub", "bodies/shared-partners",
						(random) -> Map.of("bodyId", hub(random)), sharedPartners()),
				Asked.of("ways between two bodies", "bodies/paths", oneOf(pairs(true)), ways()),
				Asked.of("ways, where there are none", "bodies/paths", oneOf(pairs(false)), ways()),
				Asked.of("search by a whole name", "search/entities-by-name",
						(random) -> Map.of("text", this.country.bodyName(random.nextInt(this.country.bodies()))),
						search()),
				Asked.of("all undelivered commitments", "accountability/undelivered-commitments",
						(random) -> Map.of("asOf", TODAY, "knownOn", TODAY),
						Truth.of((values) -> this.oracle.undelivered(MOST_ROWS), "commitmentId", "bodies", "state")));
	}

	private Truth duties() {
		return Truth.of((values) -> this.oracle.dutiesOf(text(values, "bodyId")), "agreementId", "role", "basis",
				"duties");
	}

	private Truth inFull() {
		return Truth.by((values) -> this.oracle.inFull(text(values, "agreementId")),
				(row) -> row.get("commitmentId").asString(), (row) -> row.get("level").asString(),
				Truth.sideBySide("roles", "bodyIds", "bases"), Truth.sideBySide("themeIds"),
				Truth.sideBySide("createdIds"), Truth.sideBySide("actsOnIds"),
				(row) -> Truth.text(row.get("evidence")));
	}

	private Truth sharedPartners() {
		return Truth.of((values) -> this.oracle.sharedPartners(text(values, "bodyId")), "otherId", "partners",
				"commitments");
	}

	/** Of the ways only the length of the shortest is known without a database. */
	private Truth ways() {
		return new Truth((values) -> {
			int steps = this.web.steps(Oracle.number(text(values, "fromId")), Oracle.number(text(values, "toId")),
					LONGEST_WAY);
			return (steps < 0) ? List.of() : List.of(String.valueOf(steps));
		}, (rows) -> rows.isEmpty() ? List.of() : List.of(rows.get(0).get("steps").asString()));
	}

	/** Who has just this name is known; what sounds like it is the database's matter. */
	private Truth search() {
		return new Truth((values) -> this.oracle.named(text(values, "text")),
				(rows) -> rows.valueStream()
					.filter((row) -> row.get("exact").asBoolean())
					.map((JsonNode row) -> row.get("entityId").asString())
					.toList());
	}

	/**
	 * Pairs of different bodies that owe something, with a way between them, or without
	 * one of so few steps. Two bodies at random have none in a large country: the first
	 * are found by walking.
	 */
	private List<Map<String, Object>> pairs(boolean connected) {
		SplittableRandom random = new SplittableRandom(1);
		List<Map<String, Object>> pairs = new ArrayList<>();
		while (pairs.size() < PAIRS) {
			int from = Oracle.number(body(random));
			int to = connected ? this.web.walk(from, LONGEST_WAY, random) : Oracle.number(body(random));
			if (from != to && connected == this.web.steps(from, to, LONGEST_WAY) > 0) {
				pairs.add(Map.of("fromId", this.country.bodyId(from), "toId", this.country.bodyId(to)));
			}
		}
		return pairs;
	}

	private static Function<RandomGenerator, Map<String, Object>> oneOf(List<Map<String, Object>> all) {
		return (random) -> all.get(random.nextInt(all.size()));
	}

	private String commitmentId(RandomGenerator random) {
		Country.Agreement agreement = this.country.agreement(random.nextInt(this.country.agreements()));
		return agreement.commitmentId(agreement.commitments().get(random.nextInt(Duties.EACH)));
	}

	/** A body that owes something. */
	private String body(RandomGenerator random) {
		return this.country.bodyId(this.bodies.get(random.nextInt(this.bodies.size())));
	}

	/** Whether there are bodies that do not count as partners. */
	boolean hasHubs() {
		return IntStream.range(0, this.country.bodies()).anyMatch(this.duties::isHub);
	}

	/** The commitments that a body owes. */
	List<String> dutiesOf(String bodyId) {
		return this.duties.of(Oracle.number(bodyId)).mapToObj(this.duties::id).toList();
	}

	String leaf(RandomGenerator random) {
		return this.country.bodyId(this.bodies.get(random.nextInt(this.bodies.size() * 9 / 10)));
	}

	String hub(RandomGenerator random) {
		return this.country.bodyId(random.nextInt(Country.HUBS));
	}

	private static String text(Map<String, Object> values, String name) {
		return String.valueOf(values.get(name));
	}

}
