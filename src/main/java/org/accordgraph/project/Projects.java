package org.accordgraph.project;

import org.accordgraph.thing.Lookup;

/** The projects of the graph. */
public interface Projects extends Lookup<Project> {

}
