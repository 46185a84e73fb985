package org.accordgraph.browser;

/**
 * Links of an answer that has no others.
 *
 * @param browser what the answer tells, in Neo4j Browser
 */
public record ShownInBrowser(String browser) {

}
