package org.accordgraph.lookup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.tags.Tag;
import org.accordgraph.model.Vocabulary;
import org.accordgraph.support.description.AnswerMembers;
import org.accordgraph.support.request.ParameterDescriptions;
import org.accordgraph.support.request.RequestParameter;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.stereotype.Component;

/**
 * Describes the operations of each {@link EntityKind} in the OpenAPI description, because
 * all kinds share the same methods: operation ids, summaries, tags, and the properties of
 * list items. Generated clients take their names from these and from the schemas.
 */
@Component
class KindDescriptions implements OpenApiCustomizer {

	private static final String ITEM = "ListItem";

	private static final String PAGE = "ListPage" + ITEM;

	private static final String RELATIONS = "RelationPage";

	private static final String REFERENCE = "#/components/schemas/";

	private final Vocabulary vocabulary;

	KindDescriptions(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	@Override
	public void customise(OpenAPI api) {
		Map<String, Schema> schemas = api.getComponents().getSchemas();
		Schema<?> item = Objects.requireNonNull(schemas.remove(ITEM));
		Schema<?> page = Objects.requireNonNull(schemas.remove(PAGE));
		schemas.put(RELATIONS, Objects.requireNonNull(schemas.remove("ListPageRelation")));
		api.getPaths()
			.entrySet()
			.stream()
			.filter((path) -> path.getKey().endsWith(KindMappings.RELATIONS))
			.forEach((path) -> answers(path.getValue().getGet(), RELATIONS));
		for (EntityKind kind : EntityKind.in(this.vocabulary)) {
			api.addTagsItem(new Tag().name(kind.tag()).description(kind.description()));
			String one = one(kind);
			answers(describe(api, kind, "", "list" + kind.tag())
				.summary("List %s, page by page".formatted(kind.list())), kind.label() + "Page");
			describe(api, kind, KindMappings.ONE, "get" + kind.label()).summary("Look up " + one);
			describe(api, kind, KindMappings.RELATIONS, "list" + kind.label() + "Relations")
				.summary("List the relationships of one type of %s, page by page".formatted(one));
			schemas.put(kind.label() + "Item", item(kind, item));
			schemas.put(kind.label() + "Page", page(kind, page));
		}
	}

	private static String one(EntityKind kind) {
		String name = kind.label().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
		return ("aeiou".indexOf(name.charAt(0)) < 0) ? "a " + name : "an " + name;
	}

	private static void answers(Operation operation, String schema) {
		ApiResponses answers = Objects.requireNonNull(operation.getResponses());
		Content content = Objects.requireNonNull(Objects.requireNonNull(answers.get("200")).getContent());
		content.values().forEach((type) -> type.schema(new Schema<>().$ref(REFERENCE + schema)));
	}

	private static Operation describe(OpenAPI api, EntityKind kind, String below, String name) {
		PathItem path = Objects.requireNonNull(api.getPaths().get(kind.path() + below));
		return path.getGet().operationId(name).tags(List.of(kind.tag()));
	}

	private Schema<?> item(EntityKind kind, Schema<?> common) {
		Schema<?> schema = of(common);
		for (EntityProperty property : kind.properties()) {
			schema.addProperty(property.name(), AnswerMembers.orNull(property(kind, property)));
			schema.addRequiredItem(property.name());
		}
		return schema;
	}

	private Schema<?> property(EntityKind kind, EntityProperty property) {
		String meaning = this.vocabulary.meaning(property.stored(), kind.label()).en();
		List<String> values = this.vocabulary.valuesIfAny(kind.label(), property.stored());
		Schema<?> schema = ParameterDescriptions
			.of(new RequestParameter(property.name(), meaning, property.type(), values, null, null, null, null, false))
			.getSchema();
		return meaning.isEmpty() ? schema : schema.description(meaning);
	}

	private static Schema<?> page(EntityKind kind, Schema<?> common) {
		Schema<?> schema = of(common);
		schema.addProperty("items", new ArraySchema().items(new Schema<>().$ref(REFERENCE + kind.label() + "Item")));
		return schema;
	}

	private static Schema<?> of(Schema<?> common) {
		ObjectSchema schema = new ObjectSchema();
		schema.setDescription(common.getDescription());
		schema.setProperties(new LinkedHashMap<>(common.getProperties()));
		schema.setRequired(common.getRequired());
		return schema;
	}

}
