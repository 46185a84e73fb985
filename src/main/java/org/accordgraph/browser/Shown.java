package org.accordgraph.browser;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * An answer that can be seen in Neo4j Browser as well.
 *
 * @param told the answer, flat
 * @param links what it tells, in Neo4j Browser
 */
public record Shown<T>(@JsonUnwrapped T told, ShownInBrowser links) {

}
