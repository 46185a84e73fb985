package org.accordgraph.theme;

import org.accordgraph.thing.Lookup;

/** The themes of the graph. */
public interface Themes extends Lookup<Theme> {

}
