/**
 * Validates query parameters: every endpoint declares those that it accepts, and all
 * others are rejected alike.
 */
@NamedInterface("request")
@NullMarked
package org.accordgraph.support.request;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
