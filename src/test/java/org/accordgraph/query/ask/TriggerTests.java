package org.accordgraph.query.ask;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

import org.accordgraph.lookup.search.NameInText;
import org.accordgraph.lookup.search.NamedEntity;
import org.accordgraph.lookup.search.NamesInText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TriggerTests {

	@Test
	void needsAllWordsInAnyOrderAndAnyEnding() {
		Trigger trigger = Trigger.in("project delay|postpone").get(0);
		assertThat(trigger.in(sentence("delayed projects"))).isPresent();
		assertThat(trigger.in(sentence("which project was postponed"))).isPresent();
		assertThat(trigger.in(sentence("projects"))).isEmpty();
		assertThat(trigger.in(sentence("projection delayed"))).isEmpty();
	}

	@Test
	void findsChineseWordsWithoutSpacesAndInTraditionalCharacters() {
		Trigger trigger = Trigger.in("谁负责|由谁").get(0);
		assertThat(trigger.in(sentence("誰負責一卡通")))
			.hasValueSatisfying((covered) -> assertThat(covered).isEqualTo(range(0, 3)));
		assertThat(trigger.in(sentence("负责一卡通"))).isEmpty();
	}

	@Test
	void givesValuesToParameters() {
		assertThat(Trigger.in("在建 项目 (status=UNDER_CONSTRUCTION), 已建成")).extracting(Trigger::values)
			.containsExactly(Map.of("status", "UNDER_CONSTRUCTION"), Map.of());
	}

	/** 建成 is no word of 建|成渝科学中心, where the name begins with its second character. */
	@Test
	void isNotCutOutOfAName() {
		NameInText name = new NameInText(1, 7,
				List.of(new NamedEntity("centre", List.of("Deliverable"), "成渝科学中心", "")));
		Sentence sentence = new Sentence("建成渝科学中心", List.of(name), null, new BitSet());
		assertThat(Trigger.in("建成").get(0).in(sentence)).isEmpty();
		assertThat(Trigger.in("科学").get(0).in(sentence)).isEmpty();
		assertThat(Trigger.in("建").get(0).in(sentence)).isPresent();
	}

	@ParameterizedTest
	@CsvSource({ "due in 2025,2025-01-01,2025-12-31", "2021年12月签署,2021-12-01,2021-12-31",
			"2021年12月17日,2021-12-17,2021-12-17", "2021-12-17,2021-12-17,2021-12-17",
			"signed in February 2024,2024-02-01,2024-02-29", "between 2020 and 2022,2020-01-01,2022-12-31",
			"明年到期,2027-01-01,2027-12-31", "last year,2025-01-01,2025-12-31", "今天,2026-11-30,2026-11-30" })
	void readsTheTime(String text, LocalDate from, LocalDate to) {
		assertThat(SpokenTime.in(NamesInText.normal(text), LocalDate.of(2026, 11, 30)))
			.hasValueSatisfying((time) -> assertThat(List.of(time.from(), time.to())).containsExactly(from, to));
	}

	@ParameterizedTest
	@CsvSource({ "2000万辆", "2021-13-01", "67 projects", "12025", "300" })
	void takesNoFigureForATime(String text) {
		assertThat(SpokenTime.in(NamesInText.normal(text), LocalDate.of(2026, 11, 30))).isEmpty();
	}

	private static Sentence sentence(String typed) {
		return new Sentence(NamesInText.normal(typed), List.of(), null, new BitSet());
	}

	private static BitSet range(int start, int end) {
		BitSet range = new BitSet();
		range.set(start, end);
		return range;
	}

}
