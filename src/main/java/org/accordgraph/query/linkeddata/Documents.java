package org.accordgraph.query.linkeddata;

import java.util.List;
import java.util.Map;

import org.accordgraph.database.read.GraphReader;
import org.accordgraph.lookup.Direction;
import org.accordgraph.lookup.Entities;
import org.accordgraph.lookup.EntityCard;
import org.accordgraph.lookup.Relation;
import org.accordgraph.lookup.Relations;
import org.accordgraph.model.EntityKinds;
import org.accordgraph.query.evidence.PassagePlace;
import org.accordgraph.query.evidence.Passages;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * Maps entities to JSON-LD documents with the terms of W3C ORG, PROV-O, Dublin Core and
 * SKOS. Each relationship type is limited to the first 1,000 relationships.
 *
 * <ul>
 * <li>An agreement is an {@code org:OrganizationalCollaboration}: organizations
 * collaborate for a purpose, without a legal entity of its own. Its signatories are its
 * members ({@code org:hasMember}). {@code org:Membership}, which would add a role and a
 * time, is omitted: signing is the only role, and duties belong to commitments. As a
 * text, it is a {@code prov:Entity} that is attributed to its signatories.</li>
 * <li>An institution is an {@code org:FormalOrganization}, that is, legally recognized,
 * whether it is a department, a committee or a company; {@code dcterms:type}
 * distinguishes these.</li>
 * <li>{@code prov:hadPrimarySource} refers to the passages. It is used instead of the
 * broader {@code prov:wasDerivedFrom} because the text is the only source of this
 * project. A passage is a {@code prov:Entity} of its own.</li>
 * <li>A date of signature that the source does not state in full is included
 * nevertheless: the graph marks it with {@code signedOnStatus}, for which the
 * vocabularies have no term.</li>
 * </ul>
 */
@Component
class Documents {

	private static final PageRequest MOST = PageRequest.of(0, 1000);

	private final GraphReader reading;

	private final Entities entities;

	private final Relations relations;

	private final Agreements agreements;

	private final Institutions institutions;

	private final Passages passages;

	Documents(GraphReader reading, Entities entities, Relations relations, Agreements agreements,
			Institutions institutions, Passages passages) {
		this.reading = reading;
		this.entities = entities;
		this.relations = relations;
		this.agreements = agreements;
		this.institutions = institutions;
		this.passages = passages;
	}

	Map<String, Object> agreement(String id) {
		this.entities.require(id, List.of("Agreement"));
		Agreement agreement = this.reading.by(() -> this.agreements.findById(id)).orElseThrow();
		List<Relation> signatures = related(id, "SIGNED", Direction.IN);
		Map<String, Object> document = Terms.document(id, "org:OrganizationalCollaboration", "prov:Entity");
		document.put("dcterms:title", Terms.names(agreement.name(), agreement.nameEn()));
		document.put("skos:altLabel", Terms.aliases(agreement.aliases()));
		document.put("dcterms:type", Terms.text(agreement.titleType(), "zh"));
		document.put("dcterms:date", Terms.typed(agreement.signedOn(), "xsd:date"));
		document.put("dcterms:subject", named(related(id, "PRIMARY_THEME", Direction.OUT)));
		document.put("org:purpose", named(related(id, "SERVES", Direction.OUT)));
		document.put("org:hasMember", named(signatures));
		document.put("prov:wasAttributedTo", Terms.references(signatures));
		document.put("prov:hadPrimarySource", evidence(id));
		return document;
	}

	Map<String, Object> institution(String id) {
		this.entities.require(id, List.of("Institution"));
		Institution institution = this.reading.by(() -> this.institutions.findById(id)).orElseThrow();
		Map<String, Object> document = Terms.document(id, "org:FormalOrganization");
		document.put("skos:prefLabel", Terms.names(institution.name(), institution.nameEn()));
		document.put("skos:altLabel", Terms.aliases(institution.aliases()));
		document.put("dcterms:type", EntityKinds.telling(institution.furtherLabels()));
		document.put("dcterms:spatial", named(related(id, "OF_PLACE", Direction.OUT)));
		document.put("org:memberOf", Terms.references(related(id, "SIGNED", Direction.OUT)));
		document.put("prov:hadPrimarySource", evidence(id));
		return document;
	}

	Map<String, Object> passage(String id) {
		EntityCard card = this.entities.card(id, "Passage", "/api/passages");
		PassagePlace place = this.passages.find(List.of(id)).get(0);
		Map<String, Object> document = Terms.document(id, "prov:Entity");
		document.put("dcterms:isPartOf", Map.of("@id", Terms.urn(place.segment()), "@type", "prov:Entity",
				"dcterms:isPartOf", Map.of("@id", Terms.urn(place.document()), "@type", "prov:Entity")));
		document.put("schema:position", place.ordinal());
		document.put("schema:sha256", card.properties().get("sha256"));
		document.put("@reverse",
				Map.of("prov:hadPrimarySource", Terms.references(related(id, "EVIDENCED_BY", Direction.IN))));
		return document;
	}

	private List<Relation> related(String id, String type, Direction direction) {
		return this.relations.page(id, List.of(), type, List.of(direction), MOST).items();
	}

	private List<Map<String, Object>> evidence(String id) {
		return Terms.references(related(id, "EVIDENCED_BY", Direction.OUT));
	}

	private static List<Map<String, Object>> named(List<Relation> relations) {
		return relations.stream().map((relation) -> Terms.named(relation.entity())).toList();
	}

}
