package org.accordgraph.links;

/**
 * The links of a response that has only a link to Neo4j Browser.
 *
 * @param browser a link that opens the same content in Neo4j Browser
 */
public record EntityBrowserLinks(String browser) {

}
