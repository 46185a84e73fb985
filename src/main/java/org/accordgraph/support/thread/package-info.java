/**
 * The threads that the service creates.
 */
@NamedInterface("thread")
@NullMarked
package org.accordgraph.support.thread;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
