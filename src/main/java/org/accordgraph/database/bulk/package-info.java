/**
 * The files of a bulk import into an empty database, and the importer that reads them.
 */
@NamedInterface("bulk")
@NullMarked
package org.accordgraph.database.bulk;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
