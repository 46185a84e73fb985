package org.accordgraph.support.description;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Marks in the API description which members an answer always has, and which of them may
 * be {@code null}, as the components of its record say. Clients that are generated from
 * it need not ask whether the others are there.
 */
@Component
public class AnswerMembers implements ModelConverter {

	private static final String NULL = "null";

	AnswerMembers() {
	}

	@Override
	public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> chain) {
		Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
		if (schema != null && type.getType() != null) {
			Class<?> answer = TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
			if (answer.isRecord()) {
				mark(defined(schema, context.getDefinedModels()), answer);
			}
		}
		return schema;
	}

	private static void mark(Schema<?> schema, Class<?> answer) {
		for (RecordComponent member : answer.getRecordComponents()) {
			Schema<?> described = (schema.getProperties() != null) ? schema.getProperties().get(member.getName())
					: null;
			if (described == null) {
				continue;
			}
			// Many clients would make a set of it, which few of them write as JSON.
			described.setUniqueItems(null);
			boolean nullable = member.getAnnotatedType().isAnnotationPresent(Nullable.class);
			JsonInclude.Include included = included(member, answer);
			if (included != JsonInclude.Include.ALWAYS && (nullable || included != JsonInclude.Include.NON_NULL)) {
				continue;
			}
			if (schema.getRequired() == null || !schema.getRequired().contains(member.getName())) {
				schema.addRequiredItem(member.getName());
			}
			if (nullable) {
				schema.getProperties().put(member.getName(), orNull(described));
			}
		}
	}

	private static JsonInclude.Include included(RecordComponent member, Class<?> answer) {
		JsonInclude own = member.getAccessor().getAnnotation(JsonInclude.class);
		JsonInclude all = answer.getAnnotation(JsonInclude.class);
		return (own != null) ? own.value() : (all != null) ? all.value() : JsonInclude.Include.ALWAYS;
	}

	/** The schema of a member that may be {@code null} as well. */
	public static Schema<?> orNull(Schema<?> schema) {
		if (schema.get$ref() != null) {
			return new JsonSchema()
				.anyOf(List.of(new JsonSchema().$ref(schema.get$ref()), new JsonSchema().types(Set.of(NULL))));
		}
		if (schema.getTypes() == null && schema.getType() != null) {
			schema.addType(schema.getType());
		}
		if (schema.getTypes() != null && schema.getTypes().add(NULL)) {
			addNull(schema);
		}
		return schema;
	}

	private static <T> void addNull(Schema<T> schema) {
		if (schema.getEnum() != null) {
			List<@Nullable T> values = new ArrayList<>(schema.getEnum());
			values.add(null);
			schema.setEnum(values);
		}
	}

	@SuppressWarnings("rawtypes")
	private static Schema<?> defined(Schema<?> schema, Map<String, Schema> models) {
		String reference = schema.get$ref();
		if (reference == null) {
			return schema;
		}
		Schema<?> model = models.get(reference.substring(reference.lastIndexOf('/') + 1));
		return (model != null) ? model : schema;
	}

}
