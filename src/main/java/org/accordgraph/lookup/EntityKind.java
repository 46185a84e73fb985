package org.accordgraph.lookup;

import java.util.List;
import java.util.stream.Stream;

import org.accordgraph.model.Label;
import org.accordgraph.model.Property;
import org.accordgraph.model.Vocabulary;

import org.springframework.util.StringUtils;

import static org.accordgraph.lookup.EntityProperty.date;
import static org.accordgraph.lookup.EntityProperty.integer;
import static org.accordgraph.lookup.EntityProperty.number;
import static org.accordgraph.lookup.EntityProperty.text;
import static org.accordgraph.lookup.ListFilter.from;
import static org.accordgraph.lookup.ListFilter.id;
import static org.accordgraph.lookup.ListFilter.ofKind;
import static org.accordgraph.lookup.ListFilter.to;
import static org.accordgraph.lookup.ListFilter.value;

/**
 * Defines a kind of entity that has its own list. The list with its filters and sort
 * keys, the entity resources, and their API descriptions are all generated from it. Every
 * label with a path in {@code cypher/model/labels.csv} gets one, generated from its
 * properties; an entry in {@link #KNOWN} replaces it to add filters by related entities.
 *
 * @param label the label of its nodes
 * @param list the path of the list below {@code /api/}
 * @param description what the entities are, for the API description
 * @param properties the properties in each list item, in addition to its names and labels
 * @param sortKeys the properties that a list can be sorted by, in addition to the id and
 * names
 * @param filters the filters of the list
 */
