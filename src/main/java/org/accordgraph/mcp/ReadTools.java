package org.accordgraph.mcp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.accordgraph.lookup.Direction;
import org.accordgraph.lookup.Entities;
import org.accordgraph.lookup.EntityCard;
import org.accordgraph.lookup.ListPage;
import org.accordgraph.lookup.Relation;
import org.accordgraph.lookup.Relations;
import org.accordgraph.lookup.search.SearchAnswer;
import org.accordgraph.lookup.search.SearchAnswers;
import org.accordgraph.model.Language;
import org.accordgraph.query.brief.BriefText;
import org.accordgraph.support.request.RequestParameter;

import org.springframework.data.domain.PageRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tools that find and read entities. */
@Component
@Order(1)
class ReadTools implements AgentTools {

	private static final String ID = "id";

	private static final String TYPES = "types";

	private static final String RELATION = "relation";

	private static final String DIRECTION = "direction";

	private static final String LANGUAGE = "language";

	private static final String AS_OF = "asOf";

	private static final String TEXT = "text";

	/** Results and relations that are read at a time; next leads to those behind them. */
	private static final int AT_ONCE = 100;

	private static final int LONGEST_TEXT = 200;

	private final SearchAnswers search;

	private final Entities entities;

	private final Relations relations;

	private final BriefText briefs;

	ReadTools(SearchAnswers search, Entities entities, Relations relations, BriefText briefs) {
		this.search = search;
		this.entities = entities;
		this.relations = relations;
		this.briefs = briefs;
	}

	@Override
	public List<AgentTool> tools() {
		return List.of(AgentTool.reading("search_entities", "Search entities",
				"Finds entities by any of their names: Chinese, traditional characters, English, short forms, pinyin, initials, figures. Best first; near marks names that are only similar. Start here to get ids.",
				List.of(RequestParameter.text(TEXT, "A name or words from it")
					.upTo(LONGEST_TEXT)
					.such("重庆市科技局")
					.needed(),
						RequestParameter.someOf(TYPES, "Only entities with one of these labels", this.search.types())),
				this::search),
				AgentTool.reading("read_entity", "Read an entity with its evidence",
						"The properties of an entity, what the source does not state of it (notStated), the ids of the passages that are its evidence, and how many relations of each type it has. With relation, the relations of that type instead, each with its evidence.",
						List.of(RequestParameter.text(ID, "Id of an entity or passage")
							.upTo(LONGEST_TEXT)
							.such("cqcd-2021-innovation-centre")
							.needed(),
								RequestParameter.text(RELATION, "A type from relations")
									.upTo(LONGEST_TEXT)
									.or("")
									.such("SIGNED"),
								RequestParameter.oneOf(DIRECTION, "IN: to this entity, OUT: from it; both by default",
										Arrays.stream(Direction.values()).map(Direction::name).toList())),
						this::read),
				AgentTool.reading("read_brief", "Read a brief on an agreement",
						"A document on an agreement in Markdown: its promises, who is responsible, what the source leaves open, what came of it, and the numbered passages.",
						List.of(RequestParameter.text(ID, "Id of the agreement")
							.upTo(LONGEST_TEXT)
							.such("cqcd-2021-innovation-centre")
							.needed(),
								RequestParameter
									.oneOf(LANGUAGE, "Language of its words",
											Arrays.stream(Language.values()).map(Language::code).toList())
									.or("en"),
								RequestParameter.day(AS_OF,
										"Reports up to this day count; the present one if none is given")),
						this::brief));
	}

	private Page search(ToolCall call) {
		int page = call.offset() / AT_ONCE;
		SearchAnswer answer = this.search.of(call.text(TEXT), call.values().texts(TYPES), page, AT_ONCE);
		List<Map<String, Object>> items = new ArrayList<>();
		for (SearchAnswer.Item item : answer.items()) {
			items.add(Page.about(ID, item.id(), "kind", item.kind(), "name", item.name(), "nameEn", item.nameEn(),
					"exact", item.exact() ? true : null, "near", item.near() ? true : null, "matchedOn",
					item.matchedOn(), "match", item.match().equals(item.name()) ? null : item.match()));
		}
		SearchAnswer.Page of = answer.page();
		return new Page(
				Page.about("found", of.totalElements(), "kinds", answer.kinds(), "then",
						"read_entity gives the evidence of an entity"),
				items, page * AT_ONCE, of.number() + 1 < of.totalPages(), false);
	}

	private Page read(ToolCall call) {
		String relation = call.text(RELATION);
		return relation.isEmpty() ? card(call) : relations(call, relation);
	}

	private Page card(ToolCall call) {
		EntityCard card = this.entities.card(call.text(ID), null, "/api/entities");
		Map<String, Object> entity = new LinkedHashMap<>(Page.about(ID, card.id(), "kind", card.kind(), "labels",
				card.labels(), "name", card.name(), "nameEn", card.nameEn(), "aliases", card.aliases(), "properties",
				card.properties(), "notStated", card.notStated()));
		entity.put("relations",
				card.relations()
					.stream()
					.map((each) -> Page.about("type", each.type(), DIRECTION, each.direction(), "count", each.count(),
							"kinds", each.kinds()))
					.toList());
		return Page.of(Page.about("evidence", card.evidence()), List.of(entity));
	}

	private Page relations(ToolCall call, String type) {
		List<Direction> directions = call.optional(DIRECTION)
			.map((name) -> List.of(Direction.valueOf(name)))
			.orElse(List.of(Direction.values()));
		int page = call.offset() / AT_ONCE;
		ListPage<Relation> found = this.relations.page(call.text(ID), List.of(), type, directions,
				PageRequest.of(page, AT_ONCE));
		return new Page(Page.about(ID, call.text(ID), RELATION, type, "found", found.page().totalElements()),
				found.items(), page * AT_ONCE, found.page().number() + 1 < found.page().totalPages(), false);
	}

	private Page brief(ToolCall call) {
		String id = call.text(ID);
		LocalDate asOf = call.day(AS_OF).orElseGet(LocalDate::now);
		Language language = Language.of(call.text(LANGUAGE)).orElse(Language.EN);
		return Page.text(Page.about(ID, id, AS_OF, asOf), this.briefs.of(id, asOf, language));
	}

}
