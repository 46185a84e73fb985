package org.accordgraph.query.ask;

import java.util.List;

import org.accordgraph.cypher.CypherFolder;

import org.springframework.stereotype.Component;

/** The pages of the explorer that a sentence may ask for. */
@Component
public class SitePages {

	private final List<SitePage> all;

	SitePages(CypherFolder folder) {
		this.all = AskFile.rows(folder, "pages.csv")
			.stream()
			.map((row) -> new SitePage(row.get("page"), row.get("address"), row.get("en"), row.get("zh"),
					Trigger.in(row.get("triggers"))))
			.toList();
	}

	/** Returns all pages, in the order of the file. */
	public List<SitePage> all() {
		return this.all;
	}

}