record EntityKind(String label, String list, String description, List<EntityProperty> properties, List<String> sortKeys,
		List<ListFilter> filters) {

	private static final String KIND = "Only entities of this kind";

	private static final List<EntityKind> KNOWN = List.of(

			new EntityKind("Agreement", "agreements", "Agreements, signed or issued together",
					List.of(text("titleType"), date("signedOn"), text("signedOnStatus"), text("signedOnNote"),
							integer("declaredAreas"), text("declaredAreasStatus"), date("validUntil"),
							text("validUntilStatus"), text("leadBody"), text("leadBodyStatus")),
					List.of("titleType", "signedOn", "declaredAreas"),
					List.of(id("themeId", "Only agreements with this main theme", List.of("Theme"),
							"(entity)-[:PRIMARY_THEME]->(:Entity {id: $themeId})"),
							id("side", "Only agreements signed on the side of this place", List.of("Place"),
									"(entity)<-[:SIGNED {side: $side}]-(:Institution)"),
							id("partyId", "Only agreements signed by this body", List.of("Institution"),
									"(entity)<-[:SIGNED]-(:Entity {id: $partyId})"),
							from("signedFrom", "signedOn"), to("signedTo", "signedOn"))),

			new EntityKind("Commitment", "commitments", "Commitments: areas of cooperation and the tasks in them",
					List.of(integer("level"), integer("ordinal"), text("statement"), text("statementEn"),
							text("modality"), integer("firmness"), text("recurrence"), date("dueBy"),
							text("dueByStatus"), text("dutyWords")),
					List.of("level", "ordinal", "modality", "firmness", "dueBy"),
					List.of(id("agreementId", "Only commitments of this agreement, areas and tasks",
							List.of("Agreement"), "(entity)<-[:CONTAINS|HAS_PART*1..2]-(:Entity {id: $agreementId})"),
							value("level",
									"1: areas of cooperation; 2: tasks; 0: commitments outside the numbered list"),
							value("firmness", "How binding: 3 deliver, 2 work towards, 1 explore"),
							value("modality", "Only commitments with a main verb of this sort"),
							id("themeId", "Only commitments on this theme, of kind CROSSCUT or FIELD", List.of("Theme"),
									"(entity)-[:ABOUT|IN_FIELD]->(:Entity {id: $themeId})"),
							id("bodyId", "Only commitments for which this body or group is responsible",
									List.of("Institution", "ActorGroup"),
									"(entity)<-[:HAS_DUTY]-(:Entity {id: $bodyId})"))),

			new EntityKind("Deliverable", "deliverables", "What commitments will create",
					List.of(text("kind").as("deliverableKind")), List.of("deliverableKind"),
					List.of(value("kind", KIND), id("agreementId", "Only deliverables of this agreement",
							List.of("Agreement"),
							"(entity)<-[:CREATES]-(:Commitment)<-[:CONTAINS|HAS_PART*1..2]-(:Entity {id: $agreementId})"))),

			new EntityKind("Facility", "facilities", "Named platforms, laboratories, services and installations",
					List.of(text("kind").as("facilityKind"), text("sideStatus")), List.of("facilityKind", "sideStatus"),
					List.of(value("kind", KIND),
							id("sideId", "Only facilities on the side of this place", List.of("Place"),
									"(entity)-[:ON_SIDE]->(:Entity {id: $sideId})"),
							value("sideStatus", "Only facilities whose side is stated, or is not"))),

			new EntityKind("Institution", "institutions",
					"Bodies that can sign agreements and be responsible for commitments", List.of(text("level")),
					List.of("level"),
					List.of(ofKind("kind", KIND), value("level", "Only bodies of this level"),
							id("placeId", "Only bodies of this place", List.of("Place"),
									"(entity)-[:OF_PLACE]->(:Entity {id: $placeId})"))),

			new EntityKind("Place", "places", "Cities, districts, zones and regions",
					List.of(number("areaKm2"), text("areaWords"), integer("declaredDistricts"), text("layout")),
					List.of("areaKm2"),
					List.of(ofKind("kind", KIND),
							id("partOfId", "Only places in this place or initiative, directly or indirectly",
									List.of("Place", "Initiative"),
									"(entity)-[:PART_OF*1..4]->(:Entity {id: $partOfId})"))),

			new EntityKind("Project", "projects", "Projects and their status",
					List.of(text("status"), text("statusStatus"), date("statusAsOf"), text("statusAsOfStatus"),
							date("statusPeriodStart"), date("statusPeriodEnd"), text("statusText")),
					List.of("status", "statusAsOf"),
					List.of(value("status", "Only projects with this status"),
							id("programmeId", "Only projects of this programme, directly or indirectly",
									List.of("Programme"), "(entity)-[:PART_OF*1..4]->(:Entity {id: $programmeId})"),
							id("placeId", "Only projects located in, connecting or serving this place",
									List.of("Place"),
									"(entity)-[:LOCATED_IN|CONNECTS|SERVES_AREA]->(:Entity {id: $placeId})"))),

			new EntityKind("Theme", "themes", "Themes: one main theme per agreement, cross-cutting themes, and fields",
					List.of(text("kind").as("themeKind")), List.of("themeKind"), List.of(value("kind", KIND))));

	/** Returns the kinds of a model, in the order of its labels. */
	static List<EntityKind> in(Vocabulary vocabulary) {
		return vocabulary.labels()
			.stream()
			.filter((label) -> !label.path().isEmpty())
			.map((label) -> KNOWN.stream()
				.filter((kind) -> kind.label.equals(label.name()))
				.findFirst()
				.orElseGet(() -> of(label, vocabulary)))
			.toList();
	}

	private static EntityKind of(Label label, Vocabulary vocabulary) {
		List<Property> own = vocabulary.properties()
			.stream()
			.filter((property) -> property.shown() && property.carriers().contains(label.name()))
			.toList();
		List<EntityProperty> properties = own.stream()
			.flatMap((property) -> EntityProperty.of(property).stream())
			.toList();
		return new EntityKind(label.name(), label.path(), StringUtils.capitalize(label.meaning().en()), properties,
				properties.stream().map(EntityProperty::name).toList(),
				own.stream()
					.filter((property) -> !property.valuesOn(label.name()).isEmpty())
					.map((property) -> value(property.name(), property.meaning().en()))
					.toList());
	}

	/** Returns the path of the list; the path of an entity adds a slash and its id. */
	String path() {
		return "/api/" + this.list;
	}

	/** Returns the tag that groups its operations in the API description. */
	String tag() {
		return StringUtils.capitalize(this.list);
	}

	/** Returns all sort keys of the list, in the order of their description. */
	List<String> sorts() {
		return Stream.concat(Stream.of("id", "name", "nameEn"), this.sortKeys.stream()).toList();
	}

	/** Returns the property of the node that a sort key refers to. */
	String sortedBy(String key) {
		return this.properties.stream()
			.filter((property) -> property.name().equals(key))
			.map(EntityProperty::stored)
			.findFirst()
			.orElse(key);
	}

}
