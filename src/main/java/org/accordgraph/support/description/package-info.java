/**
 * What the API description says of all answers alike.
 */
@NamedInterface("description")
@NullMarked
package org.accordgraph.support.description;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
