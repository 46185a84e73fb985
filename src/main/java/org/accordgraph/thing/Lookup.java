package org.accordgraph.thing;

import java.util.Optional;

import org.springframework.data.neo4j.repository.support.CypherdslStatementExecutor;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/**
 * The things of one kind. They are read only: what is in the graph stands in
 * {@code cypher/}. Their relationships are not mapped, because Spring Data would load all
 * of them, and theirs; {@link Relations} reads them page by page.
 */
@NoRepositoryBean
public interface Lookup<T extends Listed> extends Repository<T, String>, CypherdslStatementExecutor<T> {

	Optional<T> findById(String id);

}
