package org.accordgraph.query.linkeddata;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * The properties of an agreement that the vocabularies have terms for. Relationships are
 * not mapped, because Spring Data would load all of them recursively.
 *
 * @param id its id
 * @param name its Chinese name
 * @param nameEn its English name
 * @param aliases its other names
 * @param titleType the type of document according to its title
 * @param signedOn the date of signature
 */
@Node("Agreement")
record Agreement(@Id String id, String name, String nameEn, @Nullable List<String> aliases, @Nullable String titleType,
		@Nullable LocalDate signedOn) {

}
