package org.accordgraph.links;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A response with a link to Neo4j Browser.
 *
 * @param told the response, whose properties become members of this object
 * @param links a link that opens the same content in Neo4j Browser
 */
public record WithBrowserLinks<T>(@JsonUnwrapped T told, EntityBrowserLinks links) {

}
