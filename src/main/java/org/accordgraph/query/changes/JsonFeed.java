package org.accordgraph.query.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.accordgraph.links.Addresses;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes changes as a JSON Feed 1.1. What the format has no member for is in the
 * extension {@code _accord} of each item, as in the JSON of this API.
 */
@Component
@Order(1)
class JsonFeed implements ChangeFormat {

	static final String VERSION = "https://jsonfeed.org/version/1.1";

	private final JsonMapper json;

	JsonFeed(JsonMapper json) {
		this.json = json;
	}

	@Override
	public String name() {
		return "jsonfeed";
	}

	@Override
	public MediaType mediaType() {
		return new MediaType("application", "feed+json");
	}

	@Override
	public byte[] write(ChangesRequest request, Changes.Told told) {
		Map<String, Object> feed = new LinkedHashMap<>();
		feed.put("version", VERSION);
		feed.put("title", told.words().title());
		feed.put("home_page_url", Addresses.service() + "/");
		feed.put("feed_url", told.feed().self());
		if (told.feed().next() != null) {
			feed.put("next_url", told.feed().next());
		}
		feed.put("language", request.language().code());
		List<Map<String, Object>> items = new ArrayList<>();
		for (int i = 0; i < told.changes().size(); i++) {
			items.add(item(told.changes().get(i), told.feed().changes().get(i), told.words()));
		}
		feed.put("items", items);
		return this.json.writeValueAsBytes(feed);
	}

	private static Map<String, Object> item(Change change, ChangeItem item, ChangeWords words) {
		Map<String, Object> entry = new LinkedHashMap<>();
		entry.put("id", item.id());
		if (item.links().explorer() != null) {
			entry.put("url", item.links().explorer());
		}
		entry.put("title", item.title());
		entry.put("content_text", words.details(change));
		entry.put("date_published", item.knownSince());
		entry.put("tags", List.of(item.kind().name()));
		entry.put("_accord", item);
		return entry;
	}

}
