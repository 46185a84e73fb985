package org.accordgraph.benchmark;

import java.util.Map;

import tools.jackson.databind.JsonNode;

/** A way whose answers are compared with what was computed without a database. */
interface Answers extends Way {

	/**
	 * The rows of an answer, with the columns in which answers are compared.
	 * @param limit how many rows are wanted at the most
	 */
	JsonNode rows(Asked asked, Map<String, Object> values, int limit) throws Exception;

}
