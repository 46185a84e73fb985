package org.accordgraph.lookup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.swagger.v3.oas.annotations.media.Schema;
import org.accordgraph.links.Addresses;
import org.accordgraph.model.EntityKinds;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * An entity in a list.
 *
 * @param id its id
 * @param kind its main label
 * @param labels its labels except {@code Entity}, sorted
 * @param name its Chinese name
 * @param nameEn its English name
 * @param aliases its other names
 * @param links the link to its card
 * @param properties the properties of its kind, as members of this object; {@code null}
 * if the entity does not have one
 */
@JsonPropertyOrder({ "id", "kind", "labels", "name", "nameEn", "aliases" })
public record ListItem(String id, String kind, Set<String> labels, @Nullable String name, @Nullable String nameEn,
		@Nullable List<String> aliases, Links links,
		@JsonAnyGetter @Schema(hidden = true) Map<String, @Nullable Object> properties) {

	/**
	 * Links.
	 *
	 * @param self the address of the entity
	 */
	@Schema(name = "ItemLinks")
	public record Links(String self) {

	}

	static ListItem of(EntityKind kind, Value entity) {
		String id = entity.get("id").asString();
		Set<String> labels = EntityKinds.telling(EntityReference.labels(entity.asNode()));
		Map<String, @Nullable Object> properties = new LinkedHashMap<>();
		kind.properties()
			.forEach((property) -> properties.put(property.name(), entity.get(property.stored()).asObject()));
		return new ListItem(id, EntityKinds.of(labels), labels, entity.get("name").asString(null),
				entity.get("nameEn").asString(null),
				entity.get("aliases").isNull() ? null : NodeProperties.strings(entity.get("aliases")),
				new Links(Addresses.of(kind.path(), id)), properties);
	}

}
