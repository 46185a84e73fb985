package org.accordgraph.embedded;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the database inside the process.
 *
 * @param directory the folder of the store, created where it is missing
 * @param boltPort the Bolt port on 127.0.0.1; 0 takes any free port
 * @param password the password of the user {@code neo4j}, at least 8 characters; where it
 * is not set, one is generated at the first start and kept in the folder of the store
 * @param minFree how much room there has to be on the disk at the start and to take
 * something in
 * @param pageCache how much of the store it keeps in memory, beside the heap, at most
 */
@ConfigurationProperties("accord.embedded")
public record EmbeddedProperties(@DefaultValue("data") Path directory, @DefaultValue("7687") int boltPort,
		@Nullable String password, @DefaultValue("50MB") DataSize minFree, @DefaultValue("512MB") DataSize pageCache) {

}
