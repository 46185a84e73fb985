package org.accordgraph.database.load;

import java.time.Duration;

/**
 * The graph after the start.
 *
 * @param version the version of the scripts, 64 hexadecimal digits
 * @param written whether this start wrote it, or found it up to date
 * @param took the duration of the load, or of the check that none is needed
 */
public record LoadedGraph(String version, boolean written, Duration took) {

}
