package org.accordgraph.query;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.accordgraph.cypher.CypherFile;
import org.accordgraph.support.request.BadParameter;
import org.accordgraph.support.request.ParameterType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.util.CollectionUtils;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Validation of requests, before the database is queried. */
class AnswerRequestTests {

	private static final Question QUESTION = question();

	private static final List<String> FORMATS = List.of("csv", "json");

	@Test
	void readsEachValueAsTheTypeOfItsExample() {
		AnswerRequest request = AnswerRequest.of(QUESTION, FORMATS, good());
		assertThat(request.values()).isEqualTo(Map.of("name", "北碚", "count", 3L, "share", 0.5, "day",
				LocalDate.of(2021, 12, 17), "open", true, "ids", List.of("a", "b", "c"), "basis", "INHERITED"));
		assertThat(request.limit()).isEqualTo(1000);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					name  |            | The parameter name is missing. It must be a string, such as name=x.
					count | three      | The parameter count must be a whole number, such as count=1, not 'three'.
					count | 1.5        | The parameter count must be a whole number, such as count=1, not '1.5'.
					share | a half     | The parameter share must be a number, such as share=0.1, not 'a half'.
					day   | 17.12.2021 | The parameter day must be a date (yyyy-mm-dd), such as day=2021-01-01, not '17.12.2021'.
					day   | 2021-02-30 | The parameter day must be a date (yyyy-mm-dd), such as day=2021-01-01, not '2021-02-30'.
					open  | yes        | The parameter open must be true or false, such as open=false, not 'yes'.
					basis | GUESSED    | The parameter basis must be one of: STATED, INHERITED; not 'GUESSED'.
					limit | 0          | The parameter limit must be a whole number from 1 to 10000, such as limit=1000, not '0'.
					limit | 10001      | The parameter limit must be a whole number from 1 to 10000, such as limit=1000, not '10001'.
					limit | all        | The parameter limit must be a whole number from 1 to 10000, such as limit=1000, not 'all'.
					format | gexf      | The parameter format must be one of: csv, json; not 'gexf'.
					parts | rows,nodes | The parameter parts must be one or more of: rows, graph, passages, links, about; not 'rows,nodes'.
					count | 99999999999999999999 | The parameter count must be a whole number, such as count=1, not '99999999999999999999'.
					share | NaN        | The parameter share must be a number, such as share=0.1, not 'NaN'.
					count | ３         | The parameter count must be a whole number, such as count=1, not '３'.
					ids   | ,          | The parameter ids must be a list of strings (comma-separated or repeated), such as ids=x, not ','.
					nmae  | x          | There is no parameter nmae; did you mean name? Available parameters: name, count, share, day, open, ids, basis, limit, format, lang, raw, parts.
					""")
	void namesABadParameterWithTypeAndExample(String name, String value, String message) {
		MultiValueMap<String, String> given = good();
		given.put(name, (value != null) ? List.of(value) : List.of());
		assertThatExceptionOfType(BadParameter.class).isThrownBy(() -> AnswerRequest.of(QUESTION, FORMATS, given))
			.satisfies((bad) -> assertThat(bad.getBody().getDetail()).isEqualTo(message));
	}

	@Test
	void refusesAParameterThatIsGivenTwice() {
		MultiValueMap<String, String> given = good();
		given.put("count", List.of("3", "4"));
		assertThatExceptionOfType(BadParameter.class).isThrownBy(() -> AnswerRequest.of(QUESTION, FORMATS, given))
			.satisfies((bad) -> assertThat(bad.getBody().getDetail())
				.isEqualTo("The parameter count must be given only once, not as '3, 4'."));
	}

	private static MultiValueMap<String, String> good() {
		return new LinkedMultiValueMap<>(CollectionUtils.toMultiValueMap(Map.of("name", List.of("北碚"), "count",
				List.of("3"), "share", List.of("0.5"), "day", List.of("2021-12-17"), "open", List.of("true"), "ids",
				List.of("a,b", "c"), "basis", List.of("INHERITED"))));
	}

	private static Question question() {
		QuestionFile file = QuestionFile
			.read(new CypherFile("questions/places/types.cypher", "// Which types are there?\n"));
		Map<String, Object> examples = new LinkedHashMap<>();
		examples.put("name", "x");
		examples.put("count", 1L);
		examples.put("share", 0.1);
		examples.put("day", LocalDate.of(2021, 1, 1));
		examples.put("open", false);
		examples.put("ids", List.of("x"));
		examples.put("basis", "STATED");
		List<Parameter> parameters = examples.entrySet()
			.stream()
			.map((example) -> new Parameter(example.getKey(), ParameterType.of(example.getValue()).orElseThrow(),
					example.getValue(), example.getKey().equals("basis") ? List.of("STATED", "INHERITED") : List.of(),
					false, null))
			.toList();
		return new Question(file, parameters, List.of("evidence"), false, false);
	}

}
