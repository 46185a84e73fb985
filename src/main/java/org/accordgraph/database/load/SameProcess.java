package org.accordgraph.database.load;

/**
 * Marks the connection to a database that runs in this process, and so cannot be frozen
 * or cut off while the service runs.
 */
public interface SameProcess {

}
