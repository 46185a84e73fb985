package org.accordgraph.database.embedded;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the embedded database.
 *
 * @param directory the folder of the store, created if it is missing
 * @param boltPort the Bolt port on 127.0.0.1; 0 for any free port
 * @param password the password of the user {@code neo4j}, at least 8 characters; if it is
 * not set, one is generated at the first start and kept in the folder of the store
 * @param minFree the free disk space that a start or an import needs
 * @param prepared the folder of a store that the first start copies, if it was made from
 * the same scripts
 * @param pageCache the maximum size of the page cache, in addition to the heap
 */
@ConfigurationProperties("accord.embedded")
public record EmbeddedProperties(@DefaultValue("data") Path directory, @DefaultValue("7687") int boltPort,
		@Nullable String password, @Nullable Path prepared, @DefaultValue("50MB") DataSize minFree,
		@DefaultValue("512MB") DataSize pageCache) {

}
