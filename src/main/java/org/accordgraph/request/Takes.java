package org.accordgraph.request;

import java.util.List;
import java.util.Map;

/**
 * Says which query parameters endpoints take. An endpoint of which nobody says anything
 * takes none; its handler gets what was read as an argument of type {@link Given}.
 */
public interface Takes {

	/** The parameters by endpoint, such as {@code GET /api/search}. */
	Map<String, List<RequestParameter>> parameters();

}
