package org.accordgraph.lookup;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.accordgraph.database.read.GraphReader;
import org.accordgraph.links.BrowserLinks;
import org.accordgraph.support.request.RequestValues;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Reads pages of lists from the graph. */
@Component
class EntityLists {

	private final GraphReader reading;

	private final BrowserLinks browser;

	EntityLists(GraphReader reading, BrowserLinks browser) {
		this.reading = reading;
		this.browser = browser;
	}

	/**
	 * Reads a page of a list.
	 * @param list the list
	 * @param given the values of its filters, its sort key and its page
	 * @throws EntityNotFound if the id in a filter is unknown, or that of an entity of
	 * the wrong kind
	 */
	ListPage<ListItem> page(ListDefinition list, RequestValues given) {
		Pageable page = PageParameters.sortedPage(given);
		Map<String, Object> values = list.values(given, page);
		return this.reading.ask(list.counted(given, page), values, (result) -> {
			Record row = result.single();
			for (ListFilter filter : list.named(given)) {
				require(String.valueOf(values.get(filter.name())), filter, row.get(filter.name()));
			}
			List<ListItem> items = row.get("items").asList((entity) -> ListItem.of(list.kind(), entity));
			return ListPage.of(new PageImpl<>(items, page, row.get("total").asLong()),
					this.browser.to(list.page(given, page), values));
		});
	}

	private static void require(String id, ListFilter filter, Value named) {
		if (named.isEmpty()) {
			throw EntityNotFound.unknown(id);
		}
		EntityById.requireKind(id, filter.labels(), Set.copyOf(named.get(0).asList(Value::asString)));
	}

}
