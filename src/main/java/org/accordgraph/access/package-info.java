/**
 * Who may read: everybody, until a setting says otherwise. What nothing asks for is not
 * even started.
 */
@NullMarked
package org.accordgraph.access;

import org.jspecify.annotations.NullMarked;
