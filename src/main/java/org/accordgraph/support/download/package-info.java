/**
 * Downloads that are written to a file first.
 */
@NamedInterface("download")
@NullMarked
package org.accordgraph.support.download;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
