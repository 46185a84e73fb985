package org.accordgraph.institution;

import org.accordgraph.thing.Lookup;

/** The institutions of the graph. */
public interface Institutions extends Lookup<Institution> {

}
