package org.accordgraph.support.request;

import java.util.List;
import java.util.Map;

/**
 * Declares the query parameters of endpoints. An endpoint without a declaration accepts
 * none; its handler receives the parsed values as an argument of type
 * {@link RequestValues}.
 */
public interface AcceptedParameters {

	/** The parameters by endpoint, such as {@code GET /api/search}. */
	Map<String, List<RequestParameter>> parameters();

}
