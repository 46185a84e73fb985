package org.accordgraph.deliverable;

import org.accordgraph.thing.Lookup;

/** The deliverables of the graph. */
public interface Deliverables extends Lookup<Deliverable> {

}
