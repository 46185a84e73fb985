package org.accordgraph.place;

import org.accordgraph.thing.Lookup;

/** The places of the graph. */
public interface Places extends Lookup<Place> {

}
