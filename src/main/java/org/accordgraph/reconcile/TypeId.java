package org.accordgraph.reconcile;

/**
 * A type or property, as the specification names them.
 *
 * @param id its id
 * @param name its name
 */
record TypeId(String id, String name) {

}
