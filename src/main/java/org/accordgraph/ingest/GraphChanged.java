package org.accordgraph.ingest;

/**
 * Published after a package was imported, a document was removed, or a match decision was
 * made or undone, once all of it is committed. Listeners must not keep the publisher
 * waiting.
 */
public record GraphChanged() {

}
