package org.accordgraph.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A country that does not exist, in which all cooperation agreements are known. Of the
 * same size and seed it is always the same, and each of its parts can be had without the
 * others, so that it need not be held in memory.
 *
 * @param size how many hundred seats of government there are; with 100 bodies, 33
 * agreements and 330 commitments for each of these, size 1 makes about 60 thousand
 * relationships, size 100 about 6 million
 * @param seed tells one country from another
 */
record Country(int size, long seed) {

	/** One of these bodies is a hub: party to as many agreements as a hundred others. */
	static final int HUBS = 5;

	static final int POLICIES = 50;

	static final int CROSSCUTS = 20;

	static final int FIELDS = 200;

	static final int INDICATORS = 20;

	static final int AREAS = 3;

	/** How many tasks each area has. */
	static final List<Integer> TASKS = List.of(3, 2, 2);

	private static final int DISTRICTS_OF_A_CITY = 9;

	private static final int PROVINCES = 10;

	private static final int BODIES_OF_A_SEAT = 30;

	private static final String FIRST = "青云龙凤长安永宁平和清泰广新江河海湖山林石金银玉天地东西南北高";

	private static final String SECOND = "岭溪川州阳阴原城门桥潭浦湾港台塘坪岗峰谷泉源华昌兴盛德义仁信";

	private static final List<String> SUBJECTS = List.of("经济和信息化", "科学技术", "文化和旅游", "发展和改革", "教育", "财政", "交通运输", "生态环境",
			"农业农村", "商务", "卫生健康", "水利", "住房和城乡建设", "市场监督管理", "人力资源和社会保障", "自然资源", "数据", "金融工作", "体育", "林业", "应急管理",
			"统计", "民政", "司法", "公安", "审计", "医疗保障", "规划", "招商投资");

	int seats() {
		return 100 * this.size;
	}

	int cities() {
		return seats() / (DISTRICTS_OF_A_CITY + 1);
	}

	int provinces() {
		return PROVINCES;
	}

	int bodies() {
		return seats() * BODIES_OF_A_SEAT;
	}

	int agreements() {
		return 1000 * this.size;
	}

	/** The first seats are cities, the others their districts. */
	boolean isCity(int seat) {
		return seat < cities();
	}

	int cityOf(int seat) {
		return isCity(seat) ? seat : (seat - cities()) / DISTRICTS_OF_A_CITY;
	}

	int provinceOf(int seat) {
		return cityOf(seat) % PROVINCES;
	}

	String seatId(int seat) {
		return "seat-" + seat;
	}

	String seatName(int seat) {
		return placeName(seat) + (isCity(seat) ? "市" : "区");
	}

	private static String placeName(int number) {
		int pairs = FIRST.length() * SECOND.length();
		StringBuilder name = new StringBuilder();
		name.append(FIRST.charAt(number % FIRST.length()))
			.append(SECOND.charAt(number / FIRST.length() % SECOND.length()));
		if (number >= pairs) {
			name.append(FIRST.charAt(number / pairs % FIRST.length()));
		}
		return name.toString();
	}

	int seatOf(int body) {
		return body / BODIES_OF_A_SEAT;
	}

	String bodyId(int body) {
		return "body-" + body;
	}

	/**
	 * The last body of each seat is a committee with brackets of full width in its name.
	 */
	String bodyName(int body) {
		int kind = body % BODIES_OF_A_SEAT;
		String seat = seatName(seatOf(body));
		return (kind == SUBJECTS.size()) ? seat + "科学城（" + placeName(seatOf(body)) + "）管理委员会"
				: seat + SUBJECTS.get(kind) + ((kind % 7 == 0) ? "委员会" : "局");
	}

	boolean isCommittee(int body) {
		return body % BODIES_OF_A_SEAT == SUBJECTS.size();
	}

	/** An agreement, from 0. */
	Agreement agreement(int number) {
		SplittableRandom random = new SplittableRandom(this.seed * 31 + number);
		int roll = random.nextInt(10);
		int wanted = (roll < 7) ? 2 : (roll < 9) ? 3 : 4;
		List<Integer> parties = new ArrayList<>();
		while (parties.size() < wanted) {
			int body = (random.nextInt(10) == 0) ? random.nextInt(HUBS) : random.nextInt(bodies());
			// Two hubs are of one city, and so are a district and its city.
			if (parties.stream().allMatch((other) -> cityOf(seatOf(other)) != cityOf(seatOf(body)))) {
				parties.add(body);
			}
		}
		List<Commitment> commitments = new ArrayList<>();
		// The first agreements name the themes that later ones name again.
		int field = number;
		for (int area = 1; area <= AREAS; area++) {
			commitments.add(commitment(random, String.valueOf(area), area, parties, field, false));
			for (int task = 1; task <= TASKS.get(area - 1); task++) {
				boolean known = number >= FIELDS;
				commitments.add(commitment(random, area + "." + task, area, parties, known ? field + task : number,
						!known && area == 1 && task == 1));
			}
		}
		return new Agreement(number, "agreement-" + number, parties,
				LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5000)), number % POLICIES, commitments,
				random.nextInt(10) < 3 ? random.nextInt(seats()) : -1, number % 3 == 0 ? number % INDICATORS : -1,
				random.nextInt(5) == 0);
	}

	private Commitment commitment(SplittableRandom random, String path, int area, List<Integer> parties, int field,
			boolean first) {
		boolean stated = random.nextInt(10) < 6;
		int bearer = !stated ? -1
				: (random.nextInt(5) > 0) ? parties.get(random.nextInt(parties.size())) : random.nextInt(bodies());
		boolean task = path.indexOf('.') > 0;
		return new Commitment(path, area, bearer,
				List.of("CO_OWNER", "LEAD", "SUPPORT", "IMPLEMENTER", "HOST", "USER").get(random.nextInt(6)),
				task && (first || random.nextInt(7) < 2) ? field % FIELDS : -1,
				task && (first || random.nextInt(7) < 2) ? field % CROSSCUTS : -1);
	}

	/**
	 * An agreement.
	 *
	 * @param number its number
	 * @param id its id, and with a suffix those of its document and so on
	 * @param parties the bodies that signed it, each of another city
	 * @param signedOn when
	 * @param policy its main theme
	 * @param commitments its areas, and after each its tasks
	 * @param projectAt the seat of its project, or -1 if it has none
	 * @param indicator what its target measures, or -1 if it has none
	 * @param facility whether it has one
	 */
	record Agreement(int number, String id, List<Integer> parties, LocalDate signedOn, int policy,
			List<Commitment> commitments, int projectAt, int indicator, boolean facility) {

		String document() {
			return this.id + "-text";
		}

		/** The passage of the signing is 1, that of an area is 2 and so on. */
		String passage(int ordinal) {
			return document() + ".1." + ordinal;
		}

		String commitmentId(Commitment commitment) {
			return this.id + "." + commitment.path();
		}

		/** What its project delivers. */
		Commitment delivered() {
			return this.commitments.get(1);
		}

	}

	/**
	 * A commitment.
	 *
	 * @param path such as 2 or 2.1
	 * @param area the number of its area
	 * @param bearer the body that the text names, or -1 if it names none
	 * @param role what that body does
	 * @param field a field, or -1
	 * @param crosscut a subject that cuts across, or -1
	 */
	record Commitment(String path, int area, int bearer, String role, int field, int crosscut) {

		boolean isArea() {
			return this.path.indexOf('.') < 0;
		}

		int ordinal() {
			return Integer.parseInt(this.path.substring(this.path.indexOf('.') + 1));
		}

	}

}
