package org.accordgraph.ingest.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The JSON Schema of drafts describes what is written. */
class DraftSchemaTests {

	private final JsonNode schema;

	DraftSchemaTests() throws IOException {
		this.schema = JsonMapper.shared()
			.readTree(Files.readString(Path.of("src/main/resources/static/draft.schema.json")));
	}

	@Test
	void describesEachMember() {
		describes("", Draft.class);
		describes("/properties/document", Draft.Source.class);
		describes("/properties/passages/items", Draft.Passage.class);
		describes("/properties/tables/items", Draft.Table.class);
		describes("/properties/tables/items/properties/rows/items", Draft.Row.class);
		describes("/$defs/cell", Draft.Cell.class);
		describes("/$defs/cell/properties/spans/items", Draft.Span.class);
		describes("/properties/open/items", Draft.Open.class);
	}

	@Test
	void namesTheFormatAndHowSureARuleIs() {
		assertThat(this.schema.at("/properties/format/const").asString()).isEqualTo(Draft.FORMAT);
		assertThat(this.schema.at("/$defs/cell/properties/sure/enum").values()).extracting(JsonNode::asString)
			.containsExactlyElementsOf(Arrays.stream(Confidence.values()).map(Enum::name).toList());
	}

	private void describes(String pointer, Class<?> type) {
		List<String> members = Arrays.stream(type.getRecordComponents()).map((member) -> member.getName()).toList();
		assertThat(this.schema.at(pointer + "/properties").propertyNames()).as(type.getSimpleName())
			.containsExactlyElementsOf(members);
		assertThat(this.schema.at(pointer + "/required").values()).extracting(JsonNode::asString)
			.containsExactlyElementsOf(members);
	}

}
