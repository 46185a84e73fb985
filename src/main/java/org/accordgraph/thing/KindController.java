package org.accordgraph.thing;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import org.accordgraph.request.Given;
import org.accordgraph.request.RequestParameter;
import org.accordgraph.request.Takes;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Lists the things of one kind, and looks one of them up. A kind tells by what they can
 * be filtered and sorted; the rest is the same for all.
 *
 * @param <T> the kind
 */
public abstract class KindController<T extends Listed> implements Takes {

	private final Listing listing;

	private final Lookup<T> lookup;

	private final Things things;

	private final Relations relations;

	private final String path;

	protected KindController(Listing listing, Lookup<T> lookup, Things things, Relations relations) {
		this.listing = listing;
		this.lookup = lookup;
		this.things = things;
		this.relations = relations;
		this.path = Objects.requireNonNull(AnnotatedElementUtils.findMergedAnnotation(getClass(), RequestMapping.class))
			.path()[0];
	}

	@GetMapping
	@Operation(summary = "List them, page by page",
			description = "Narrowed by the filters and sorted by the keys that the parameters name; the id decides between equals.")
	@Refusals
	public PageOf<Item<T>> list(Given given) {
		var page = Pages.sortedPage(given);
		var condition = this.listing.condition(given);
		this.listing.filters()
			.stream()
			.filter((filter) -> !filter.labels().isEmpty())
			.forEach((filter) -> given.value(filter.name())
				.ifPresent((id) -> this.things.require(id.toString(), filter.labels())));
		return this.things.page(this.listing, condition, page, this.lookup::findAll,
				(thing) -> new Item<>(thing, new Item.Links(Addresses.of(this.path, thing.id()))));
	}

	@GetMapping("/{id}")
	@Operation(summary = "Look one up",
			description = "Its properties, what the source does not tell of it, its evidence, and how many relations of each type it has.")
	@Refusals
	public Card one(@PathVariable String id) {
		return this.things.card(id, this.listing.kind(), this.path);
	}

	@GetMapping("/{id}/relations/{type}")
	@Operation(summary = "The relations of one type that it has, page by page",
			description = "In the order of the text where they have one, then of the ids at the other end; more than 1,000 in the order of the store.")
	@Refusals
	public PageOf<Relation> relations(@PathVariable String id, @PathVariable String type, Given given) {
		RelationRequest asked = RelationRequest.of(given);
		return this.relations.page(id, List.of(this.listing.kind()), type, asked.directions(), asked.page());
	}

	@Override
	public Map<String, List<RequestParameter>> parameters() {
		return Map.of("GET " + this.path, this.listing.parameters(), "GET " + this.path + "/{id}/relations/{type}",
				RelationRequest.PARAMETERS);
	}

	Listing listing() {
		return this.listing;
	}

	String path() {
		return this.path;
	}

}
