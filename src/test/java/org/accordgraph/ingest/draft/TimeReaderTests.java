package org.accordgraph.ingest.draft;

import java.time.LocalDate;

import org.accordgraph.cypher.CypherFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which days are days by which something is due. */
class TimeReaderTests {

	private final TimeReader times = new TimeReader(ReadingRules.in(new CypherFolder("file:cypher/")),
			LocalDate.of(2025, 8, 1));

	@ParameterizedTest
	@CsvSource({ "2026年上半年建成,2026-06-30", "今年第四季度建成。,2025-12-31", "年底前建成,2025-12-31", "明年底前建成,2026-12-31",
			"今年第三季度前完成投资3亿元,2025-09-30" })
	void areRead(String text, LocalDate day) {
		assertThat(this.times.deadline(text)).contains(day);
	}

	/** What was done is no deadline, and another year's end is not this year's. */
	@ParameterizedTest
	@ValueSource(strings = { "今年上半年完成投资30亿元", "2025年一季度完成投资120亿元", "去年底前建成5座", "每年底前通报一次", "次年底前完成整改" })
	void areNotRead(String text) {
		assertThat(this.times.deadline(text)).isEmpty();
	}

}
