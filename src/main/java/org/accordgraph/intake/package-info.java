/**
 * Taking in what people hand in: checking each cell, each reference and each rule first,
 * and then document by document, each in whole or not at all.
 */
@NullMarked
package org.accordgraph.intake;

import org.jspecify.annotations.NullMarked;
