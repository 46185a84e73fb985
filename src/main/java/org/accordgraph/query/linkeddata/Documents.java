package org.accordgraph.linkeddata;

import java.util.List;
import java.util.Map;

import org.accordgraph.agreement.Agreement;
import org.accordgraph.agreement.Agreements;
import org.accordgraph.evidence.PassagePlace;
import org.accordgraph.evidence.Passages;
import org.accordgraph.institution.Institution;
import org.accordgraph.institution.Institutions;
import org.accordgraph.thing.Card;
import org.accordgraph.thing.Direction;
import org.accordgraph.thing.Relation;
import org.accordgraph.thing.Relations;
import org.accordgraph.thing.Things;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * Says in the words of W3C ORG, PROV-O, Dublin Core and SKOS what the graph says in its
 * own.
 *
 * <ul>
 * <li>An agreement is an {@code org:OrganizationalCollaboration}: organizations act
 * together for a purpose, and it is no organization with a legal person of its own. Its
 * signatories are its members ({@code org:hasMember}). {@code org:Membership}, which
 * would tell a role and a time, is left out: signing is the only role, and what somebody
 * owes hangs on commitments. As a text it is a {@code prov:Entity} that is attributed to
 * those who signed it.</li>
 * <li>An institution is an {@code org:FormalOrganization}, recognized by law whether a
 * department, a committee or a company. Which of these it is, ORG leaves to
 * {@code dcterms:type}.</li>
 * <li>{@code prov:hadPrimarySource} leads to the passages. It is the narrower form of
 * {@code prov:wasDerivedFrom}: this project has nothing but the text. A passage is a
 * {@code prov:Entity} by itself.</li>
 * <li>A date of signing that the source does not state in full is told all the same; the
 * graph has {@code signedOnStatus} for that, the vocabularies have nothing.</li>
 * </ul>
 *
 * Of each relation the first 1000 are told.
 */
@Component
class Documents {

	private static final PageRequest MOST = PageRequest.of(0, 1000);

	private final Things things;

	private final Relations relations;

	private final Agreements agreements;

	private final Institutions institutions;

	private final Passages passages;

	Documents(Things things, Relations relations, Agreements agreements, Institutions institutions, Passages passages) {
		this.things = things;
		this.relations = relations;
		this.agreements = agreements;
		this.institutions = institutions;
		this.passages = passages;
	}

	Map<String, Object> agreement(String id) {
		this.things.require(id, List.of("Agreement"));
		Agreement agreement = this.agreements.findById(id).orElseThrow();
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
		this.things.require(id, List.of("Institution"));
		Institution institution = this.institutions.findById(id).orElseThrow();
		Map<String, Object> document = Terms.document(id, "org:FormalOrganization");
		document.put("skos:prefLabel", Terms.names(institution.name(), institution.nameEn()));
		document.put("skos:altLabel", Terms.aliases(institution.aliases()));
		document.put("dcterms:type",
				institution.labels().stream().filter((label) -> !label.equals("Institution")).toList());
		document.put("dcterms:spatial", named(related(id, "OF_CITY", Direction.OUT)));
		document.put("org:memberOf", Terms.references(related(id, "SIGNED", Direction.OUT)));
		document.put("prov:hadPrimarySource", evidence(id));
		return document;
	}

	Map<String, Object> passage(String id) {
		Card card = this.things.card(id, "Passage", "/api/passages");
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
		return relations.stream().map((relation) -> Terms.named(relation.thing())).toList();
	}

}
