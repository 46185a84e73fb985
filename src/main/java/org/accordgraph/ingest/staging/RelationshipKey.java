package org.accordgraph.ingest.staging;

/**
 * Identifies a relationship: there is one of a type between two entities.
 *
 * @param from the id of the entity at which it begins
 * @param type its type
 * @param to the id of the entity at which it ends
 */
public record RelationshipKey(String from, String type, String to) {

	/** As an issue shows it. */
	@Override
	public String toString() {
		return this.from + ' ' + this.type + ' ' + this.to;
	}

}
