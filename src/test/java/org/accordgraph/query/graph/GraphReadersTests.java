package org.accordgraph.query.graph;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.accordgraph.AccordTest;
import org.accordgraph.OtherTools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Programs that people open graphs with see names and types where they look for labels.
 * The Gephi toolkit with all that it takes is a jar of 80 MB, which is fetched for this
 * test and is on no class path of the service.
 */
@AccordTest
@Tag("drill")
class GraphReadersTests {

	private static final String QUESTION = "/api/questions/ownership/co-owners?commitmentId=cqcd-2021-innovation-centre.1";

	/** Two bodies co-own the commitment that an agreement contains. */
	private static final String SEEN = "加强双核创新联动推进共建具有全国影响力的科技创新中心合作协议; 协同共建成渝综合性科学中心; 成都市科学技术局; 重庆市科学技术局 | CONTAINS; HAS_DUTY; HAS_DUTY";

	private static final String GEPHI = "org.gephi:gephi-toolkit:0.10.1:jar:all";

	@Autowired
	MockMvcTester mvc;

	private OtherTools tools;

	@BeforeEach
	void prepare() throws Exception {
		this.tools = OtherTools.in("graph-readers");
	}

	@Test
	void networkxAndIgraphReadGraphMl() throws Exception {
		Path file = download("graphml");
		assertThat(this.tools.succeed(this.tools.python(), "read-graph.py", file.toString()).lines())
			.containsExactly("NetworkX " + SEEN, "igraph " + SEEN);
	}

	@Test
	void gephiReadsBothFormats() throws Exception {
		String toolkit = this.tools.jar(GEPHI, "gephi-toolkit.jar").toString();
		assertThat(this.tools
			.succeed(OtherTools.java(), "-Djava.awt.headless=true", "-cp", toolkit, "ReadGraph.java",
					download("graphml").toString(), download("gexf").toString())
			.lines()
			.filter((line) -> line.startsWith("Gephi "))).containsExactly("Gephi " + SEEN, "Gephi " + SEEN);
	}

	private Path download(String format) throws Exception {
		byte[] graph = this.mvc.get()
			.uri(QUESTION + "&format=" + format)
			.exchange()
			.getResponse()
			.getContentAsByteArray();
		assertThat(new String(graph, StandardCharsets.UTF_8)).contains("成都市科学技术局");
		return Files.write(this.tools.file("graph." + format), graph);
	}

}
