package org.accordgraph.mcp;

import java.util.List;

/** Tools on one subject. */
interface AgentTools {

	/** The tools, in the order in which they are listed. */
	List<AgentTool> tools();

}
