package org.accordgraph.thing;

import java.util.List;

import org.accordgraph.browser.ShownInBrowser;

import org.springframework.data.domain.Page;
import org.springframework.data.web.PagedModel;

/**
 * A page of a list.
 *
 * @param items what stands on it
 * @param page which page it is (from 0), how many items a page has, and how many items
 * and pages there are
 * @param links the same page in Neo4j Browser
 */
public record PageOf<T>(List<T> items, PagedModel.PageMetadata page, ShownInBrowser links) {

	static <T> PageOf<T> of(Page<T> page, String browser) {
		return new PageOf<>(page.getContent(), new PagedModel.PageMetadata(page.getSize(), page.getNumber(),
				page.getTotalElements(), page.getTotalPages()), new ShownInBrowser(browser));
	}

}
