package org.accordgraph.agreement;

import org.accordgraph.thing.Lookup;

/** The agreements of the graph. */
public interface Agreements extends Lookup<Agreement> {

}
