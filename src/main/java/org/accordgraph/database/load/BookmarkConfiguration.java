package org.accordgraph.graph;

import org.neo4j.driver.Driver;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;

/** Lets Spring Data Neo4j begin from the bookmarks that {@link Sessions} share. */
@Configuration(proxyBeanMethods = false)
class BookmarkConfiguration {

	@Bean
	Neo4jBookmarkManager bookmarkManager(Driver driver) {
		return Neo4jBookmarkManager.create(() -> driver.executableQueryBookmarkManager().getBookmarks());
	}

}
