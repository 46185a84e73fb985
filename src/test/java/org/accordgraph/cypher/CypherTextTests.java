package org.accordgraph.cypher;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CypherTextTests {

	private static final String TEXT = "MATCH (a:`$not` {id: $id}) // $not\nWHERE a.text <> '$not \\' $not' /* $not\n*/ AND a.day = $day";

	@Test
	void findsParametersInCodeOnly() {
		assertThat(CypherText.parametersOf(TEXT)).containsExactly("id", "day");
	}

	@Test
	void takesAllParametersFromOneMap() {
		assertThat(CypherText.withOneParameter(TEXT))
			.isEqualTo(TEXT.replace("id: $id", "id: $given.id").replace("= $day", "= $given.day"));
		assertThat(CypherText.given(Map.of("id", 1))).isEqualTo(Map.of("given", Map.of("id", 1)));
	}

	@Test
	void keepsLengthAndLinesWhereItBlanksOut() {
		String code = CypherText.codeOnly(TEXT);
		assertThat(code).hasSameSizeAs(TEXT).doesNotContain("not");
		assertThat(code.indexOf('\n')).isEqualTo(TEXT.indexOf('\n'));
		assertThat(code.lines().count()).isEqualTo(3);
	}

	@Test
	void writesValuesAsLiteralsThatCannotBreakOut() {
		assertThat(CypherTemplate.of(TEXT).bind(Map.of("id", "it's \\ $day\n", "day", LocalDate.of(2021, 12, 17))))
			.isEqualTo(TEXT.replace("$id", "'it\\'s \\\\ $day\\n'").replace("= $day", "= date('2021-12-17')"));
	}

	@Test
	void readsBackWhatItWrites() {
		List<Object> values = List.of("it's \"\\\n", 3L, 2.5, true, LocalDate.of(2021, 12, 17), List.of("a", "b"));
		assertThat(values)
			.allSatisfy((value) -> assertThat(CypherLiteral.read(CypherLiteral.of(value))).contains(value));
		assertThat(CypherLiteral.read("1 + 2")).isEmpty();
		assertThat(CypherLiteral.read("'open")).isEmpty();
	}

	@Test
	void cutsAFileAtItsSemicolonsAndCountsLines() {
		CypherFile file = new CypherFile("seed/x.cypher", "// one; two\nRETURN ';' AS a;\n\nRETURN 1\n  AS b;\n");
		assertThat(file.statements()).extracting(CypherStatement::line).containsExactly(2, 4);
		assertThat(file.statements()).extracting(CypherStatement::text)
			.containsExactly("RETURN ';' AS a", "RETURN 1\n  AS b");
	}

}
