package org.accordgraph.ingest.draft;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.accordgraph.lookup.search.NameForms;
import org.accordgraph.model.EntityId;

/** Makes ids of names: their pinyin, with a number where another name has the same. */
final class Ids {

	private static final int LONGEST = 80;

	private final Map<String, String> byName = new HashMap<>();

	private final Map<String, Integer> taken = new HashMap<>();

	/** The id of a name; the same name gets the same id. */
	String of(String prefix, String name) {
		return this.byName.computeIfAbsent(prefix + name, (key) -> {
			String pinyin = NameForms.of(java.util.List.of(name)).pinyin().get(0);
			String slug = (prefix + pinyin).toLowerCase(Locale.ROOT)
				.replaceAll("[^a-z0-9]+", "-")
				.replaceAll("^-+|-+$", "");
			String id = slug.substring(0, Math.min(slug.length(), LONGEST)).replaceAll("-+$", "");
			int times = this.taken.merge(id, 1, Integer::sum);
			String unique = (times > 1) ? id + "-" + times : id;
			return EntityId.isOne(unique) ? unique : "entity-" + this.taken.size();
		});
	}

}
