package org.accordgraph.query.linkeddata;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** A read-only repository of the agreements. */
interface Agreements extends Repository<Agreement, String> {

	Optional<Agreement> findById(String id);

}
