package org.accordgraph.start;

import java.util.Locale;
import java.util.stream.Collectors;

import org.accordgraph.check.Checks;
import org.accordgraph.graph.GraphLoader;
import org.accordgraph.graph.LoadedGraph;
import org.accordgraph.question.Questions;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What is there and where to click.
 */
@Component
class StartMessage {

	private final GraphLoader loader;

	private final Questions questions;

	private final Checks checks;

	private final ObjectProvider<SignIn> signIn;

	StartMessage(GraphLoader loader, Questions questions, Checks checks, ObjectProvider<SignIn> signIn) {
		this.loader = loader;
		this.checks = checks;
		this.questions = questions;
		this.signIn = signIn;
	}

	/**
	 * Several lines.
	 * @param graph the graph that is there
	 * @param service the address of this service, without a slash at its end
	 */
	String of(LoadedGraph graph, String service) {
		String counts = this.loader.counts()
			.entrySet()
			.stream()
			.map((label) -> label.getValue() + " " + label.getKey())
			.collect(Collectors.joining(", "));
		StringBuilder text = new StringBuilder();
		line(text, "Graph", counts);
		line(text, "",
				String.format(Locale.ROOT, "%s in %.1f s, %s", graph.written() ? "loaded" : "nothing to load, found",
						graph.took().toMillis() / 1000.0, checks(graph)));
		line(text, "Look around", service + "/");
		line(text, "API", service + "/api/questions (" + this.questions.count() + " questions)");
		line(text, "Neo4j Browser", service + "/browser/");
		this.signIn.ifAvailable((person) -> {
			line(text, "", "user " + person.user() + ", password " + person.password());
			if (person.secret() != null) {
				line(text, "", "signed in at once: " + service + "/browser-files/sign-in.html#" + person.secret());
			}
		});
		line(text, "API description", service + "/swagger-ui.html");
		return text.toString();
	}

	/** A graph that was just written has passed them all; another one is asked again. */
	private String checks(LoadedGraph graph) {
		if (!graph.written() && this.loader.isLarge()) {
			return "checked when it was taken in";
		}
		return graph.written() ? "%1$d of %1$d checks hold".formatted(this.checks.count()) : this.checks.summary();
	}

	private static void line(StringBuilder text, String name, String value) {
		text.append(String.format("%n  %-16s %s", name, value));
	}

}
