package org.accordgraph.facility;

import org.accordgraph.thing.Lookup;

/** The facilities of the graph. */
public interface Facilities extends Lookup<Facility> {

}
