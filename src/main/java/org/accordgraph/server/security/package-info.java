/**
 * Access control for reads and imports, in one Spring Security filter chain. By default,
 * everyone may read and nobody may import.
 */
@NamedInterface("security")
@NullMarked
package org.accordgraph.server.security;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
