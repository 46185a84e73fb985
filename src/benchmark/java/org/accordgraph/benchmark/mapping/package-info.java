/**
 * What a user might pick instead of questions: entities and repositories of Spring Data
 * Neo4j, as its samples have them.
 */
package org.accordgraph.benchmark.mapping;
