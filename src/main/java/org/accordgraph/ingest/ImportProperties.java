package org.accordgraph.ingest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the import. Who may import, package {@code server.security} knows.
 *
 * @param maxSize the maximum size of an uploaded package
 */
@ConfigurationProperties("accord.import")
record ImportProperties(@DefaultValue("200MB") DataSize maxSize) {

}
