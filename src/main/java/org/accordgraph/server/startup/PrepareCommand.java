package org.accordgraph.server.startup;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.accordgraph.database.embedded.StorePreparation;
import org.accordgraph.query.QuestionAnswers;
import org.accordgraph.query.Questions;
import org.accordgraph.support.startup.Commands;
import org.accordgraph.support.startup.StartupFailure;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The command {@code prepare}: starts the service, asks it for the explorer, lists and
 * one question of each subject, and marks its embedded store as one that a distribution
 * contains. A JVM that records the classes it loads then knows those of a start and of
 * the first answers.
 */
@Component
public class PrepareCommand {

	/** The first argument. */
	public static final String NAME = "prepare";

	private static final List<String> FIRST = List.of("/", "/api/agreements", "/api/institutions", "/api/suggest?q=a",
			"/api/search?q=a", "/api/ask?text=a", "/api/model");

	private final Questions questions;

	private final QuestionAnswers answers;

	private final ObjectProvider<StorePreparation> store;

	PrepareCommand(Questions questions, QuestionAnswers answers, ObjectProvider<StorePreparation> store) {
		this.questions = questions;
		this.answers = answers;
		this.store = store;
	}

	/** Whether arguments name this command. */
	public static boolean isIn(List<String> arguments) {
		return Commands.isNamed(arguments, NAME);
	}

	// After the listener that opens the service to requests.
	@EventListener
	@Order(Ordered.LOWEST_PRECEDENCE)
	void ready(ApplicationReadyEvent event) throws IOException, InterruptedException {
		if (isIn(List.of(event.getArgs()))
				&& event.getApplicationContext() instanceof WebServerApplicationContext context
				&& context.getWebServer() != null) {
			String service = "http://localhost:" + context.getWebServer().getPort();
			StorePreparation preparation = this.store.getIfAvailable();
			if (preparation == null) {
				// A service for a server is built where there is none.
				ask(service, List.of("/"));
				return;
			}
			ask(service, addresses());
			preparation.mark();
		}
	}

	private static void ask(String service, List<String> addresses) throws IOException, InterruptedException {
		HttpClient client = HttpClient.newHttpClient();
		for (String address : addresses) {
			URI asked = URI.create(service + address);
			int status = client.send(HttpRequest.newBuilder(asked).build(), HttpResponse.BodyHandlers.discarding())
				.statusCode();
			if (status >= 400) {
				throw new StartupFailure("The service answers " + status + " to " + asked + ".");
			}
		}
	}

	private List<String> addresses() {
		List<String> addresses = new ArrayList<>(FIRST);
		Set<String> subjects = new LinkedHashSet<>();
		for (String path : this.questions.paths()) {
			if (subjects.add(path.substring(0, path.indexOf('/')))) {
				String example = this.answers.describe(path).links().self();
				addresses.add(example.substring(example.indexOf("/api/")));
			}
		}
		return addresses;
	}

}
