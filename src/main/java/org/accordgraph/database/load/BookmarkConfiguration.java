package org.accordgraph.database.load;

import org.neo4j.driver.Driver;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;

/** Makes Spring Data Neo4j use the bookmarks that {@link Sessions} share. */
@Configuration(proxyBeanMethods = false)
class BookmarkConfiguration {

	@Bean
	Neo4jBookmarkManager bookmarkManager(Driver driver) {
		return Neo4jBookmarkManager.create(() -> driver.executableQueryBookmarkManager().getBookmarks());
	}

}
