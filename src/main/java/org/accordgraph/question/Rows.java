package org.accordgraph.question;

import java.util.List;
import java.util.Map;

import org.accordgraph.picture.Picture;

/**
 * Rows of an answer.
 *
 * @param rows at most as many as were asked for
 * @param cut whether there are more
 * @param picture the nodes and edges that the rows hold, each once
 */
record Rows(List<Map<String, Object>> rows, boolean cut, Picture picture) {

}
