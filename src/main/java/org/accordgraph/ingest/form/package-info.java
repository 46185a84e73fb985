/**
 * Short forms: what a person fills in instead of the tables, and the workbooks to fill
 * in.
 */
@NamedInterface("form")
@NullMarked
package org.accordgraph.ingest.form;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
