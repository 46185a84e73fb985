package org.accordgraph.query.brief;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.accordgraph.AccordTest;
import org.accordgraph.cypher.Fingerprint;
import org.accordgraph.model.AnswerWords;
import org.accordgraph.model.Language;
import org.accordgraph.model.Vocabulary;
import org.accordgraph.query.QuestionRows;
import org.accordgraph.query.evidence.SourceText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Names, addresses and texts that somebody imported are text in a brief, never more. */
@AccordTest
class HostileBriefTests {

	private static final String TEXT = "双方共建一座桥。";

	@Autowired
	Driver driver;

	@Autowired
	QuestionRows questions;

	@Autowired
	Vocabulary vocabulary;

	@Autowired
	AnswerWords words;

	@BeforeEach
	void sign() {
		this.driver.executableQuery("""
				CREATE (document:Entity:Document {id: 'brief-document', name: '报道', nameEn: 'Report',
				  publisher: '<img src=x>', address: 'javascript:alert(1)', publishedOn: date('2024-05-01')})
				CREATE (segment:Entity:Segment {id: 'brief-document.text', name: '正文', nameEn: 'Text', ordinal: 1})
				CREATE (segment)-[:OF_DOCUMENT]->(document)
				CREATE (held:Entity:Passage {id: 'brief-document.text.01', ordinal: 1, sha256: $sha256})
				CREATE (changed:Entity:Passage {id: 'brief-document.text.02', ordinal: 2, sha256: $other})
				CREATE (held)-[:IN_SEGMENT]->(segment), (changed)-[:IN_SEGMENT]->(segment)
				CREATE (agreement:Entity:Agreement {id: 'brief-agreement', name: '<script>alert(1)</script>协议 | *',
				  nameEn: '<script>alert(1)</script> [agreement](javascript:alert(1)) | **'})
				CREATE (agreement)-[:EVIDENCED_BY]->(held), (agreement)-[:EVIDENCED_BY]->(changed)""")
			.withParameters(Map.of("sha256", Fingerprint.of(TEXT), "other", Fingerprint.of("another text")))
			.execute();
	}

	@AfterEach
	void withdraw() {
		this.driver.executableQuery("MATCH (entity:Entity) WHERE entity.id STARTS WITH 'brief-' DETACH DELETE entity")
			.execute();
	}

	@Test
	void staysText() throws IOException {
		Brief brief = brief(Optional.empty());
		Document page = Jsoup.parse(new String(new HtmlBrief().write(brief), StandardCharsets.UTF_8));
		assertThat(page.select("script, img")).isEmpty();
		assertThat(page.select("a[href]").eachAttr("href")).containsExactly("http://localhost/#/agreement/x");
		assertThat(page.expectFirst("h1").text()).startsWith("<script>alert(1)</script> [agreement]");
		assertThat(new String(new MarkdownBrief().write(brief), StandardCharsets.UTF_8))
			.startsWith("# \\<script\\>alert(1)\\</script\\> \\[agreement\\](javascript:alert(1)) \\| \\*\\*\n")
			.contains("\\<img src=x\\>");
		assertThat(new WordBrief().write(brief)).isNotEmpty();
	}

	/** No body is named, and nothing is promised: it is still a brief. */
	@Test
	void isABriefWithoutSignatories() {
		Brief brief = brief(Optional.empty());
		assertThat(brief.facts()).extracting(Brief.Fact::label).doesNotContain("Signed by");
		assertThat(brief.sections().get(0).grid()).isNotNull().extracting(Brief.Grid::rows).asList().isEmpty();
	}

	@Test
	void quotesAPassageOnlyIfItIsThatOfTheGraph() {
		SourceText held = new SourceText(Path.of("held.tsv"), "brief-document",
				Map.of("text.01", TEXT, "text.02", TEXT));
		assertThat(brief(Optional.of(held)).evidence()).extracting(Brief.Source::text).containsExactly(TEXT, null);
		assertThat(brief(Optional.empty()).evidence()).extracting(Brief.Source::text).containsOnlyNulls();
	}

	private Brief brief(Optional<SourceText> held) {
		return new Briefs(this.questions, held, this.vocabulary, this.words)
			.of("brief-agreement", LocalDate.of(2025, 1, 1), Language.EN, "http://localhost/#/agreement/x")
			.orElseThrow();
	}

}
