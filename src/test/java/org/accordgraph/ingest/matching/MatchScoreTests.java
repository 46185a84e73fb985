package org.accordgraph.ingest.matching;

import java.util.List;
import java.util.Set;

import org.accordgraph.cypher.CypherFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Scores of pairs of names that may belong to the same institution or place. */
class MatchScoreTests {

	private final NameSyntax names = new NameSyntax(new CypherFolder("file:cypher/"));

	@ParameterizedTest
	@CsvSource({
			// Full-width and half-width forms are equal.
			"重庆（国家）质检中心, 重庆(国家)质检中心, SAME_NAME", "ＡＢＣ公司, abc公司, SAME_NAME",
			// Renamed from 委 to 局; without 市.
			"重庆市经济和信息化委员会, 重庆市经济和信息化局, DIFFERENT_SUFFIX", "成都市科学技术局, 成都科学技术委员会, DIFFERENT_SUFFIX",
			// Short forms.
			"成都市经济和信息化局, 成都市经信局, ABBREVIATION", "重庆市发改委, 重庆市发展和改革委员会, ABBREVIATION",
			"重庆市文旅委, 重庆市文化和旅游发展委员会, ABBREVIATION", "科技局, 成都市科学技术局, ABBREVIATION",
			// Other characters with the same sound.
			"重庆市体育局, 重庆市体宇局, SAME_PINYIN",
			// One character inserted, missing or replaced.
			"西部科学城管理委员会, 西部科技城管理委员会, ONE_CHARACTER_DIFFERS" })
	void areCandidates(String one, String other, MatchReason reason) {
		MatchScore score = score(body(one), body(other));
		assertThat(score.reasons()).startsWith(reason);
		assertThat(score.isCandidate()).isTrue();
		assertThat(score(body(other), body(one))).isEqualTo(score);
	}

	@ParameterizedTest
	@CsvSource({ "重庆市科学技术局, 成都市科学技术局", "重庆市教育局, 重庆市体育局", "重庆市第一人民医院, 重庆市第二人民医院", "重庆市农业局, 重庆市农业集团公司", "成都市经信局, 成都市科技局",
			"两江新区东部管理委员会, 两江新区西部管理委员会" })
	void areNotCandidates(String one, String other) {
		assertThat(score(body(one), body(other)).isCandidate()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "江津, 江津区, DIFFERENT_SUFFIX", "天府新区, 天府, DIFFERENT_SUFFIX", "彭水县, 彭水苗族土家族自治县, DIFFERENT_SUFFIX",
			"彭水, 彭水苗族土家族自治县, DIFFERENT_SUFFIX", "渝北区, 渝北区, SAME_NAME" })
	void knowsPlacesWithoutTheirEnding(String one, String other, MatchReason reason) {
		assertThat(score(place(one, Set.of()), place(other, Set.of())).reasons()).startsWith(reason);
	}

	/** A place whose name another begins with is where that one is. */
	@ParameterizedTest
	@CsvSource({ "四川省, 四川达州", "四川, 四川达州市", "天府新区, 天府新区成都直管区", "西部科学城, 西部（重庆）科学城", "重庆, 重庆高新区" })
	void takesNoPlaceForAnAbbreviationOfOneInIt(String whole, String part) {
		assertThat(score(place(whole, Set.of()), place(part, Set.of())).isCandidate()).isFalse();
		assertThat(score(place(part, Set.of()), place(whole, Set.of())).isCandidate()).isFalse();
	}

	@Test
	void comparesOnlyEqualNamesOfOtherKinds() {
		ComparedEntity one = project("青溪算力中心（一期）");
		assertThat(score(one, project("青溪算力中心(一期)")).reasons()).containsExactly(MatchReason.SAME_NAME);
		assertThat(score(one, project("青溪算力中心一期工程")).isCandidate()).isFalse();
	}

	private static ComparedEntity project(String name) {
		return new ComparedEntity("a", "Project", Set.of("Entity", "Project"), List.of(name), Set.of());
	}

	@Test
	void scoresLowerForAnotherKindOfPlace() {
		double same = score(place("江津", Set.of("District")), place("江津区", Set.of("District"))).score();
		MatchScore other = score(place("江津", Set.of("County")), place("江津区", Set.of("District")));
		assertThat(other.score()).isLessThan(same);
		assertThat(other.reasons()).contains(MatchReason.DIFFERENT_KIND);
	}

	@Test
	void usesTheCityOfTheEntity() {
		ComparedEntity one = new ComparedEntity("a", "Institution", Set.of("Institution"), List.of("经济和信息化局"),
				Set.of("chengdu"));
		ComparedEntity same = new ComparedEntity("b", "Institution", Set.of("Institution"), List.of("经信局"),
				Set.of("chengdu"));
		ComparedEntity other = new ComparedEntity("c", "Institution", Set.of("Institution"), List.of("经信局"),
				Set.of("chongqing"));
		assertThat(score(one, same).score()).isEqualTo(0.88);
		assertThat(score(one, same).reasons()).containsExactly(MatchReason.ABBREVIATION, MatchReason.SAME_PLACE);
		assertThat(score(one, other).isCandidate()).isFalse();
		assertThat(score(one, other).reasons()).contains(MatchReason.DIFFERENT_PLACE);
	}

	@Test
	void comparesEveryNameWithEveryOther() {
		ComparedEntity one = new ComparedEntity("a", "Institution", Set.of("Institution"),
				List.of("甲局", "Bureau of Data"), Set.of());
		ComparedEntity other = new ComparedEntity("b", "Institution", Set.of("Institution"),
				List.of("乙局", "", "bureau of data"), Set.of());
		assertThat(score(one, other).reasons()).containsExactly(MatchReason.SAME_NAME);
	}

	private MatchScore score(ComparedEntity one, ComparedEntity other) {
		return MatchScore.of(one, other, this.names);
	}

	private static ComparedEntity body(String name) {
		return new ComparedEntity("a", "Institution", Set.of("Entity", "Institution"), List.of(name), Set.of());
	}

	private static ComparedEntity place(String name, Set<String> kinds) {
		Set<String> labels = new java.util.HashSet<>(kinds);
		labels.add("Place");
		return new ComparedEntity("a", "Place", labels, List.of(name), Set.of());
	}

}
