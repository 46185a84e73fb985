package org.accordgraph.query.changes;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The changes of a window, the latest first.
 *
 * @param changes the changes
 * @param cut whether there are more
 * @param next the address of the following ones; absent if there are none
 * @param self the address of these
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Changes")
record ChangeFeed(List<ChangeItem> changes, boolean cut, @Nullable String next, String self) {

}
