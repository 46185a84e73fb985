package org.accordgraph.question;

import java.util.List;
import java.util.Map;

import org.accordgraph.picture.Picture;

/**
 * Rows of an answer.
 *
 * @param rows at most as many as were asked for
 * @param cut whether there are more
 * @param nodes the nodes that the rows draw, each once
 * @param edges the edges that they draw, each once
 */
record Rows(List<Map<String, Object>> rows, boolean cut, List<Picture.Node> nodes, List<Picture.Edge> edges) {

}
