package org.accordgraph.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.accordgraph.ingest.GraphChanged;
import org.accordgraph.query.AnswerRows;
import org.accordgraph.query.QuestionAnswers;
import org.accordgraph.support.thread.ServiceThreads;
import org.accordgraph.watch.Message.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.ErrorResponse;

/**
 * Asks the watched questions after the start and after each change of the graph, on a
 * thread of its own, and compares the answers with the saved ones. A difference is first
 * kept as a message; only then the new answer replaces the saved one, so that a crash in
 * between repeats the comparison. A saved answer that cannot be read is never replaced:
 * somebody may have kept it to compare with.
 */
@Component
class Watcher implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(Watcher.class);

	/** As many as any answer may have. */
	private static final String MOST_ROWS = "10000";

	private static final int DIGITS = 32;

	private static final TypeReference<List<Map<String, Object>>> ROWS = new TypeReference<>() {
	};

	private final WatchProperties properties;

	private final List<WatchedQuestion> questions;

	private final QuestionAnswers answers;

	private final WatchFiles<SavedAnswer> saved;

	private final Messages messages;

	private final Webhook webhook;

	private final JsonMapper json;

	private final boolean serves;

	private final ExecutorService worker = Executors.newSingleThreadExecutor(ServiceThreads.called("watch-"));

	private final AtomicBoolean due = new AtomicBoolean();

	Watcher(WatchProperties properties, QuestionAnswers answers, Messages messages, Webhook webhook, JsonMapper json,
			ApplicationContext context) {
		this.properties = properties;
		this.questions = properties.questions().stream().map(WatchedQuestion::of).toList();
		this.answers = answers;
		this.saved = new WatchFiles<>(properties.directory().resolve("answers"), SavedAnswer.class, json);
		this.messages = messages;
		this.webhook = webhook;
		this.json = json;
		this.serves = context instanceof WebServerApplicationContext;
	}

	/** Also after the database was away at the start. */
	@EventListener
	void ready(AvailabilityChangeEvent<ReadinessState> event) {
		if (event.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
			compare();
		}
	}

	@EventListener
	void changed(GraphChanged event) {
		compare();
	}

	private void compare() {
		if (this.serves && !this.questions.isEmpty() && this.due.compareAndSet(false, true)) {
			try {
				this.worker.execute(() -> {
					this.due.set(false);
					this.questions.forEach(this::compare);
					this.webhook.deliver();
				});
			}
			catch (RejectedExecutionException ex) {
				log.debug("The service is stopping; the answers are compared at the next start", ex);
			}
		}
	}

	private void compare(WatchedQuestion question) {
		try {
			SavedAnswer now = ask(question);
			String name = name(question.text());
			SavedAnswer before = this.saved.read(name).orElse(null);
			if (before == null) {
				this.saved.write(name, now);
				log.info("The answer to {} is saved: {} rows.", question.text(), now.rows().size());
				return;
			}
			Difference difference = Difference.between(before.rows(), now.rows());
			if (!difference.isEmpty()) {
				log.info("The answer to {} has changed. Rows added: {}, removed: {}, changed: {}.", question.text(),
						difference.added().size(), difference.removed().size(), difference.changed().size());
				keep(before, now, difference);
				this.saved.write(name, now);
			}
		}
		catch (UnreadableFile ex) {
			log.warn("{} is not compared until its saved answer is corrected or removed: {}", question.text(),
					ex.getMessage());
			log.debug("Not compared", ex);
		}
		catch (IOException | RuntimeException ex) {
			log.warn("The answer to {} was not compared, and is after the next change or start: {}", question.text(),
					(ex instanceof ErrorResponse problem) ? problem.getBody().getDetail() : ex.getMessage());
			log.debug("Not compared", ex);
		}
	}

	private SavedAnswer ask(WatchedQuestion question) {
		MultiValueMap<String, String> given = new LinkedMultiValueMap<>(question.parameters());
		given.set("limit", MOST_ROWS);
		Instant askedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
		AnswerRows answer = this.answers.rows(question.path(), given);
		Map<String, Object> parameters = new LinkedHashMap<>();
		answer.parameters()
			.forEach((name, value) -> parameters.put(name, (value instanceof List<?>) ? value : value.toString()));
		// The values as they are read from a file later.
		List<Map<String, Object>> rows = this.json.readValue(this.json.writeValueAsBytes(answer.rows()), ROWS);
		return new SavedAnswer(question.text(), answer.question(), this.answers.describe(question.path()).questionZh(),
				askedAt, parameters, answer.cut(), rows);
	}

	private void keep(SavedAnswer before, SavedAnswer now, Difference difference) throws IOException {
		String id = "msg_" + name(this.json.writeValueAsString(List.of(before, now.rows())));
		String body = MessageBody.of(before, now, difference, this.json);
		this.messages.add(new Message(id, now.askedAt(), now.question(), now.title(), now.titleZh(),
				difference.added().size(), difference.removed().size(), difference.changed().size(),
				this.properties.posts() ? State.PENDING : State.KEPT, 0, null, MessageBody.bytes(body)), body);
	}

	/** A name for files and messages that is the same for the same text. */
	private static String name(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)))
				.substring(0, DIGITS);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Waits for what has begun, and begins nothing more. */
	void finish() throws InterruptedException {
		this.worker.shutdown();
		this.worker.awaitTermination(1, TimeUnit.MINUTES);
	}

	@Override
	public void destroy() {
		this.worker.shutdownNow();
	}

}
