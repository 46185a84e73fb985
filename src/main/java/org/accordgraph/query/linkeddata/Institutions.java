package org.accordgraph.query.linkeddata;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** A read-only repository of the institutions. */
interface Institutions extends Repository<Institution, String> {

	Optional<Institution> findById(String id);

}
