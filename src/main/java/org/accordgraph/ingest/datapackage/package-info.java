/**
 * Reads packages as rows of cells: Frictionless data packages, workbooks and CSV files.
 */
@NamedInterface("datapackage")
@NullMarked
package org.accordgraph.ingest.datapackage;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
