import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/**
 * Opens files as Gephi does, and prints the labels that it sees, and errors. It warns
 * that it has no attributes of graphs.
 */
class ReadGraph {

	public static void main(String[] files) throws Exception {
		PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		ImportController importer = Lookup.getDefault().lookup(ImportController.class);
		ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
		for (String file : files) {
			projects.newProject();
			Container container = importer.importFile(new File(file));
			container.getReport().getIssues(Integer.MAX_VALUE).forEachRemaining((issue) -> {
				if (issue.getLevel().toInteger() > Issue.Level.WARNING.toInteger()) {
					out.println("Gephi reports " + issue.getMessage());
				}
			});
			importer.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
			DirectedGraph graph = Lookup.getDefault()
				.lookup(GraphController.class)
				.getGraphModel(projects.getCurrentWorkspace())
				.getDirectedGraph();
			List<String> nodes = new ArrayList<>();
			for (Node node : graph.getNodes()) {
				nodes.add(node.getLabel());
			}
			List<String> edges = new ArrayList<>();
			for (Edge edge : graph.getEdges()) {
				edges.add(edge.getLabel());
			}
			Collections.sort(nodes);
			Collections.sort(edges);
			out.println("Gephi " + String.join("; ", nodes) + " | " + String.join("; ", edges));
			projects.closeCurrentProject();
		}
		System.exit(0);
	}

}
