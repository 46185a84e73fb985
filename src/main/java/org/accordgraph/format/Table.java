package org.accordgraph.format;

import java.util.List;
import java.util.Map;

/**
 * A table.
 *
 * @param title what it is about
 * @param columns the columns in order
 * @param rows one map a row, by column
 */
public record Table(String title, List<String> columns, List<Map<String, Object>> rows) {

}
