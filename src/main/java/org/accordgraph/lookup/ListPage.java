package org.accordgraph.lookup;

import java.util.List;

import org.accordgraph.links.EntityBrowserLinks;

import org.springframework.data.domain.Page;
import org.springframework.data.web.PagedModel;

/**
 * A page of a list.
 *
 * @param items the items of the page
 * @param page the page number (from 0), the page size, and the total number of items and
 * pages
 * @param links a link that opens the same page in Neo4j Browser
 */
public record ListPage<T>(List<T> items, PagedModel.PageMetadata page, EntityBrowserLinks links) {

	static <T> ListPage<T> of(Page<T> page, String browser) {
		return new ListPage<>(page.getContent(), new PagedModel.PageMetadata(page.getSize(), page.getNumber(),
				page.getTotalElements(), page.getTotalPages()), new EntityBrowserLinks(browser));
	}

}
