/**
 * Data packages after the Frictionless standard: reading folders, archives and workbooks
 * as rows of cells, and writing them.
 */
@NullMarked
package org.accordgraph.datapackage;

import org.jspecify.annotations.NullMarked;
