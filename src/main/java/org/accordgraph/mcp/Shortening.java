package org.accordgraph.mcp;

import java.nio.charset.StandardCharsets;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Shortens JSON that is too long: texts, lists and objects that exceed a length, which is
 * halved until the whole fits. Each place says how much is missing there.
 */
final class Shortening {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private static final int LONGEST = 4_096;

	private static final int SHORTEST_TEXT = 12;

	/** A list may have so many items, if a text may have the length. */
	private static final int ITEM = 16;

	private static final int MEMBER = 4;

	private Shortening() {
	}

	/**
	 * Shortens a value.
	 * @param whole the value
	 * @param most the largest size, in bytes of UTF-8
	 * @return the value itself if it fits
	 */
	static JsonNode fit(JsonNode whole, int most) {
		if (bytes(whole) <= most) {
			return whole;
		}
		for (int length = LONGEST; length > 0; length /= 2) {
			JsonNode cut = cut(whole, length);
			if (bytes(cut) <= most) {
				return cut;
			}
		}
		return NODES.stringNode("…");
	}

	private static int bytes(JsonNode node) {
		return node.toString().getBytes(StandardCharsets.UTF_8).length;
	}

	private static JsonNode cut(JsonNode node, int length) {
		if (node instanceof StringNode text) {
			return cut(text.stringValue(), Math.max(length, SHORTEST_TEXT));
		}
		if (node instanceof ArrayNode array) {
			int kept = Math.max(1, length / ITEM);
			ArrayNode items = NODES.arrayNode();
			for (int i = 0; i < Math.min(kept, array.size()); i++) {
				items.add(cut(array.get(i), length));
			}
			return (array.size() > kept) ? items.add("… and %d more".formatted(array.size() - kept)) : items;
		}
		if (node instanceof ObjectNode object) {
			int kept = Math.max(1, length / MEMBER);
			ObjectNode members = NODES.objectNode();
			object.properties()
				.stream()
				.limit(kept)
				.forEach((member) -> members.set(member.getKey(), cut(member.getValue(), length)));
			return (object.size() > kept) ? members.put("…", "and %d more".formatted(object.size() - kept)) : members;
		}
		return node;
	}

	private static JsonNode cut(String text, int length) {
		int characters = text.codePointCount(0, text.length());
		return NODES.stringNode((characters <= length) ? text : text.substring(0, text.offsetByCodePoints(0, length))
				+ "… (%d more characters)".formatted(characters - length));
	}

}
