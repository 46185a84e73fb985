/**
 * Measuring: a made-up country of any size, and how fast it is loaded and asked. Nothing
 * here says that something is fast enough; it prints figures.
 */
package org.accordgraph.benchmark;
