package org.accordgraph.start;

import java.util.Locale;
import java.util.stream.Collectors;

import org.accordgraph.access.Openness;
import org.accordgraph.check.Checks;
import org.accordgraph.evidence.Passages;
import org.accordgraph.graph.GraphLoader;
import org.accordgraph.graph.LoadedGraph;
import org.accordgraph.guide.Guides;
import org.accordgraph.question.Questions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says, once the HTTP port is open, what is there and where to click.
 */
@Component
class StartMessage {

	private static final Logger log = LoggerFactory.getLogger(StartMessage.class);

	private final Preparation preparation;

	private final GraphLoader loader;

	private final Questions questions;

	private final Guides guides;

	private final Checks checks;

	private final Passages passages;

	private final ObjectProvider<SignIn> signIn;

	private final Openness openness;

	StartMessage(Preparation preparation, GraphLoader loader, Questions questions, Checks checks, Guides guides,
			Passages passages, ObjectProvider<SignIn> signIn, Openness openness) {
		this.preparation = preparation;
		this.loader = loader;
		this.checks = checks;
		this.questions = questions;
		this.guides = guides;
		this.passages = passages;
		this.signIn = signIn;
		this.openness = openness;
	}

	@EventListener
	void ready(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof WebServerApplicationContext context
				&& context.getWebServer() != null) {
			log.info("accord-graph is ready.\n{}", text("http://localhost:" + context.getWebServer().getPort()));
			this.openness.warning().ifPresent(log::warn);
			// Planning the whole catalogue takes longer than the rest of a start. Whoever
			// asks a question meanwhile has that one checked first.
			this.passages.readAhead();
			this.questions.requireAll();
			this.guides.requireAll();
		}
	}

	private String text(String service) {
		LoadedGraph graph = this.preparation.graph();
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
		return graph.written() ? "%1$d of %1$d checks hold".formatted(this.checks.count()) : this.checks.summary();
	}

	private static void line(StringBuilder text, String name, String value) {
		text.append(String.format("%n  %-16s %s", name, value));
	}

}
