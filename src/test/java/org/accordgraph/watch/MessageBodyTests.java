package org.accordgraph.watch;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** How much of a difference is sent. */
class MessageBodyTests {

	private final JsonMapper json = JsonMapper.builder().build();

	@Test
	void listsAllRowsOfASmallDifference() {
		JsonNode data = data(List.of(), rows(200, 1));
		assertThat(data.get("added")).hasSize(200);
		assertThat(data.get("counts").get("added").asInt()).isEqualTo(200);
		assertThat(data.get("cut").asBoolean()).isFalse();
	}

	@Test
	void listsTheFirstRowsOfALongDifference() {
		JsonNode data = data(rows(201, 1), List.of());
		assertThat(data.get("removed")).hasSize(200);
		assertThat(data.get("counts").get("removed").asInt()).isEqualTo(201);
		assertThat(data.get("cut").asBoolean()).isTrue();
	}

	/** 150 rows of 2.1 KB are too many, 100 are not: a character has three bytes. */
	@Test
	void listsFewerRowsWhereTheyAreLong() {
		JsonNode data = data(List.of(), rows(150, 700));
		assertThat(data.get("added")).hasSize(100);
		assertThat(data.get("added").get(0).get("documentId").asString()).isEqualTo("d0");
		assertThat(data.get("counts").get("added").asInt()).isEqualTo(150);
		assertThat(data.get("cut").asBoolean()).isTrue();
	}

	@Test
	void listsNoRowWhereOneAloneIsTooLong() {
		JsonNode data = data(List.of(), rows(1, 100_000));
		assertThat(data.get("added")).isEmpty();
		assertThat(data.get("counts").get("added").asInt()).isEqualTo(1);
		assertThat(data.get("cut").asBoolean()).isTrue();
	}

	private JsonNode data(List<Map<String, Object>> before, List<Map<String, Object>> after) {
		String body = MessageBody.of(answer(before), answer(after), Difference.between(before, after), this.json);
		assertThat(body.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(256 * 1024);
		return this.json.readTree(body).get("data");
	}

	private static SavedAnswer answer(List<Map<String, Object>> rows) {
		return new SavedAnswer("sources/overview", "Which?", "哪些？", Instant.EPOCH, Map.of(), false, rows);
	}

	private static List<Map<String, Object>> rows(int number, int characters) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			rows.add(Map.of("documentId", "d" + i, "name", "字".repeat(characters)));
		}
		return rows;
	}

}
