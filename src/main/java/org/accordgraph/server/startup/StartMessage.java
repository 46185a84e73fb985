package org.accordgraph.server.startup;

import java.util.Locale;
import java.util.stream.Collectors;

import org.accordgraph.database.check.Checks;
import org.accordgraph.database.embedded.SignIn;
import org.accordgraph.database.load.GraphLoader;
import org.accordgraph.database.load.LoadedGraph;
import org.accordgraph.query.Questions;
import org.accordgraph.server.neo4jbrowser.BrowserPort;
import org.accordgraph.server.neo4jbrowser.SignInCodes;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Composes the start message: the counts of the graph, and the addresses of the service.
 */
@Component
class StartMessage {

	private final GraphLoader loader;

	private final Questions questions;

	private final Checks checks;

	private final ObjectProvider<SignIn> signIn;

	private final SignInCodes codes;

	private final BrowserPort browser;

	StartMessage(GraphLoader loader, Questions questions, Checks checks, ObjectProvider<SignIn> signIn,
			SignInCodes codes, BrowserPort browser) {
		this.loader = loader;
		this.checks = checks;
		this.questions = questions;
		this.signIn = signIn;
		this.codes = codes;
		this.browser = browser;
	}

	/**
	 * The message, several lines.
	 * @param graph the loaded graph
	 * @param service the address of this service, without a trailing slash
	 */
	String of(LoadedGraph graph, String service) {
		String counts = this.loader.counts()
			.entrySet()
			.stream()
			.map((label) -> label.getValue() + " " + label.getKey())
			.collect(Collectors.joining(", "));
		StringBuilder text = new StringBuilder();
		line(text, "Graph", counts);
		line(text, "", String.format(Locale.ROOT, "%s in %.1f s, %s",
				graph.written() ? "loaded" : "up to date, checked", graph.took().toMillis() / 1000.0, checks(graph)));
		line(text, "Explorer", service + "/");
		line(text, "API", service + "/api/questions (" + this.questions.count() + " questions)");
		line(text, "Neo4j Browser", this.browser.address(service));
		this.signIn.ifAvailable((person) -> {
			boolean terminal = Terminal.isThere();
			line(text, "", "user " + person.user() + ", password "
					+ ((terminal && person.secret() != null) ? person.secret() + ", stored " : "") + person.where());
			if (terminal) {
				this.codes.issue()
					.ifPresent((code) -> line(text, "", "sign-in link, valid once and for 10 minutes: "
							+ this.browser.origin(service) + "/browser-files/sign-in.html#" + code));
			}
		});
		line(text, "API description", service + "/swagger-ui.html");
		return text.toString();
	}

	/**
	 * A graph that was just written has passed all checks; another one is checked again,
	 * unless it is large.
	 */
	private String checks(LoadedGraph graph) {
		if (!graph.written() && this.loader.isLarge()) {
			return "checked at import";
		}
		return graph.written() ? "%1$d of %1$d checks passed".formatted(this.checks.count()) : this.checks.summary();
	}

	private static void line(StringBuilder text, String name, String value) {
		text.append(String.format("%n  %-16s %s", name, value));
	}

}
