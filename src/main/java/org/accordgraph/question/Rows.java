package org.accordgraph.question;

import java.util.List;
import java.util.Map;

/**
 * Rows of an answer.
 *
 * @param rows at most as many as were asked for
 * @param cut whether there are more
 */
record Rows(List<Map<String, Object>> rows, boolean cut) {

}
