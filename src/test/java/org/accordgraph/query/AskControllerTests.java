package org.accordgraph.query;

import java.time.LocalDate;

import org.accordgraph.AccordTest;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What a sentence is understood as, beyond its first result. */
@AccordTest
class AskControllerTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

	@Autowired
	AskController ask;

	@Autowired
	MockMvcTester mvc;

	/** Passage innovation-centre.13 names nobody: both bureaus signed. */
	@Test
	void answersAtOnce() {
		Asked asked = this.ask.ask("谁负责技术交易市场", TODAY);
		assertThat(asked.first()).isEqualTo(Asked.First.QUESTION);
		assertThat(asked.questions().get(0).entities()).extracting(Asked.AskedEntity::id)
			.containsExactly("cqcd-2021-innovation-centre.8.2");
		assertThat(asked.questions().get(0).answer()).satisfies((answer) -> {
			assertThat(answer.rowCount()).isEqualTo(2);
			assertThat(answer.entities()).extracting(Asked.AskedEntity::id)
				.containsExactly("chengdu-science-and-technology-bureau", "chongqing-science-and-technology-bureau");
		});
	}

	@Test
	void saysWhatIsMissingInsteadOfGuessing() {
		Asked asked = this.ask.ask("比较两份协议", TODAY);
		assertThat(asked.questions().get(0).name()).isEqualTo("agreements/side-by-side");
		assertThat(asked.questions().get(0).missing()).containsExactly("leftAgreementId", "rightAgreementId");
		assertThat(asked.questions().get(0).answer()).isNull();
	}

	@Test
	void asksWhatFallsDueFromTheFirstDayOfAYear() {
		assertThat(this.ask.ask("upcoming deadlines 2025", TODAY).questions())
			.filteredOn((question) -> question.name().equals("outcomes/due-next"))
			.extracting(Asked.AskedQuestion::values)
			.singleElement()
			.asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
			.containsEntry("asOf", LocalDate.of(2025, 1, 1))
			.containsEntry("days", 364L);
	}

	@Test
	void saysWhatItMadeOfASentenceThatNothingAnswersTo() {
		Asked asked = this.ask.ask("bananas of Wulong in 2024", TODAY);
		assertThat(asked.questions()).isEmpty();
		assertThat(asked.understood().names()).extracting(Asked.UnderstoodName::text).containsExactly("wulong");
		assertThat(asked.understood().from()).isEqualTo(LocalDate.of(2024, 1, 1));
		assertThat(asked.understood().rest()).containsExactly("bananas");
		assertThat(this.ask.ask("xyzzy", TODAY).first()).isEqualTo(Asked.First.NOTHING);
		assertThat(this.ask.ask("？", TODAY).first()).isEqualTo(Asked.First.NOTHING);
	}

	@Test
	void isAnEndpoint() {
		assertThat(this.mvc.get().uri("/api/ask?text={text}", "地图")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.pages[0].address")
			.isEqualTo("map");
		assertThat(this.mvc.get().uri("/api/ask")).hasStatus(400);
	}

}
