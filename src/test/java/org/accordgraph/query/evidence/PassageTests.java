package org.accordgraph.query.evidence;

import java.util.List;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The position of a passage in the source, and the names in its text. */
@AccordTest
class PassageTests {

	@Autowired
	MockMvcTester mvc;

	@Test
	void tellsWhereAPassageStandsButNotWhatItSays() {
		var answer = assertThat(this.mvc.get().uri("/api/passages/cqcd-2021.innovation-centre.13")).hasStatusOk()
			.bodyJson();
		answer.extractingPath("$.segment").isEqualTo("cqcd-2021.innovation-centre");
		answer.extractingPath("$.ordinal").isEqualTo(13);
		answer.extractingPath("$.kind").isEqualTo("TEXT");
		answer.extractingPath("$.sha256").asString().startsWith("69afba66c60aacbc").hasSize(64);
		answer.extractingPath("$.text").isNull();
		answer.extractingPath("$.marks").asArray().isEmpty();
	}

	@Test
	void knowsNoPassageOfAnotherName() {
		assertThat(this.mvc.get().uri("/api/passages/cqcd-2021.innovation-centre.99")).hasStatus(404)
			.bodyJson()
			.extractingPath("$.title")
			.asString()
			.isNotBlank();
	}

	@Test
	void marksTheLongerNameAndEqualWidths() {
		assertThat(Marker.marks("西部(重庆)科学城和重庆、5G",
				List.of(new Marker.Name("city", "重庆市", "重庆"), new Marker.Name("science-city", "西部（重庆）科学城", "西部（重庆）科学城"),
						new Marker.Name("network", "5G", "５g"))))
			.extracting(Passage.Mark::start, Passage.Mark::end, Passage.Mark::id)
			.containsExactly(tuple(0, 9, "science-city"), tuple(10, 12, "city"), tuple(13, 15, "network"));
	}

}
