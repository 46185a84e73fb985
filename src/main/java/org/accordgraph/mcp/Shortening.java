package org.accordgraph.mcp;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Shortens JSON that is too long, the longest part first, and says at each place how much
 * is missing there.
 */
final class Shortening {

	private static final int SHORT_TEXT = 80;

	private static final int SHORT_LIST = 2;

	private Shortening() {
	}

	/**
	 * Shortens an object or list.
	 * @param whole what to shorten
	 * @param most the largest size, in bytes of UTF-8
	 * @return whether anything is missing now
	 */
	static boolean fit(JsonNode whole, int most) {
		boolean shortened = false;
		while (bytes(whole) > most && shortenLongest(whole)) {
			shortened = true;
		}
		return shortened;
	}

	private static boolean shortenLongest(JsonNode whole) {
		Longest longest = new Longest();
		longest.search(whole, (value) -> {
		});
		if (longest.shorten != null) {
			longest.shorten.run();
			return true;
		}
		return dropLast(whole);
	}

	/** Where all parts are short, there are too many of them. */
	private static boolean dropLast(JsonNode node) {
		if (node instanceof ObjectNode object && !object.isEmpty()) {
			String last = List.copyOf(object.propertyNames()).get(object.size() - 1);
			if (!dropLast(object.get(last))) {
				object.remove(last);
			}
			return true;
		}
		if (node instanceof ArrayNode array && !array.isEmpty()) {
			if (!dropLast(array.get(array.size() - 1))) {
				array.remove(array.size() - 1);
			}
			return true;
		}
		return false;
	}

	private static int bytes(JsonNode node) {
		return node.toString().getBytes(StandardCharsets.UTF_8).length;
	}

	/** Finds the longest text or list, and knows how to halve it. */
	private static final class Longest {

		private int length;

		private @Nullable Runnable shorten;

		void search(JsonNode node, Consumer<JsonNode> replace) {
			if (node instanceof StringNode text && text.stringValue().length() > SHORT_TEXT) {
				offer(bytes(text), () -> replace.accept(StringNode.valueOf(half(text.stringValue()))));
			}
			if (node instanceof ArrayNode array) {
				if (array.size() > SHORT_LIST && array.get(0).isValueNode()) {
					offer(bytes(array), () -> halve(array));
				}
				for (int i = 0; i < array.size(); i++) {
					int index = i;
					search(array.get(i), (value) -> array.set(index, value));
				}
			}
			if (node instanceof ObjectNode object) {
				object.properties()
					.forEach((member) -> search(member.getValue(), (value) -> object.set(member.getKey(), value)));
			}
		}

		private void offer(int length, Runnable shorten) {
			if (length > this.length) {
				this.length = length;
				this.shorten = shorten;
			}
		}

		private static String half(String text) {
			int middle = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
			String kept = text.replaceFirst("… \\(\\d+ more characters\\)$", "");
			int missing = missing(text, "… \\((\\d+) more characters\\)$") + kept.length()
					- Math.min(middle, kept.length());
			return kept.substring(0, Math.min(middle, kept.length())) + "… (" + missing + " more characters)";
		}

		private static void halve(ArrayNode array) {
			JsonNode last = array.get(array.size() - 1);
			int missing = last.isString() ? missing(last.stringValue(), "^… and (\\d+) more$") : 0;
			if (missing > 0) {
				array.remove(array.size() - 1);
			}
			int keep = Math.max(1, array.size() / 2);
			while (array.size() > keep) {
				array.remove(array.size() - 1);
				missing++;
			}
			array.add("… and " + missing + " more");
		}

		private static int missing(String text, String said) {
			Matcher found = Pattern.compile(said).matcher(text);
			return found.find() ? Integer.parseInt(found.group(1)) : 0;
		}

	}

}
