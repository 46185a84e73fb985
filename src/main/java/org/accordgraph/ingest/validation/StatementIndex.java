package org.accordgraph.ingest.validation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.accordgraph.ingest.staging.RelationshipKey;
import org.accordgraph.ingest.staging.StagedRow;
import org.accordgraph.ingest.staging.Staging;
import org.accordgraph.model.TemplateTable;

/** Which row of a package states each of its entities and relations. */
public final class StatementIndex {

	/** On disk, which takes strings only: {@code table id} to row and source. */
	private final Map<String, String> entities;

	/** Keys of the rows of tables of relations to row and source. */
	private final Map<String, String> relations;

	StatementIndex(Staging staging) {
		this.entities = staging.lookup("entityLocations");
		this.relations = staging.lookup("relationLocations");
	}

	/**
	 * Adds a row that states an entity.
	 * @return the earlier row, if the same table states the entity already
	 */
	Optional<StatementLocation> addEntity(StagedRow row) {
		return Optional
			.ofNullable(
					this.entities.putIfAbsent(row.table().name() + " " + row.text("id"), StatementLocation.packed(row)))
			.map(StatementLocation::of);
	}

	/**
	 * Adds a row that states a relation.
	 * @return the earlier row, if the relation is stated already
	 */
	Optional<StatementLocation> addRelation(RelationshipKey key, StagedRow row) {
		return Optional.ofNullable(this.relations.putIfAbsent(key.toString(), StatementLocation.packed(row)))
			.map(StatementLocation::of);
	}

	/**
	 * The row that states an entity.
	 * @param id the entity, which the package states
	 * @param tables the tables to search
	 */
	public StatementLocation entity(String id, List<TemplateTable> tables) {
		return tables.stream()
			.map((table) -> this.entities.get(table.name() + " " + id))
			.filter(Objects::nonNull)
			.map(StatementLocation::of)
			.findFirst()
			.orElseThrow();
	}

	/** The row that states a relation. */
	public Optional<StatementLocation> relation(RelationshipKey key) {
		return Optional.ofNullable(this.relations.get(key.toString())).map(StatementLocation::of);
	}

}
