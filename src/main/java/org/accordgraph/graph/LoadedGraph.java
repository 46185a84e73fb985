package org.accordgraph.graph;

import java.time.Duration;

/**
 * The graph as it stands after the start.
 *
 * @param version the version of the scripts, 64 hexadecimal digits
 * @param written whether this start wrote it, or found it as it should be
 * @param took how long the load, or the look whether one is due, took
 */
public record LoadedGraph(String version, boolean written, Duration took) {

}
