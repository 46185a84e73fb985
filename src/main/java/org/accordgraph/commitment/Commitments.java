package org.accordgraph.commitment;

import org.accordgraph.thing.Lookup;

/** The commitments of the graph. */
public interface Commitments extends Lookup<Commitment> {

}
