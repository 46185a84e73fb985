/**
 * The form in which people hand in agreements: its tables and columns, from
 * {@code cypher/import/form.csv}.
 */
@NullMarked
package org.accordgraph.form;

import org.jspecify.annotations.NullMarked;
