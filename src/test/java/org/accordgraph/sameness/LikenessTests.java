package org.accordgraph.sameness;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which names are likely to be names of the same body or place. */
class LikenessTests {

	@ParameterizedTest
	@CsvSource({
			// Full- and half-width brackets, and width, are the same.
			"重庆（国家）质检中心, 重庆(国家)质检中心, SAME_NAME", "ＡＢＣ公司, abc公司, SAME_NAME",
			// Renamed from 委 to 局; 市 left out.
			"重庆市经济和信息化委员会, 重庆市经济和信息化局, OTHER_ENDING", "成都市科学技术局, 成都科学技术委员会, OTHER_ENDING",
			// Short forms.
			"成都市经济和信息化局, 成都市经信局, SHORT_FORM", "重庆市发改委, 重庆市发展和改革委员会, SHORT_FORM", "重庆市文旅委, 重庆市文化和旅游发展委员会, SHORT_FORM",
			"科技局, 成都市科学技术局, SHORT_FORM",
			// Other characters of the same sound.
			"重庆市体育局, 重庆市体宇局, SAME_SOUND",
			// One character too many, too few, or another.
			"西部科学城管理委员会, 西部科技城管理委员会, ONE_SLIP" })
	void areLikely(String one, String other, Reason reason) {
		Likeness likeness = Likeness.of(body(one), body(other));
		assertThat(likeness.reasons()).startsWith(reason);
		assertThat(likeness.isLikely()).isTrue();
		assertThat(Likeness.of(body(other), body(one))).isEqualTo(likeness);
	}

	@ParameterizedTest
	@CsvSource({ "重庆市科学技术局, 成都市科学技术局", "重庆市教育局, 重庆市体育局", "重庆市第一人民医院, 重庆市第二人民医院", "重庆市农业局, 重庆市农业集团公司", "成都市经信局, 成都市科技局",
			"两江新区东部管理委员会, 两江新区西部管理委员会" })
	void areNotLikely(String one, String other) {
		assertThat(Likeness.of(body(one), body(other)).isLikely()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "江津, 江津区, OTHER_ENDING", "天府新区, 天府, OTHER_ENDING", "渝北区, 渝北区, SAME_NAME" })
	void knowsPlacesWithoutTheirEnding(String one, String other, Reason reason) {
		assertThat(Likeness.of(place(one, Set.of()), place(other, Set.of())).reasons()).startsWith(reason);
	}

	@Test
	void isLessLikelyWhereOneIsAnotherKindOfPlace() {
		double same = Likeness.of(place("江津", Set.of("District")), place("江津区", Set.of("District"))).score();
		Likeness other = Likeness.of(place("江津", Set.of("County")), place("江津区", Set.of("District")));
		assertThat(other.score()).isLessThan(same);
		assertThat(other.reasons()).contains(Reason.OTHER_KIND);
	}

	@Test
	void knowsTheCityWhereTheNameDoesNotTellIt() {
		Named one = new Named("a", Set.of("Institution"), List.of("经济和信息化局"), Set.of("chengdu"));
		Named same = new Named("b", Set.of("Institution"), List.of("经信局"), Set.of("chengdu"));
		Named other = new Named("c", Set.of("Institution"), List.of("经信局"), Set.of("chongqing"));
		assertThat(Likeness.of(one, same).score()).isEqualTo(0.88);
		assertThat(Likeness.of(one, same).reasons()).containsExactly(Reason.SHORT_FORM, Reason.SAME_CITY);
		assertThat(Likeness.of(one, other).isLikely()).isFalse();
		assertThat(Likeness.of(one, other).reasons()).contains(Reason.OTHER_CITY);
	}

	@Test
	void comparesEveryNameWithEveryOther() {
		Named one = new Named("a", Set.of("Institution"), List.of("甲局", "Bureau of Data"), Set.of());
		Named other = new Named("b", Set.of("Institution"), List.of("乙局", "", "bureau of data"), Set.of());
		assertThat(Likeness.of(one, other).reasons()).containsExactly(Reason.SAME_NAME);
	}

	private static Named body(String name) {
		return new Named("a", Set.of("Entity", "Institution"), List.of(name), Set.of());
	}

	private static Named place(String name, Set<String> kinds) {
		Set<String> labels = new java.util.HashSet<>(kinds);
		labels.add("Place");
		return new Named("a", labels, List.of(name), Set.of());
	}

}
