package org.accordgraph.watch;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the body of a message: the counts are those of all rows, the lists are cut to a
 * number, and to fewer where the rows are so long that the body would be too large.
 */
final class MessageBody {

	/** Listed in a message of each sort. */
	static final int MOST_LISTED = 200;

	static final int MOST_BYTES = 256 * 1024;

	private final SavedAnswer before;

	private final SavedAnswer now;

	private final Difference difference;

	private MessageBody(SavedAnswer before, SavedAnswer now, Difference difference) {
		this.before = before;
		this.now = now;
		this.difference = difference;
	}

	static String of(SavedAnswer before, SavedAnswer now, Difference difference, JsonMapper json) {
		MessageBody body = new MessageBody(before, now, difference);
		int listed = MOST_LISTED;
		String text = json.writeValueAsString(body.listing(listed));
		while (bytes(text) > MOST_BYTES && listed > 0) {
			listed /= 2;
			text = json.writeValueAsString(body.listing(listed));
		}
		return text;
	}

	/** The size of a body as it is sent. */
	static int bytes(String body) {
		return body.getBytes(StandardCharsets.UTF_8).length;
	}

	private Map<String, Object> listing(int listed) {
		Map<String, Object> counts = new LinkedHashMap<>();
		counts.put("added", this.difference.added().size());
		counts.put("removed", this.difference.removed().size());
		counts.put("changed", this.difference.changed().size());
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("question", this.now.question());
		data.put("title", this.now.title());
		data.put("titleZh", this.now.titleZh());
		data.put("parameters", this.now.parameters());
		data.put("before", this.before.askedAt());
		data.put("after", this.now.askedAt());
		data.put("matchedBy", this.difference.matchedBy());
		data.put("counts", counts);
		data.put("added", first(this.difference.added(), listed));
		data.put("removed", first(this.difference.removed(), listed));
		data.put("changed", first(this.difference.changed(), listed));
		data.put("cut",
				this.before.cut() || this.now.cut() || this.difference.added().size() > listed
						|| this.difference.removed().size() > listed || this.difference.changed().size() > listed);
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("type", "answer.changed");
		body.put("timestamp", this.now.askedAt());
		body.put("data", data);
		return body;
	}

	private static <T> List<T> first(List<T> all, int listed) {
		return all.subList(0, Math.min(all.size(), listed));
	}

}
