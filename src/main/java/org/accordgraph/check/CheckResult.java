package org.accordgraph.check;

import java.util.List;
import java.util.Map;

/**
 * Whether an invariant holds.
 *
 * @param name the check's name
 * @param rule what must hold, in words
 * @param holds whether it does
 * @param rows what breaks it, at most 100
 * @param cut whether more does
 */
public record CheckResult(String name, String rule, boolean holds, List<Map<String, Object>> rows, boolean cut) {

}
