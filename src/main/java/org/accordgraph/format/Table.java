package org.accordgraph.format;

import java.util.List;
import java.util.Map;

/**
 * A table.
 *
 * @param about what it answers, and whether it is all of the answer
 * @param columns the columns in order
 * @param rows one map a row, by column
 */
public record Table(About about, List<String> columns, List<Map<String, Object>> rows) {

}
