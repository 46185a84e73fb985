package org.accordgraph.watch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.net.ssl.SSLSocketFactory;

import org.accordgraph.support.thread.ServiceThreads;
import org.accordgraph.watch.Message.State;
import org.accordgraph.watch.WebhookConnection.AddressRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Posts pending messages in their order, on a thread of its own. What fails is tried
 * again after a while, a limited number of times. A receiver that does not answer then
 * ends the run, because it would not answer the others, either. One that answers with a
 * failure (5xx, 408, 429) or a refusal may do so because of the message, which must not
 * hold up the others; while it goes on failing, each of those is tried once. Whatever was
 * not delivered waits for the next import or start, until it is given up.
 */
@Component
class Webhook implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(Webhook.class);

	private static final int OK = 200;

	private static final int REDIRECTION = 300;

	private static final int CLIENT_ERROR = 400;

	private static final int SERVER_ERROR = 500;

	private static final int REQUEST_TIMEOUT = 408;

	private static final int TOO_MANY = 429;

	/** Of one message, in all runs; then it is given up. */
	static final int MOST_ATTEMPTS = 100;

	private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

	private final WatchProperties properties;

	private final Messages messages;

	private final @Nullable Signature signature;

	private final WebhookConnection connection;

	private final ScheduledExecutorService clock = Executors
		.newSingleThreadScheduledExecutor(ServiceThreads.called("webhook-clock-"));

	private final ExecutorService worker = Executors.newSingleThreadExecutor(ServiceThreads.called("webhook-"));

	private final AtomicBoolean due = new AtomicBoolean();

	Webhook(WatchProperties properties, Messages messages) {
		this.properties = properties;
		this.messages = messages;
		this.signature = (properties.secret() != null) ? new Signature(properties.secret()) : null;
		this.connection = new WebhookConnection(properties.allowPrivateAddresses(), properties.timeout(), this.clock,
				(SSLSocketFactory) SSLSocketFactory.getDefault());
	}

	/** Delivers what is pending, without waiting for it. */
	void deliver() {
		if (this.properties.posts() && this.due.compareAndSet(false, true)) {
			try {
				this.worker.execute(this::deliverPending);
			}
			catch (RejectedExecutionException ex) {
				log.debug("The service is stopping; messages wait for the next start", ex);
			}
		}
	}

	private void deliverPending() {
		this.due.set(false);
		try {
			Result last = Result.ANSWERED;
			for (Message message : this.messages.pending()) {
				Optional<String> body = this.messages.pendingBody(message.id());
				if (body.isEmpty()) {
					continue;
				}
				last = deliver(message, body.get(), (last == Result.FAILED) ? 1 : this.properties.attempts());
				if (last == Result.NOT_REACHED) {
					break;
				}
			}
			int waiting = this.messages.pending().size();
			if (waiting > 0) {
				log.warn("{} messages to the webhook wait for the next import or start.", waiting);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (IOException | RuntimeException ex) {
			if (this.connection.isClosed()) {
				log.debug("The service is stopping; messages wait for the next start", ex);
				return;
			}
			log.error("Messages to the webhook could not be delivered, and wait for the next import or start", ex);
		}
	}

	/**
	 * Tries to deliver a message.
	 * @param pending the message
	 * @param body its body
	 * @param times how often at most
	 */
	private Result deliver(Message pending, String body, int times) throws IOException, InterruptedException {
		Message message = pending;
		Duration pause = this.properties.backoff();
		for (int i = 1;; i++) {
			Attempt attempt = attempt(message, body);
			if (!attempt.delivered && this.connection.isClosed()) {
				throw new InterruptedException();
			}
			message = after(message, attempt);
			this.messages.update(message);
			log.atLevel(attempt.delivered ? Level.INFO : Level.WARN)
				.log("Message {} to the webhook, attempt {}: {}", message.id(), message.attempts(), message.outcome());
			if (i == times || !attempt.again || message.state() == State.GIVEN_UP) {
				return attempt.result;
			}
			Thread.sleep(pause.toMillis());
			pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
		}
	}

	/** An address that was refused is the setting's fault, and no attempt of the message. */
	private static Message after(Message message, Attempt attempt) {
		if (attempt.delivered) {
			return message.with(State.DELIVERED, message.attempts() + 1, attempt.outcome);
		}
		int attempts = message.attempts() + (attempt.sent ? 1 : 0);
		return (attempts < MOST_ATTEMPTS) ? message.with(State.PENDING, attempts, attempt.outcome)
				: message.with(State.GIVEN_UP, attempts,
						"%s; given up after %d attempts".formatted(attempt.outcome, attempts));
	}

	private Attempt attempt(Message message, String body) {
		long now = Instant.now().getEpochSecond();
		Map<String, String> headers = new LinkedHashMap<>();
		headers.put("Content-Type", "application/json");
		headers.put("User-Agent", "accord-graph");
		headers.put("webhook-id", message.id());
		headers.put("webhook-timestamp", String.valueOf(now));
		headers.put("webhook-signature", Objects.requireNonNull(this.signature).of(message.id(), now, body));
		try {
			return Attempt.answered(this.connection.post(URI.create(Objects.requireNonNull(this.properties.url())),
					headers, body));
		}
		catch (AddressRefused ex) {
			return Attempt.refused(ex);
		}
		catch (IOException ex) {
			return Attempt.unanswered(ex);
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
		this.connection.close();
		this.clock.shutdownNow();
	}

	/** What came of a message in one run. */
	private enum Result {

		/** The receiver has it, or does not want it. */
		ANSWERED,
		/** The receiver answers, but failed. */
		FAILED,
		/** There is no answer. */
		NOT_REACHED

	}

	/**
	 * An attempt to deliver a message.
	 *
	 * @param delivered whether the receiver has it
	 * @param sent whether it was tried at all
	 * @param again whether to try again in a while
	 * @param result what it says about the receiver
	 * @param outcome what it came to, for people
	 */
	private record Attempt(boolean delivered, boolean sent, boolean again, Result result, String outcome) {

		static Attempt answered(int status) {
			String outcome = "HTTP " + status;
			if (status >= OK && status < REDIRECTION) {
				return new Attempt(true, true, false, Result.ANSWERED, outcome);
			}
			if (status >= REDIRECTION && status < CLIENT_ERROR) {
				return new Attempt(false, true, false, Result.ANSWERED,
						outcome + ", which is not followed: set accord.watch.url to the new address");
			}
			boolean failed = status >= SERVER_ERROR || status == REQUEST_TIMEOUT || status == TOO_MANY;
			return new Attempt(false, true, failed, failed ? Result.FAILED : Result.ANSWERED, outcome);
		}

		static Attempt refused(AddressRefused why) {
			return new Attempt(false, false, false, Result.NOT_REACHED, String.valueOf(why.getMessage()));
		}

		static Attempt unanswered(IOException why) {
			return new Attempt(false, true, true, Result.NOT_REACHED, "no response: " + why);
		}

	}

}
