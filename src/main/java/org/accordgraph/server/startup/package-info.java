/**
 * The steps of the start in order, and the message that is printed when the service is
 * ready.
 */
@NamedInterface("startup")
@NullMarked
package org.accordgraph.server.startup;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
