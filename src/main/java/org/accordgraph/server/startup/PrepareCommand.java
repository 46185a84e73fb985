package org.accordgraph.server.startup;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.accordgraph.database.embedded.StorePreparation;
import org.accordgraph.query.QuestionAnswers;
import org.accordgraph.query.Questions;
import org.accordgraph.support.startup.Commands;
import org.accordgraph.support.startup.StartupFailure;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The command {@code prepare [<file>]}: starts the service, asks it for the explorer,
 * lists and one question of each subject, and marks its embedded store as one that a
 * distribution contains. A JVM that records the classes it loads then knows those of a
 * start and of the first answers. The file gets the API description, from which clients
 * are generated.
 */
@Component
public class PrepareCommand {

	/** The first argument. */
	public static final String NAME = "prepare";

	private static final List<String> FIRST = List.of("/", "/api/agreements", "/api/institutions", "/api/suggest?q=a",
			"/api/search?q=a", "/api/ask?text=a", "/api/model");

	private static final String DESCRIPTION = "/v3/api-docs";

	private final Questions questions;

	private final QuestionAnswers answers;

	private final ObjectProvider<StorePreparation> store;

	private final Supplier<HttpClient> client = SingletonSupplier.of(HttpClient::newHttpClient);

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
				ask(service, "/");
				return;
			}
			for (String address : addresses()) {
				ask(service, address);
			}
			String file = Commands.argument(List.of(event.getArgs()));
			if (file != null) {
				describe(service, Path.of(file));
			}
			preparation.mark();
		}
	}

	private String ask(String service, String address) throws IOException, InterruptedException {
		URI asked = URI.create(service + address);
		HttpResponse<String> answer = this.client.get()
			.send(HttpRequest.newBuilder(asked).build(), HttpResponse.BodyHandlers.ofString());
		if (answer.statusCode() >= 400) {
			throw new StartupFailure("The service answers " + answer.statusCode() + " to " + asked + ".");
		}
		return answer.body();
	}

	/**
	 * The description names the server that gives it, which is not the one of a reader.
	 */
	private void describe(String service, Path file) throws IOException, InterruptedException {
		JsonMapper json = JsonMapper.shared();
		ObjectNode description = (ObjectNode) json.readTree(ask(service, DESCRIPTION));
		description.putArray("servers").addObject().put("url", "/");
		Files.writeString(file, json.writerWithDefaultPrettyPrinter().writeValueAsString(description));
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
