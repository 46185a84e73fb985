package org.accordgraph.graph;

import java.time.Duration;
import java.util.Map;

/**
 * The graph as it stands after the start.
 *
 * @param version the version of the scripts, 64 hexadecimal digits
 * @param written whether this start wrote it, or found it as it should be
 * @param took how long the load, or the look whether one is due, took
 * @param counts how many nodes of the dataset carry each label
 */
public record LoadedGraph(String version, boolean written, Duration took, Map<String, Long> counts) {

}
