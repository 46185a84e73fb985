package org.accordgraph.ingest.write;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.accordgraph.database.bulk.BulkFiles;
import org.accordgraph.ingest.staging.RelationshipKey;
import org.accordgraph.ingest.staging.StagedRow;
import org.accordgraph.ingest.staging.Staging;
import org.accordgraph.ingest.staging.StatedEntity;
import org.accordgraph.ingest.staging.StatedRelationship;
import org.accordgraph.ingest.validation.KnownEntities;

/**
 * The statements of a document.
 *
 * @param id its id
 * @param entities its entities by id
 * @param relationships its relationships by key
 */
record StatedDocument(String id, Map<String, StatedEntity> entities,
		Map<RelationshipKey, StatedRelationship> relationships) {

	static StatedDocument of(Staging staging, String id, KnownEntities known) {
		Map<String, StatedEntity> entities = new LinkedHashMap<>();
		for (Iterator<StagedRow> rows = staging.rowsOf(id); rows.hasNext();) {
			StagedRow row = rows.next();
			if (!row.table().isRelations()) {
				entities.merge(row.text("id"), StatedEntity.of(row), StatedEntity::and);
			}
		}
		Map<RelationshipKey, StatedRelationship> relationships = new LinkedHashMap<>();
		Set<String> supported = new HashSet<>();
		for (Iterator<StagedRow> rows = staging.rowsOf(id); rows.hasNext();) {
			for (StatedRelationship relationship : StatedRelationship.of(rows.next())) {
				relationships.put(relationship.key(), relationship);
				relationship
					.support((end) -> entities.containsKey(end) || known.isCommitmentOrAgreement(end), supported)
					.forEach((support) -> relationships.put(support.key(), support));
			}
		}
		return new StatedDocument(id, entities, relationships);
	}

	/**
	 * Whether the document only adds to earlier documents, and restates nothing of them.
	 * @param links the types of relationships that columns of entity tables state
	 * @param before whether an earlier document states an entity
	 */
	boolean onlyAdds(Set<String> links, Predicate<String> before) {
		return this.entities.values()
			.stream()
			.allMatch((entity) -> !before.test(entity.id()) && BulkFiles.fitNode(entity.complete(this.id))
					&& entity.searchName().stream().allMatch((name) -> BulkFiles.fitNode(name.properties())))
				&& this.relationships.values().stream().allMatch((relationship) -> isNew(relationship, links, before));
	}

	/**
	 * Whether no earlier document can have stated a relationship, in a column of an
	 * entity table.
	 */
	private boolean isNew(StatedRelationship relationship, Set<String> links, Predicate<String> before) {
		boolean own = this.entities.containsKey(relationship.from()) && this.entities.containsKey(relationship.to());
		return BulkFiles.fitRelationship(relationship.properties()) && isThere(relationship.from(), before)
				&& isThere(relationship.to(), before) && (own || !relationship.row().table().isRelations()
						|| relationship.type().equals("EVIDENCED_BY") || !links.contains(relationship.type()));
	}

	private boolean isThere(String entity, Predicate<String> before) {
		return this.entities.containsKey(entity) || before.test(entity);
	}

	void writeTo(BulkFiles files) {
		this.entities.values().forEach((entity) -> {
			files.node(entity.labels(), entity.complete(this.id));
			entity.searchName().ifPresent((name) -> files.node(List.of("SearchName"), name.properties()));
		});
		this.relationships.values().forEach((relationship) -> {
			Map<String, Object> properties = new HashMap<>(relationship.properties());
			properties.put("document", this.id);
			files.relationship(relationship.type(), relationship.from(), relationship.to(), properties);
		});
	}

	/** The ids of its entities of some labels. */
	List<String> entitiesOf(Collection<String> labels) {
		return this.entities.values()
			.stream()
			.filter((entity) -> entity.labels().stream().anyMatch(labels::contains))
			.map(StatedEntity::id)
			.toList();
	}

}
