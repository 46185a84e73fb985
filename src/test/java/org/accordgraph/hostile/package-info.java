/** What somebody who means harm sends, at everything that can be sent to. */
package org.accordgraph.hostile;
