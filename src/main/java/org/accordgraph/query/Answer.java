package org.accordgraph.query;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.accordgraph.query.evidence.PassagePlace;
import org.accordgraph.query.graph.ResultGraph;
import org.jspecify.annotations.Nullable;

/**
 * The response to a question. What a request leaves out of its parts is absent.
 *
 * @param question the title of the question, in English
 * @param questionZh the same in Chinese
 * @param description notes on the answer, such as what an empty answer means
 * @param name its path below {@code /api/questions}
 * @param parameters the parameter values of the request
 * @param columns the columns in order; without {@code path} if that contains paths
 * @param rows one map per row, from column to value
 * @param rowCount the number of rows in this answer
 * @param cut whether more rows exist than were requested
 * @param nodes the entities on the paths of the rows, each once
 * @param edges the relationships on these paths, each once
 * @param passages the position of each passage in the column {@code evidence}
 * @param links links to this answer, and to the same query in Neo4j Browser
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer(@Nullable String question, @Nullable String questionZh, @Nullable String description, String name,
		Map<String, Object> parameters, List<String> columns, List<Map<String, Object>> rows, int rowCount, boolean cut,
		@Nullable List<ResultGraph.Node> nodes, @Nullable List<ResultGraph.Edge> edges,
		@Nullable List<PassagePlace> passages, @Nullable Links links) {

	/**
	 * Links.
	 *
	 * @param self the address of this answer
	 * @param browser a link that opens the same query in Neo4j Browser
	 */
	@Schema(name = "AnswerLinks")
	public record Links(String self, String browser) {

	}

}
