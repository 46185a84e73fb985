package org.accordgraph.mcp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class PageWriterTests {

	private final PageWriter writer = new PageWriter(JsonMapper.shared());

	@Test
	void fillsAPageWithWholeItems() {
		List<Map<String, Object>> rows = IntStream.range(0, 100)
			.mapToObj((i) -> Map.<String, Object>of("id", "row-" + i, "name", "重庆".repeat(20)))
			.toList();
		Page page = Page.of(Map.of("found", 100), rows);
		List<String> ids = new ArrayList<>();
		int offset = 0;
		int pages = 0;
		JsonNode answer;
		do {
			String text = this.writer.write(page, offset, 2048);
			answer = JsonMapper.shared().readTree(text);
			// Another item, of about 150 bytes, does not fit.
			assertThat(text.getBytes(StandardCharsets.UTF_8).length).isBetween(answer.get("cut").asBoolean() ? 1750 : 1,
					2048);
			assertThat(answer.get("offset").asInt()).isEqualTo(offset);
			assertThat(answer.get("returned").asInt()).isEqualTo(answer.get("data").size());
			assertThat(answer.has("shortened")).isFalse();
			answer.get("data").forEach((row) -> ids.add(row.get("id").asString()));
			offset = answer.path("next").asInt(0);
			pages++;
		}
		while (answer.get("cut").asBoolean() && pages < 90);
		assertThat(ids).containsExactlyElementsOf(IntStream.range(0, 100).mapToObj((i) -> "row-" + i).toList());
	}

	@Test
	void saysWhereAnItemIsShortened() {
		List<String> evidence = IntStream.range(0, 500).mapToObj((i) -> "document.segment." + i).toList();
		Map<String, Object> row = Map.of("id", "row", "evidence", evidence, "text", "字".repeat(3000));
		String text = this.writer.write(Page.of(Map.of(), List.of(row, row)), 0, 1024);
		JsonNode answer = JsonMapper.shared().readTree(text);
		assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(1024);
		assertThat(answer.get("shortened").asBoolean()).isTrue();
		assertThat(answer.get("cut").asBoolean()).isTrue();
		assertThat(answer.get("next").asInt()).isEqualTo(1);
		JsonNode only = answer.at("/data/0");
		assertThat(only.get("id").asString()).isEqualTo("row");
		int listed = only.get("evidence").size() - 1;
		assertThat(only.get("evidence").get(listed).asString()).isEqualTo("… and " + (500 - listed) + " more");
		assertThat(only.get("text").asString()).endsWith(" more characters)");
		int kept = only.get("text").asString().indexOf('…');
		assertThat(only.get("text").asString()).contains("(" + (3000 - kept) + " more");
	}

	/** No offset leads behind the last row that an answer may have. */
	@Test
	void saysWhereNoOffsetLeadsOn() {
		List<Integer> rows = IntStream.range(0, 10_000).boxed().toList();
		Page page = new Page(Map.of(), rows, 0, true, false);
		JsonNode before = JsonMapper.shared().readTree(this.writer.write(page, 9_000, 1024));
		assertThat(before.get("next").asInt()).isGreaterThan(9_000);
		assertThat(before.has("end")).isFalse();
		JsonNode last = JsonMapper.shared().readTree(this.writer.write(page, 9_999, 1024));
		assertThat(last.get("data").size()).isEqualTo(1);
		assertThat(last.get("cut").asBoolean()).isTrue();
		assertThat(last.has("next")).isFalse();
		assertThat(last.get("end").asString()).contains("narrow");
		String whole = this.writer.write(new Page(Map.of(), rows, 0, false, false), 9_999, 1024);
		assertThat(JsonMapper.shared().readTree(whole).has("end")).isFalse();
	}

	@Test
	void leavesOutWhatSaysNothing() {
		Map<String, Object> row = Page.about("id", "row", "list", List.of(), "text", "", "number", 0, "inner",
				Page.about("none", null));
		JsonNode answer = JsonMapper.shared().readTree(this.writer.write(Page.of(Map.of(), List.of(row)), 0, 1024));
		assertThat(answer.at("/data/0").propertyNames()).containsExactly("id", "text", "number");
	}

	@Test
	void keepsToItsSizeWhateverTheItems() {
		Random random = new Random(29);
		for (int i = 0; i < 200; i++) {
			List<Object> items = new ArrayList<>();
			for (int j = 0; j < random.nextInt(8); j++) {
				items.add(any(random, 3));
			}
			int size = 1024 + random.nextInt(4096);
			Page page = new Page(Page.about("about", any(random, 3)), items, 0, random.nextBoolean(), false);
			String text = this.writer.write(page, random.nextInt(3), size);
			assertThat(text.getBytes(StandardCharsets.UTF_8).length).as("round " + i).isLessThanOrEqualTo(size);
			assertThat(JsonMapper.shared().readTree(text).get("notice").asString()).contains("data");
		}
	}

	private static Object any(Random random, int depth) {
		return switch ((depth == 0) ? random.nextInt(3) : random.nextInt(5)) {
			case 0 -> "依据\"\n\u202E".repeat(random.nextInt(400));
			case 1 -> random.nextLong();
			case 2 -> "short";
			case 3 -> IntStream.range(0, random.nextInt(15)).mapToObj((i) -> any(random, depth - 1)).toList();
			default -> {
				Map<String, Object> object = new LinkedHashMap<>();
				IntStream.range(0, random.nextInt(9)).forEach((i) -> object.put("member" + i, any(random, depth - 1)));
				yield object;
			}
		};
	}

}
