package org.accordgraph.linkeddata;

import java.util.List;

import org.springframework.data.repository.Repository;

/** A read-only repository of the documents. */
interface Sources extends Repository<Source, String> {

	/** The first ones: a description is no place for all those of a country. */
	List<Source> findFirst1000ByOrderById();

}
