/** Attacks: hostile input at every place that accepts input. */
package org.accordgraph.hostile;
